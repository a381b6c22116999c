import type { QuestionId } from '@/machines/questions';
import type { Person } from './person';
import { expect } from './test';

/**
 * Sees that the page says what is wrong: a summary that has the focus, the same words beside the
 * fields, a title that begins with “Error” in that language. The question stays as it was filled.
 */
export async function seesProblem(person: Person, id: QuestionId, fields: readonly string[]): Promise<void> {
  const { page, main, scripts } = person;
  const summary = main.getByRole('alert');
  await expect(summary).toBeVisible();
  const link = summary.getByRole('link');
  const message = (await link.textContent()) ?? 'no message';
  await expect(main.locator(`#${id}-problem`)).toHaveText(message);
  await expect(main.locator(`[aria-describedby~="${id}-problem"]`)).toHaveCount(1);
  await expect(page).toHaveTitle(/^Error: /);
  await person.seesQuestion(id, fields);
  // The focus is moved by a script; without one the summary is where the page begins.
  if (scripts) await expect(summary).toBeFocused();
  await link.click();
  await expect(main.locator(`[name="${id}"]`).first()).toBeFocused();
}
