import { soon } from '../support/stories';
import { goesBack, keepingPages } from '../support/shownAgain';
import { expect, test } from '../support/test';

test.use({ launchOptions: keepingPages });

test('a browser that keeps pages shows none of them after “Start again” [H20]', async ({ person, page }) => {
  await person.begin();
  await person.goesOn(soon.answers);
  await person.seesReview();
  await person.opensResult();
  await person.main.locator('form').getByRole('button').click();
  await person.seesPage('notice');
  await goesBack(page);
  await expect(page).toHaveURL('/en/result');
  await person.seesPage('opening');
  await expect(page.locator('[data-procedure], [data-row], [data-summary]')).toHaveCount(0);
  await goesBack(page);
  await expect(page).toHaveURL('/en/review');
  await person.seesPage('opening');
  await expect(page.locator('[data-row]')).toHaveCount(0);
});
