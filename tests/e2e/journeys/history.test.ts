import type { QuestionId } from '@/machines/questions';
import { longest } from '../support/stories';
import { expect, test } from '../support/test';

test('Back, Forward and reload at every question lose nothing [H27]', async ({ person, page }) => {
  test.slow();
  await person.begin();
  let before: QuestionId | undefined;
  for (let { next } = person.played; next !== null; { next } = person.played) {
    await page.reload();
    await person.seesQuestion(next);
    if (before !== undefined) {
      await page.goBack();
      await person.seesQuestion(before);
      await page.goForward();
      await person.seesQuestion(next);
      await person.back.click();
      await person.seesQuestion(before);
      await person.submit.click();
      await person.seesQuestion(next);
    }
    await person.answers(next, longest.answers[next] ?? []);
    before = next;
  }
  await page.reload();
  await person.seesReview();
  await person.opensResult();
  await page.reload();
  await person.seesResult();
  await page.goBack();
  await person.seesReview();
  expect(person.played.path).toHaveLength(Object.keys(longest.answers).length);
});
