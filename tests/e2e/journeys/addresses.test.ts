import { unaffected } from '../support/stories';
import { expect, test } from '../support/test';

test('a question’s address without answers leads to the first question', async ({
  person,
  page,
  scripts,
}) => {
  await page.goto(person.questionPath('painScore'));
  if (!scripts) {
    await person.option('painScore', '3').check();
    await person.submit.click();
  }
  await person.seesQuestion('respondent');
});

for (const place of ['result', 'review', 'emergency', 'today', 'change/age']) {
  test(`the address of ${place} without answers gets a kind notice`, async ({ person, page, scripts }) => {
    await page.goto(person.path(place));
    await person.seesPage(scripts ? 'notice' : 'opening');
    await person.main.getByRole('link').first().click();
    await person.seesPage('start');
  });
}

test('an address too far ahead leads back to the next question', async ({ person, page, scripts }) => {
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  for (const place of ['result', 'review', 'emergency']) {
    await page.goto(person.path(place));
    if (!scripts) {
      await person.main.getByRole('link').first().click();
      await person.main.locator('a[href*="/questions/"]').click();
    }
    await person.seesQuestion('age');
  }
});

test('an unknown address is not found, and says so', async ({ person, page, scripts, watched }) => {
  for (const path of [person.path('questions/nothing'), person.path('nothing'), '/xx', '/nothing/at/all']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    if (scripts) await person.seesPage('notice');
  }
  watched.complaints = watched.complaints.filter((one) => !one.includes('status of 404'));
});

test('the address without a language leads to that of the browser', async ({ person, page, language }) => {
  await page.goto('/');
  await expect(page).toHaveURL(`/${language}`);
  await person.seesPage('start');
});
