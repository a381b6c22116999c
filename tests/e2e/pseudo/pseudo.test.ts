import { seesNothingOutside, seesNothingOutsideTwiceAsLarge } from '../support/access';
import { everyQuestion } from '../support/everyQuestion';
import { screens } from '../support/screens';
import { expect } from '../support/test';
import { seesOnlyPseudo } from '../support/untranslated';
import { wordsAt } from '../support/words';
import { addedLanguages, missing } from './catalogues';
import { test } from './test';

for (const [kind, reach] of Object.entries(screens)) {
  test(`${kind}: nothing in English, nothing over an edge at 320 px or with large text`, async ({
    person,
    page,
  }) => {
    await reach(person);
    await seesOnlyPseudo(page);
    await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
    await seesNothingOutside(page, 320);
    await seesNothingOutsideTwiceAsLarge(page);
  });
}

test('every question, longer than any language has it, in 320 px', async ({ person, page }) => {
  test.slow();
  await person.begin();
  await person.answers('respondent', 'self');
  for (const { answers, questions } of everyQuestion) {
    await person.hasInTab(answers);
    for (const id of questions) {
      await page.goto(person.questionPath(id));
      await person.seesQuestion(id);
      await seesOnlyPseudo(page);
      await seesNothingOutside(page, 320);
    }
  }
});

test('a message that a language lacks is said in the clinic’s, behind a mark', async ({ person, page }) => {
  await person.begin();
  const english = wordsAt('en', ...missing) ?? '';
  await expect(page.getByRole('complementary').locator('summary').first()).toHaveText(`[English] ${english}`);
});

test('a language that lacks a critical message does not appear', async ({ person, page }) => {
  const [pseudo, unfinished] = addedLanguages;
  await person.opens('');
  await expect(page.locator(`a[hreflang="${pseudo.code}"]`)).not.toHaveCount(0);
  await expect(page.locator(`a[hreflang="${unfinished.code}"]`)).toHaveCount(0);
  expect((await page.request.get(`/${unfinished.code}`)).status()).toBe(404);
  expect((await page.request.get(`/${pseudo.code}`)).status()).toBe(200);
});
