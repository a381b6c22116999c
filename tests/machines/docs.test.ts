import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { all, any, atLeast, has, is, not, type Condition } from '@/machines/conditions';
import * as facts from '@/machines/facts';
import { ADULT, CHILD } from '@/machines/facts';
import { procedures } from '@/machines/procedures';
import { questionIds } from '@/machines/questions';
import { urgencyRules } from '@/machines/urgency';
import { anchor } from '@/scripts/rulebook/markdown';
import { rulebook } from '@/scripts/rulebook/pages';
import { inWords } from '@/scripts/rulebook/sentences';
import { reasoning } from '@/scripts/rulebook/words';

const pages = await rulebook();

async function filesUnder(folder: string, ending: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => ending.test(name)).map((name) => `${folder}/${name}`);
}

/** The words around names, labels and links, which others may change. */
function frame(sentence: string): string {
  return sentence.replaceAll(/“[^”]*”/g, '“”').replaceAll(/\[[^\]]*\]\([^)]*\)/g, 'X');
}

describe('a condition in words', () => {
  test.each<[string, Condition, string]>([
    ['an answer', is('painChange', 'usual'), 'Asked when X is “” (`usual`).'],
    ['not an answer', not(is('painChange', 'usual')), 'Asked when X is not “” (`usual`), or has no answer.'],
    ['a sign', has('legSigns', 'bothLegs'), 'Asked when X includes “” (`bothLegs`).'],
    [
      'no sign',
      not(has('legSigns', 'bothLegs', 'footSore')),
      'Asked when X includes none of “” (`bothLegs`) or “” (`footSore`), or has no answer.',
    ],
    [
      'two signs',
      atLeast('armSigns', 2, 'bothArmsNumb', 'clumsyHands'),
      'Asked when X includes at least 2 of “” (`bothArmsNumb`) or “” (`clumsyHands`).',
    ],
    ['a number', atLeast('age', 50), 'Asked when X is 50 or more.'],
    ['below a number', not(atLeast('age', 50)), 'Asked when X is below 50, or has no answer.'],
    ['a fact', ADULT, 'Asked when X holds (“”).'],
    ['not a fact', not(ADULT), 'Asked when X does not hold (“”).'],
    ['twice not', not(not(ADULT)), 'Asked when X holds (“”).'],
    ['always', all(), 'Asked always.'],
    ['never', not(all()), 'Asked never.'],
    [
      'parts',
      all(ADULT, any(CHILD, not(any(CHILD, atLeast('age', 50))))),
      [
        'Asked when all of these are true:',
        '- X holds (“”)',
        '- at least one of these is true:',
        '  - X holds (“”)',
        '  - none of these is true:',
        '    - X holds (“”)',
        '    - X is 50 or more',
      ].join('\n'),
    ],
  ])('%s', (_, condition, words) => {
    expect(frame(inWords('Asked when', condition))).toBe(words);
  });
});

describe('reasoning.json speaks of what exists, and of all of it', () => {
  test.each([
    ['rules', reasoning.rules, urgencyRules.map(({ id }) => id)],
    ['facts', reasoning.facts, Object.keys(facts)],
    ['attributes', reasoning.attributes, new Set(procedures.flatMap(({ attributes }) => attributes))],
  ])('%s', (_, entries, ids) => {
    expect(Object.keys(entries).toSorted()).toEqual([...ids].toSorted());
  });

  test.each([
    ['questions', reasoning.signatures.questions, questionIds],
    ['rules', reasoning.signatures.rules, urgencyRules.map(({ id }) => id)],
    ['procedures', reasoning.signatures.procedures, procedures.map(({ id }) => id)],
  ])('a signature is for one of the %s', (_, signed, ids) => {
    const known: readonly string[] = ids;
    expect(Object.keys(signed).filter((id) => !known.includes(id))).toEqual([]);
  });
});

/** All strings of a catalogue with their keys, but for option labels: there a person picks the word. */
function sentencesIn(value: unknown, key: string): readonly { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([part]) => part !== 'options')
    .flatMap(([part, inside]) => sentencesIn(inside, `${key}.${part}`));
}

describe('the concern of a rule stays with reviewers', () => {
  test('no message holds the text of a concern', async () => {
    const concerns = [...new Set(Object.values(reasoning.rules).map(({ concern }) => concern.toLowerCase()))];
    const found: string[] = [];
    for (const path of await filesUnder('messages', /^[a-z]{2}(-[A-Za-z]+)?\.json$/)) {
      const catalogue: unknown = JSON.parse(await readFile(path, 'utf8'));
      for (const { key, text } of sentencesIn(catalogue, path)) {
        const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
        for (const concern of concerns) {
          if (words.includes(` ${concern.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `))
            found.push(`${key}: ${concern}`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  test('nothing that runs for a person imports from docs', async () => {
    const importing: string[] = [];
    for (const folder of ['app', 'components', 'machines', 'messages']) {
      for (const path of await filesUnder(folder, /\.tsx?$/)) {
        if (/['"][^'"]*(^|\/)docs\//m.test(await readFile(path, 'utf8'))) importing.push(path);
      }
    }
    expect(importing).toEqual([]);
  });
});

function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));
}

test('every link between documents leads somewhere', async () => {
  const atRoot = (await readdir('.')).filter((name) => name.endsWith('.md'));
  const paths = [...atRoot, ...(await filesUnder('docs', /\.md$/))];
  const documents = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
  );
  const headings = new Map(documents.map(({ path, text }) => [path, new Set(headingsOf(text))]));
  const broken = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [file = '', heading] = link.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        return heading === undefined ? !existsSync(target) : headings.get(target)?.has(heading) !== true;
      })
      .map((link) => `${path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('no two headings of a generated page share an anchor', async () => {
  for (const { path, text } of pages) {
    const headings = headingsOf(text);
    const repeated = headings.filter((heading, index) => headings.indexOf(heading) !== index);
    expect({ path, repeated }).toEqual({ path, repeated: [] });
  }
});
