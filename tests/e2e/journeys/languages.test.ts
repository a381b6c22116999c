import { parent } from '../support/stories';
import { expect, test } from '../support/test';

test('another language at every question keeps the place and the answers', async ({ person, page }) => {
  test.slow();
  const switches = async () => {
    person.language = person.language === 'en' ? 'es' : 'en';
    const menu = page.getByRole('banner').getByRole('group');
    await menu.locator('summary').click();
    await menu.locator(`a[hreflang="${person.language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', person.language);
  };
  await person.begin();
  for (let { next } = person.played; next !== null; { next } = person.played) {
    await switches();
    await person.seesQuestion(next);
    await person.answers(next, parent.answers[next] ?? []);
  }
  await switches();
  await person.seesReview();
  await person.opensResult();
  await switches();
  await person.seesResult();
});
