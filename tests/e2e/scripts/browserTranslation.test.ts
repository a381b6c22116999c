import type { Person } from '../support/person';
import { parent } from '../support/stories';
import { expect, test } from '../support/test';
import { wordsAt } from '../support/words';

/**
 * Does what a browser that translates does: each text moves into two `font` elements, those that come later
 * too, and the page says that it was translated. The words stay, so that a test can read them.
 */
function translate() {
  const left = 'font, script, style';
  const translateBelow = (top: Node) => {
    const texts = top.nodeType === Node.TEXT_NODE ? [top] : [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
    for (const node of texts) {
      const text = node.textContent ?? '';
      if (text.trim() === '' || node.parentElement?.closest(left) !== null) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      inner.append(text);
      node.parentNode?.replaceChild(outer, node);
    }
  };
  translateBelow(document.body);
  document.documentElement.classList.add('translated-ltr');
  document.documentElement.lang = 'vi';
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(translateBelow);
  }).observe(document.body, { childList: true, subtree: true });
}

/** Goes from the first question to the result, with an error, a change and a code on the way. */
async function goesAllTheWay(person: Person): Promise<void> {
  await person.submit.click();
  await expect(person.main.getByRole('alert')).toBeVisible();
  await person.goesOn(parent.answers);
  await person.seesReview();
  await person.change('age').click();
  await person.seesQuestion('age');
  await person.submit.click();
  await person.seesReview();
  await person.opensResult();
  const code = person.main.locator('button[aria-expanded]');
  await code.click();
  await expect(code).toHaveAttribute('aria-expanded', 'true');
  await code.click();
  await expect(code).toHaveAttribute('aria-expanded', 'false');
}

async function seesItNoted({ page, main }: Person): Promise<void> {
  await expect(main.locator('font').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-summary]')).toContainText(wordsAt('en', 'summary', 'browser') ?? '');
}

test('a page translated while it is used goes on working, says so, and the summary tells it', async ({
  person,
  page,
}) => {
  await person.begin();
  await person.answers('respondent', 'self');
  // Until the scripts are there the page does not know the question before it.
  await page.locator('html[data-journey=ready]').waitFor();
  await page.evaluate(translate);
  await expect(person.main.getByText(wordsAt('en', 'language', 'browser') ?? '')).toBeVisible();
  await person.back.click();
  await person.seesQuestion('respondent');
  await person.answers('respondent', 'helper');
  await goesAllTheWay(person);
  await seesItNoted(person);
});

test('a page that is marked as translated before its scripts come keeps the answers of the tab', async ({
  person,
  page,
}) => {
  await person.begin();
  await person.goesTo('age', parent.answers);
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.documentElement.classList.add('translated-ltr'));
  });
  await page.reload();
  await expect(person.main.getByText(wordsAt('en', 'language', 'browser') ?? '')).toBeVisible();
  await person.seesQuestion('age');
  await person.back.click();
  await person.seesQuestion('bodySigns');
});

test('every text translated before the scripts come is noticed too, and a reload loses nothing', async ({
  person,
  page,
  watched,
}) => {
  await page.addInitScript(`addEventListener('DOMContentLoaded', ${translate.toString()})`);
  await person.begin();
  await expect(person.main.getByText(wordsAt('en', 'language', 'browser') ?? '')).toBeVisible();
  await goesAllTheWay(person);
  await page.reload();
  await person.seesResult();
  await seesItNoted(person);
  // React says that it found other texts than it sent, and makes the page anew: for a moment it has no icon.
  const known = /React error #418|\/favicon\.ico$/;
  watched.complaints = watched.complaints.filter((complaint) => !known.test(complaint));
});

test('a page that nobody translates says nothing of it', async ({ person, page }) => {
  await person.hasAnswered(parent.answers);
  await person.opens('result');
  await person.seesResult();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-summary]')).not.toContainText(wordsAt('en', 'summary', 'browser') ?? '');
});
