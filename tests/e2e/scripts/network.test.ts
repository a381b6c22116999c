import { emergencyLate, unaffected } from '../support/stories';
import { expect, test } from '../support/test';

test('a script that does not come is told, and the way on works without it', async ({
  person,
  page,
  watched,
}) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto(person.questionPath('respondent'));
  const notice = page.getByRole('alert');
  await expect(notice).toBeVisible();
  await notice.getByRole('button').last().click();
  await expect(notice).toBeHidden();
  await page.unrouteAll();

  await person.option('respondent', 'self').check();
  await person.submit.click();
  await person.arrives('respondent', 'self');
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  const posted = watched.requests.filter((request) => request.method() === 'POST');
  expect(posted.map((request) => new URL(request.url()).pathname)).toEqual(['/en/answer', '/en/clear']);
  watched.complaints = watched.complaints.filter((one) => !one.includes('net::ERR_FAILED'));
});

test('the journey goes on without a network, to the result', async ({ person, context }) => {
  await person.begin();
  await person.goesTo('headChestSigns', unaffected.answers);
  await person.page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  await person.opensResult();
});

test('an emergency card comes without a network', async ({ person, context }) => {
  await person.begin();
  await person.goesTo('headChestSigns', emergencyLate.answers);
  await person.page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await person.goesOn(emergencyLate.answers);
  await person.seesCard();
  await expect(person.main.locator('a[href^="tel:"]').first()).toBeVisible();
  await person.answeredWrong.click();
  await person.seesQuestion('medicines');
});
