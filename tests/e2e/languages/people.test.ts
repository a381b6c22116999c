import { cardOf } from '@/machines/cards';
import { seesNothingOutside, seesNoViolation } from '../support/access';
import { emergencyAtOnce, parent } from '../support/stories';
import { expect, test } from '../support/test';
import { aboutLanguage, wordsAt } from '../support/words';

/** A sheet of A4 inside the margins, in CSS pixels. */
const sheet = Math.floor(((210 - 26) / 25.4) * 96);

test('a person is led from the start to a list and its print', async ({
  person,
  page,
  language,
  scripts,
}) => {
  const { dir, isDraft } = aboutLanguage(language);
  const check = async () => {
    if (scripts) await seesNoViolation(page);
    await seesNothingOutside(page, 390);
  };
  await person.opens('');
  await check();
  await person.begin();
  await check();
  const box = await person.option('respondent', 'self').boundingBox();
  expect((box?.x ?? 0) > 390 / 2, 'the box of an option is where its line begins').toBe(dir === 'rtl');

  await person.goesOn(parent.answers);
  await person.seesReview();
  await check();
  await person.opensResult();
  await check();
  await expect(person.main.locator('[data-procedure]').first()).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  const summary = page.locator('[data-summary]');
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '';
  await expect(summary).toContainText(name);
  const draft = summary.getByText(wordsAt(language, 'summary', 'draft') ?? '');
  await expect(draft).toHaveCount(isDraft ? 1 : 0);
  await expect(page.locator('.skip')).toBeHidden();
  await seesNothingOutside(page, sheet);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
});

test('an emergency says what to do, in the clinic’s language too beside a draft', async ({
  person,
  page,
  language,
  scripts,
}) => {
  const { isDraft } = aboutLanguage(language);
  await person.begin();
  await person.goesOn(emergencyAtOnce.answers);
  await person.seesCard();
  const { tier, mode } = person.played;
  const title = (code: typeof language) =>
    (wordsAt(code, 'cards', cardOf(tier, mode), 'title') ?? '').replaceAll(/<[^>]*>/g, '');

  await expect(page).toHaveTitle(new RegExp(title(language)));
  await expect(person.main.getByRole('heading', { level: 1 })).toHaveText(title(language));
  const beside = person.main.locator('.beside[lang=en][dir=ltr]');
  await expect(beside).toHaveCount(isDraft ? 1 : 0);
  if (isDraft) {
    await expect(beside.getByRole('heading')).toHaveText(title('en'));
    await expect(beside).toContainText(wordsAt('en', 'card', 'cannotCall') ?? '');
  }
  for (const number of await page.locator('a[href^="tel:"] bdi').all()) {
    await expect(number).toHaveText(/^[\d +]+$/);
    await expect(number).toHaveCSS('direction', 'ltr');
    await expect(number).toHaveCSS('white-space', /nowrap/);
  }
  if (scripts) await seesNoViolation(page);
  await seesNothingOutside(page, 320);
});
