import type { Page } from '@playwright/test';
import { expect } from './test';

/** What stands on a page in any language: the clinic’s name, and what is marked as lacking. */
const names = /^\s*(?:Your clinic\s*$|\[English\])/.source;

/** Sees that each text of the page, those for screen readers too, is in the pseudo-language or marked as another. */
export async function seesOnlyPseudo(page: Page): Promise<void> {
  expect(await page.evaluate(withoutAccents, names)).toEqual([]);
}

function withoutAccents(names: string): readonly string[] {
  const { documentElement: root } = document;
  const own = (element: Element | null) =>
    element?.closest('[lang]') === root &&
    element.closest('script, style, noscript, [translate=no]') === null;
  const found: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (own(node.parentElement)) found.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
    if (!own(element)) continue;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
      found.push(element.getAttribute(name) ?? '');
  }
  return found.filter(
    (text) => /\p{L}/u.test(text) && !/[áçéïñöšüýžõ]/i.test(text) && !new RegExp(names).test(text),
  );
}
