import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inProject } from '@/scripts/prepare/project.js';
import { tools } from '@/scripts/prepare/run.js';
import { addedLanguages } from './catalogues';

/** Below the project, so that its packages are found, and where no other tool looks. */
export const copy = inProject('.backstory', 'pseudo-language');

const folders = ['app', 'components', 'machines', 'messages', 'public'];

function copySources(): void {
  rmSync(copy, { recursive: true, force: true });
  const atRoot = readdirSync(inProject('.')).filter((name) =>
    /\.(?:ts|js)$|^(?:package|tsconfig)\.json$/.test(name),
  );
  for (const name of [...folders, ...atRoot]) cpSync(inProject(name), join(copy, name), { recursive: true });
}

/** As the guide for a new language has it: one file, one status file and one line. */
function addLanguages(): void {
  const list = join(copy, 'messages', 'locales.ts');
  const lines = addedLanguages.map(({ code, name, catalogue }) => {
    writeFileSync(join(copy, 'messages', `${code}.json`), JSON.stringify(catalogue));
    writeFileSync(join(copy, 'messages', 'status', `${code}.json`), '{}');
    return `  '${code}': { dir: 'rtl', name: '${name}', state: 'draft' },\n`;
  });
  const first = '  en: {';
  writeFileSync(list, readFileSync(list, 'utf8').replace(first, lines.join('') + first));
}

/** Builds a copy of the site with the pseudo-language in it. It is made for the tests, and ships nowhere. */
export async function buildWithPseudo(): Promise<void> {
  copySources();
  addLanguages();
  const child = spawn(process.execPath, [inProject(tools.next), 'build'], {
    cwd: copy,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error(`The pseudo-language was not built:\n${(await written).join('\n')}`);
}
