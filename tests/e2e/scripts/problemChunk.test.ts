import { unaffected } from '../support/stories';
import { seesProblem } from '../support/problems';
import { expect, test } from '../support/test';

test.use({ serviceWorkers: 'block' });

test('an empty answer is told though the script that words problems does not come', async ({
  person,
  page,
  watched,
}) => {
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  await page.locator('html[data-journey=ready]').waitFor();
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await person.submit.click();
  await seesProblem(person, 'age', ['']);
  const expected = /net::ERR_FAILED|Service Worker registration blocked/;
  expect(watched.complaints.filter((one) => !expected.test(one))).toEqual([]);
  watched.complaints = [];
});
