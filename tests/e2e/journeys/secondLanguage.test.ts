import { locales, localeCodes } from '@/messages/locales';
import { parent } from '../support/stories';
import { expect, test } from '../support/test';
import { optionLabel, titleOf } from '../support/words';

for (const language of localeCodes) {
  test(`beside ${locales[language].name}, every other language stands on a question`, async ({
    person,
    page,
  }) => {
    person.language = language;
    await page.goto(person.questionPath('respondent'));
    for (const other of localeCodes.filter((code) => code !== language)) {
      await person.seesQuestion('respondent');
      await page.locator('details:has(#also) summary').click();
      await page.locator('#also').selectOption(other);
      await page.locator('form:has(#also) button').click();
      const beside = person.main.locator(`.also > [lang="${other}"]`);
      await expect(beside).toContainText(titleOf(other, 'respondent', false));
      await expect(beside.getByRole('listitem').first()).toHaveText(optionLabel(other, 'respondent', 'self'));
      await expect(beside).toHaveCSS('direction', locales[other].dir);
      await expect(page.locator('html')).toHaveCSS('direction', locales[language].dir);
      await person.main.locator('.also button').click();
      await expect(beside).toHaveCount(0);
    }
  });
}

test('the second language goes on from question to question, as their helper reads it', async ({
  person,
  page,
}) => {
  await page.goto(person.questionPath('respondent'));
  await page.locator('details:has(#also) summary').click();
  await page.locator('#also').selectOption('ar');
  await page.locator('form:has(#also) button').click();
  const beside = person.main.locator('.also > [lang=ar]');
  for (let { next } = person.played; next !== null && next !== 'painSites'; { next } = person.played) {
    await expect(beside).toContainText(titleOf('ar', next, person.played.answers['respondent'] === 'helper'));
    await person.answers(next, parent.answers[next] ?? []);
  }
});
