import { unaffected } from '../support/stories';
import { expect, test } from '../support/test';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const noon = Date.UTC(2026, 10, 20, 12);

function storedText() {
  return sessionStorage.getItem('backstory');
}

test('a clock that is set a little back and ahead, again and again, loses nothing [H27]', async ({
  person,
  page,
}) => {
  await page.clock.install({ time: noon });
  await person.begin();
  let now = noon;
  for (const skew of [-20, 25, -25, 20, -29, 29, -10]) {
    const { next } = person.played;
    if (next === null) break;
    now += skew * minute;
    await page.clock.setSystemTime(now);
    await page.reload();
    await person.seesQuestion(next);
    await person.answers(next, unaffected.answers[next] ?? []);
  }
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  await person.opensResult();
  expect(person.played.answers).toEqual(unaffected.answers);
});

// How long nobody was there cannot be told then: better no answers than those of somebody else.
for (const [how, skew] of [
  ['an hour back', -hour],
  ['an hour ahead', hour],
  ['days back', -3 * day],
  ['days ahead', 3 * day],
  ['to 1970', -noon],
  ['a century ahead', 100 * 365 * day],
] as const) {
  test(`a clock that is set ${how} clears the answers, and the page says so [H20]`, async ({
    person,
    page,
  }) => {
    await page.clock.install({ time: noon });
    await person.begin();
    await person.goesTo('age', unaffected.answers);
    await page.clock.setSystemTime(noon + skew);
    await page.clock.runFor(16_000);
    await person.seesPage('notice');
    await expect.poll(() => page.evaluate(storedText)).toBeNull();

    // And where the page was not there when the clock was set.
    await page.clock.setSystemTime(noon);
    await person.hasAnswered(unaffected.answers, { at: noon });
    await page.clock.setSystemTime(noon + skew);
    await person.opens('result');
    await person.seesPage('notice');
    await expect.poll(() => page.evaluate(storedText)).toBeNull();
    person.draft = { ...person.draft, answers: {} };
    await person.begin();
    await person.answers('respondent', 'helper');
  });
}
