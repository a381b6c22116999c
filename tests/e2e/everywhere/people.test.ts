import { assess } from '@/machines/assess';
import { procedures } from '@/machines/procedures';
import { withCard, withList } from '../support/stories';
import { expect, test } from '../support/test';
import { wordsAt } from '../support/words';

for (const { name, answers, tier, mode } of withList) {
  test(`${name} is led to a list`, async ({ person }) => {
    await person.begin();
    await person.goesOn(answers);
    await person.seesReview();
    await person.opensResult();

    await expect(person.main).toHaveAttribute('data-tier', tier);
    await expect(person.main).toHaveAttribute('data-mode', mode ?? '');
    const shown = await person.main
      .locator('[data-procedure]')
      .evaluateAll((entries: HTMLElement[]) =>
        entries.map(({ dataset }) => [dataset['procedure'], dataset['status']].join(' ')),
      );
    const listed = assess({ answers }).list.map(({ id, status }) => `${id} ${status}`);
    expect(shown.toSorted()).toEqual(listed.toSorted());
  });
}

for (const { name, answers, tier, mode } of withCard) {
  test(`${name} gets a card and no list`, async ({ person, page, language }) => {
    await person.begin();
    await person.goesOn(answers);
    await person.seesCard();

    await expect(person.main).toHaveAttribute('data-tier', tier);
    await expect(person.main).toHaveAttribute('data-mode', mode ?? '');
    await expect(page.locator('[data-procedure]')).toHaveCount(0);
    await expect(person.main.locator('a[href^="tel:"]').first()).toBeVisible();

    const text = (await person.main.textContent()) ?? '';
    const action = (await person.main.getByRole('heading', { level: 1 }).textContent()) ?? 'no heading';
    expect(text.startsWith(action), 'nothing stands before the action').toBe(true);
    expect(await page.title()).toContain(action);
    const names = procedures.map(({ id }) => wordsAt(language, 'procedures', id, 'name') ?? id);
    expect(names.filter((one) => text.toLowerCase().includes(one.toLowerCase()))).toEqual([]);
  });
}
