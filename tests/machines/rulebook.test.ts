import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { unformatted } from '@/scripts/rulebook/pages';

/** What a reader reads: formatting moves marks and spaces, and no word. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

it('the rule book that was last read says what the rules say, word for word', async () => {
  for (const { path, text } of await unformatted()) {
    const written = wordsOf(await readFile(path, 'utf8'));
    const said = wordsOf(text);
    const at = said.findIndex((word, index) => word !== written[index]);
    const differs = at === -1 ? [] : said.slice(Math.max(0, at - 5), at + 1);
    expect({ path, words: said.length, differs }).toEqual({ path, words: written.length, differs: [] });
  }
});
