import { sectionIds, sectionOf } from '@/machines/questions';
import { localeCodes } from '@/messages/locales';
import { everyQuestion } from '../support/everyQuestion';
import type { Person } from '../support/person';
import { expect, test } from '../support/test';

/** Takes the next language from the menu: each of them comes after each question in turn. */
async function switches(person: Person): Promise<void> {
  const { page } = person;
  const at = localeCodes.findIndex((code) => code === person.language);
  person.language = localeCodes[(at + 1) % localeCodes.length] ?? 'en';
  const menu = page.getByRole('banner').getByRole('group');
  await menu.locator('summary').click();
  await menu.locator(`a[hreflang="${person.language}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', person.language);
}

for (const section of sectionIds) {
  test(`another language at every question of ${section} keeps the place and every answer`, async ({
    person,
    page,
    scripts,
  }) => {
    await person.begin();
    if (scripts) await person.answers('respondent', 'self');
    for (const { answers, questions } of everyQuestion) {
      const ours = questions.filter((id) => sectionOf(id) === section);
      if (ours.length === 0) continue;
      if (scripts) await person.hasInTab(answers);
      else await person.hasPosted(answers);
      for (const id of ours) {
        await page.goto(person.questionPath(id));
        await person.page.locator(`main[data-question="${id}"]`).waitFor();
        await switches(person);
        await person.seesQuestion(id);
      }
      await person.opens(person.played.place === 'result' ? 'review' : person.played.place);
      await person.seesNext();
    }
  });
}
