import type { Person } from '../support/person';
import { emergencyLate, longest, unaffected } from '../support/stories';
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

/** What a browser without a network says; and React, of a page that was kept from another address. */
const offline = /net::ERR_INTERNET_DISCONNECTED|React error #418/;

/** Answers the first question, and loses the network once what is kept for that is kept. */
async function losesTheNetwork(person: Person): Promise<void> {
  await person.begin();
  await person.answers('respondent', 'self');
  const last = person.path('words/result');
  const isKept = () => person.page.evaluate(async (path) => (await caches.match(path)) !== undefined, last);
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
  await person.page.context().setOffline(true);
}

test('the journey goes on without a network, through a reload at every question, to the result', async ({
  person,
  page,
  watched,
}) => {
  test.slow();
  await losesTheNetwork(person);
  for (let { next } = person.played; next !== null; { next } = person.played) {
    await page.reload();
    await person.seesQuestion(next);
    await person.answers(next, longest.answers[next] ?? []);
  }
  await page.reload();
  await person.seesReview();
  await person.opensResult();
  await page.reload();
  await person.seesResult();
  watched.complaints = watched.complaints.filter((one) => !offline.test(one));
});

test('an emergency card comes without a network', async ({ person, page, watched }) => {
  await losesTheNetwork(person);
  await person.goesOn(emergencyLate.answers);
  await person.seesCard();
  await expect(person.main.locator('a[href^="tel:"]').first()).toBeVisible();
  await page.reload();
  await person.seesCard();
  await person.answeredWrong.click();
  await person.seesQuestion('medicines');
  watched.complaints = watched.complaints.filter((one) => !offline.test(one));
});
