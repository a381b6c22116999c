import { afterSurgery, longest, unaffected } from '../support/stories';
import { goesBack, isShownAgain, keepingPages, leavesAndComesBack } from '../support/shownAgain';
import { expect, test } from '../support/test';

test.use({ launchOptions: keepingPages });

test('a page that the browser kept goes on where it was left, at every question [H27]', async ({
  person,
  page,
}) => {
  test.slow();
  await person.begin();
  let kept = 0;
  for (let { next } = person.played; next !== null; { next } = person.played) {
    await leavesAndComesBack(page, '/en/cleared');
    await person.seesQuestion(next);
    if (await isShownAgain(page)) kept += 1;
    await person.answers(next, longest.answers[next] ?? []);
  }
  await leavesAndComesBack(page, '/en/cleared');
  await person.seesReview();
  await person.opensResult();
  expect(person.played.answers).toEqual(longest.answers);
  // The first pages may go once, when the service worker comes.
  expect(kept).toBeGreaterThan(person.played.path.length - 5);
});

test('answers that a later page of the tab took are there when an earlier one comes back [H27]', async ({
  person,
  page,
}) => {
  await person.begin();
  await person.goesTo('painSites', unaffected.answers);
  await leavesAndComesBack(page, '/en/cleared');
  await person.seesQuestion('painSites');
  await page.goto('/es/questions/pain-sites');
  person.language = 'es';
  await person.seesQuestion('painSites');
  await person.answers('painSites', ['midBack']);
  await person.answers('pelvicSigns', ['none']);
  for (let back = 0; back < 3; back += 1) await goesBack(page);
  person.language = 'en';
  await person.seesQuestion('painSites', ['midBack']);
  await person.submit.click();
  await person.seesQuestion('pelvicSigns', ['none']);
});

test('what a later page of the tab has cleared is not in an earlier one that comes back [H20]', async ({
  person,
  page,
}) => {
  await person.hasAnswered(afterSurgery.answers);
  await person.opens('review');
  await person.seesReview();
  await leavesAndComesBack(page, '/en/cleared');
  await person.seesReview();
  await page.goto('/es/result');
  person.language = 'es';
  await person.seesResult();
  await person.main.locator('form').getByRole('button').click();
  await person.seesPage('notice');
  await goesBack(page);
  await expect(page).toHaveURL('/en/review');
  await person.seesPage('notice');
  await expect(page.locator('[data-row]')).toHaveCount(0);
});
