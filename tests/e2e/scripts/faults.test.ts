import { afterSurgery } from '../support/stories';
import { breaksResult } from '../support/faults';
import { expect, test } from '../support/test';

test('a fault of ours says so, with the emergency words, and costs no answer [H21] [H27]', async ({
  person,
  page,
  watched,
}) => {
  await person.hasAnswered(afterSurgery.answers);
  await person.opens('review');
  await person.seesReview();
  const mend = await breaksResult(page);
  await person.main.locator('a[href$="/result"]').click();
  await person.seesPage('notice');
  await expect(person.main).toContainText('call your local emergency number');
  await expect(person.main.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('[data-procedure]')).toHaveCount(0);
  expect(watched.complaints.join()).toContain('a fault for a test');
  watched.complaints = [];
  await mend();
  await person.main.getByRole('button').click();
  await person.seesResult();
  await page.reload();
  await person.seesResult();
});
