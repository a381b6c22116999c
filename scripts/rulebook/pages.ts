import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import * as z from 'zod';
import { decisionsPage } from './decisionsPage';
import { factsPage } from './factsPage';
import { indexPage } from './indexPage';
import type { Page } from './page';
import { proceduresPage } from './proceduresPage';
import { questionsPage } from './questionsPage';
import { sourcesPage } from './sourcesPage';
import { vignettesPage } from '../vignettes/page';
import { urgencyPage } from './urgencyPage';

const styleSchema = z.object({ singleQuote: z.boolean(), printWidth: z.int() });

/** The whole rule book and the index of decisions, before they are formatted. */
export async function unformatted(): Promise<readonly Page[]> {
  return [
    indexPage(),
    questionsPage(),
    factsPage(),
    urgencyPage(),
    proceduresPage(),
    sourcesPage(),
    vignettesPage(),
    await decisionsPage(),
  ];
}

/** The whole rule book and the index of decisions. The same rules always give the same text. */
export async function rulebook(): Promise<readonly Page[]> {
  const style = styleSchema.parse(JSON.parse(await readFile('.prettierrc.json', 'utf8')));
  return Promise.all(
    (await unformatted()).map(async ({ path, text }) => ({
      path,
      text: await format(text, { ...style, parser: 'markdown' }),
    })),
  );
}
