import type { Page } from '@playwright/test';
import type { QuestionId } from '@/machines/questions';
import type { Person } from '../support/person';
import { expect, test } from '../support/test';
import { wordsAt } from '../support/words';

const form = 'form[data-journey]';

/** Begins, ticks who answers, and waits until the question that leads to is made outside the page. */
async function ticksTheFirst(person: Person, page: Page): Promise<void> {
  await person.begin();
  await page.getByRole('radio', { name: 'Me, about my own pain' }).check();
  // What is made ahead is in no place that a test can see: two turns of the browser are enough for it.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
}

/** What is on the screen, where the focus is, and what the tab keeps, without a turn in between. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    questions: [...document.querySelectorAll('main')].map((main) => main.dataset['question']),
    focused: document.activeElement?.id,
    path: location.pathname,
    kept: sessionStorage.getItem('backstory')?.includes('"respondent":"self"'),
  }));

test('the next question is on the screen at once, with its focus and its address, and the answer is kept', async ({
  person,
  page,
}) => {
  await ticksTheFirst(person, page);
  await page.locator(form).evaluate((element: HTMLFormElement) => element.requestSubmit());
  expect(await seen(page)).toEqual({
    questions: ['headChestSigns'],
    focused: 'title',
    path: '/en/questions/head-chest-signs',
    kept: true,
  });
});

test('Back before the next question is painted shows the question before [H27]', async ({ person, page }) => {
  await ticksTheFirst(person, page);
  await page.locator(form).evaluate(async (element: HTMLFormElement) => {
    element.requestSubmit();
    while (location.pathname.endsWith('respondent')) await Promise.resolve();
    history.back();
  });
  await expect(page).toHaveURL('/en/questions/respondent');
  await expect.poll(() => seen(page)).toMatchObject({ questions: ['respondent'], kept: true });
  await expect(page.getByRole('radio', { name: 'Me, about my own pain' })).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-question', 'headChestSigns');
});

test('an answer that is given before the one before it was told of is taken too [H27]', async ({
  person,
  page,
}) => {
  await ticksTheFirst(person, page);
  await page.locator(form).evaluate(async (element: HTMLFormElement) => {
    element.requestSubmit();
    while (location.pathname.endsWith('respondent')) await Promise.resolve();
    document.querySelector<HTMLInputElement>('input[value="none"]')?.click();
    document.querySelector<HTMLFormElement>('form[data-journey]')?.requestSubmit();
  });
  await expect(page).toHaveURL('/en/questions/body-signs');
  await expect
    .poll(() => seen(page))
    .toMatchObject({ questions: ['bodySigns'], focused: 'title', kept: true });
});

test('the fold below a question says why that one is asked, and begins folded', async ({ person, page }) => {
  const title = wordsAt('en', 'question', 'whyTitle') ?? '';
  const why = (id: QuestionId) => page.getByText(wordsAt('en', 'questions', id, 'whyWeAsk') ?? '');
  await ticksTheFirst(person, page);
  await page.getByText(title, { exact: true }).click();
  await expect(why('respondent')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(why('headChestSigns')).toBeHidden();
  await page.getByText(title, { exact: true }).click();
  await expect(why('headChestSigns')).toBeVisible();
});
