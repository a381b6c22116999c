import type { Page } from '@playwright/test';
import { parent } from '../support/stories';
import { expect, test } from '../support/test';
import { wordsAt } from '../support/words';

/**
 * Does to every page what a browser that translates does: each text moves into two `font` elements, those
 * that come later too, and the page says that it was translated. The words stay, so that a test can read them.
 */
async function translates(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const left = 'font, script, style';
    const translate = (root: Node) => {
      const texts: Node[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
      if (root.nodeType === Node.TEXT_NODE) texts.push(root);
      for (const node of texts.filter(({ textContent }) => textContent?.trim() !== '')) {
        if (node.parentElement?.closest(left) !== null) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.append(inner);
        inner.append(node.textContent ?? '');
        node.parentNode?.replaceChild(outer, node);
      }
    };
    addEventListener('load', () => {
      const { documentElement: root, body } = document;
      translate(body);
      root.classList.add('translated-ltr');
      root.lang = 'vi';
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) addedNodes.forEach(translate);
      }).observe(body, { childList: true, subtree: true });
    });
  });
}

test('a page that the browser translates goes on working, says so, and the summary tells it', async ({
  person,
  page,
}) => {
  await translates(page);
  const note = person.main.getByText(wordsAt('en', 'language', 'browser') ?? '');
  await person.begin();
  await expect(note).toBeVisible();
  await expect(person.main.locator('font').first()).toBeVisible();

  await person.submit.click();
  await expect(person.main.getByRole('alert')).toBeVisible();
  await person.goesOn(parent.answers);
  await person.seesReview();
  await person.change('age').click();
  await person.seesQuestion('age');
  await person.back.click();
  await person.seesNext();
  await person.seesReview();
  await person.opensResult();
  await person.main.locator('button[aria-expanded]').click();
  await person.main.locator('button[aria-expanded=true]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-summary]')).toContainText(wordsAt('en', 'summary', 'browser') ?? '');
});

test('a page that nobody translates says nothing of it', async ({ person, page }) => {
  await person.hasAnswered(parent.answers);
  await person.opens('result');
  await person.seesResult();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-summary]')).not.toContainText(wordsAt('en', 'summary', 'browser') ?? '');
});
