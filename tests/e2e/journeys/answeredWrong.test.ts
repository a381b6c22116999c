import { emergencyAtOnce, today, unaffected } from '../support/stories';
import { expect, test } from '../support/test';
import { optionLabel } from '../support/words';

test('an emergency answer can be taken back, and the result keeps it', async ({ person, page, language }) => {
  await person.begin();
  await person.goesOn(emergencyAtOnce.answers);
  await person.seesCard();

  await person.answeredWrong.click();
  await person.seesQuestion('headChestSigns');
  await person.answers('headChestSigns', ['none']);
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  const [takenBack] = person.draft.retracted;
  expect(takenBack?.question).toBe('headChestSigns');

  await person.opensResult();
  await expect(person.main).toHaveAttribute('data-tier', 'soon');
  await page.emulateMedia({ media: 'print' });
  const [sign = ''] = Object.values(takenBack?.before ?? []);
  await expect(page.locator('[data-summary]')).toContainText(optionLabel(language, 'headChestSigns', sign));
});

test('the answers behind a today card can be taken back', async ({ person }) => {
  await person.begin();
  await person.goesOn(today.answers);
  await person.seesCard();

  await person.answeredWrong.click();
  await person.seesQuestion('selfHarmThoughts');
  await person.back.click();
  await person.seesQuestion('medicines');
});
