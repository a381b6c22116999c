import type { Page } from '@playwright/test';
import { optionsOffered } from '@/machines/asking';
import { questionOf, type Answer, type QuestionId } from '@/machines/questions';
import type { Person } from '../support/person';
import { parent } from '../support/stories';
import { expect, test } from '../support/test';

/** More stops than any page has. */
const farEnough = 80;

/** Presses Tab until the focus is on what a selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < farEnough; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

async function answersByKeyboard(person: Person, id: QuestionId, answer: Answer): Promise<void> {
  const { page } = person;
  const { kind } = questionOf(id);
  if (kind === 'number') {
    await tabTo(page, `[name="${id}"]`);
    await page.keyboard.type(String(answer));
  } else if (kind === 'many') {
    for (const value of typeof answer === 'object' ? answer : []) {
      await tabTo(page, `[name="${id}"][value="${value}"]`);
      await page.keyboard.press('Space');
    }
  } else {
    await tabTo(page, `[name="${id}"]`);
    await page.keyboard.press('Space');
    const steps = optionsOffered(id, person.played.answers).indexOf(String(answer));
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, 'main form button');
  await page.keyboard.press('Enter');
  await person.arrives(id, answer);
}

test('a whole journey by keyboard alone, each question read from its heading', async ({ person, page }) => {
  await page.goto('/en');
  await tabTo(page, 'main a[href$="/questions/respondent"]');
  await page.keyboard.press('Enter');
  await person.seesQuestion('respondent');
  for (let { next } = person.played; next !== null; { next } = person.played) {
    if (next !== 'respondent' && next !== 'headChestSigns') {
      await expect(person.main.getByRole('heading', { level: 1 })).toBeFocused();
    }
    await answersByKeyboard(person, next, parent.answers[next] ?? []);
  }
  await expect(person.main.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, '[data-row=walking] a');
  await page.keyboard.press('Enter');
  await person.seesQuestion('walking');
  await tabTo(page, 'main form button');
  await page.keyboard.press('Enter');
  await person.seesReview();
  await tabTo(page, 'main a[href$="/result"]');
  await page.keyboard.press('Enter');
  await person.seesResult();
  await expect(person.main.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, '[data-procedure] summary');
  await page.keyboard.press('Enter');
  await expect(person.main.locator('[data-procedure] details').first()).toHaveAttribute('open', '');
});

test('the first stop is the way past the frame, and it shows', async ({ person, page }) => {
  await person.begin();
  await page.reload();
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await expect(skip).toHaveCSS('clip-path', 'none');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(person.back).toBeFocused();
});
