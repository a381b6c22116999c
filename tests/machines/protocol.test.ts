import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { messages } from '@/machines/advice';
import { askWhen, optionWhen } from '@/machines/asking';
import { cautions } from '@/machines/cautions';
import * as facts from '@/machines/facts';
import { flags } from '@/machines/flags';
import { gates } from '@/machines/gates';
import { procedures } from '@/machines/procedures';
import { protocol } from '@/machines/protocol';
import { questionIds, questionOf, sectionOf } from '@/machines/questions';
import { urgencyRules } from '@/machines/urgency';

/** The hash of every version that was ever written. Add a row for a new version; never change one. */
const hashes: { readonly [version: string]: string } = {
  '1.0.0-draft.1': 'e7e76314c50c8694bd242d1afc7282788016f89ad2e16d1de79b58305e7d2536',
};

/** JSON with the keys of every object in alphabetical order: only the content counts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const content = {
  questions: questionIds.map((id) => ({ id, section: sectionOf(id), ...questionOf(id) })),
  askWhen,
  optionWhen,
  facts,
  urgencyRules,
  flags,
  gates,
  cautions,
  messages,
  procedures,
};

const hash = createHash('sha256').update(canonical(content)).digest('hex');

const whatToDo = `The protocol's content and its hash differ. If a question or a rule was changed by mistake, take the
change back. If on purpose: give machines/protocol.ts a new version and hash '${hash}', and add both as a
new row to the hashes in tests/machines/protocol.test.ts. A new version needs a new clinical review.`;

it('has the hash of its content', () => {
  expect(protocol.hash === hash ? 'as written' : whatToDo).toBe('as written');
});

it('has a new version for every new content', () => {
  expect(hashes[protocol.version] === hash ? 'as written' : whatToDo).toBe('as written');
  expect(new Set(Object.values(hashes)).size).toBe(Object.keys(hashes).length);
});
