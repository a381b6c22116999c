import { readFileSync } from 'node:fs';
import type { Request } from '@playwright/test';
import * as z from 'zod';
import type { Given } from '@/machines/conditions';
import { optionsOf, questionIds } from '@/machines/questions';
import { Person } from '../support/person';
import { afterSurgery, cancerPain } from '../support/stories';
import { expect, test } from '../support/test';
import { optionLabel } from '../support/words';

/** From the start page through a mistake, a change and the result to the print. */
async function wholeRun(person: Person, answers: Given): Promise<void> {
  const { page } = person;
  await person.begin();
  await person.submit.click();
  await expect(person.main.getByRole('alert')).toBeVisible();
  await person.goesOn(answers);
  await person.seesReview();
  await person.change('age').click();
  await person.answers('age', 51);
  await person.opensResult();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.pdf();
}

function asked(requests: readonly Request[]): readonly string[] {
  return [...new Set(requests.map((request) => `${request.method()} ${request.url()}`))].toSorted();
}

test('with scripts no request tells anything of the answers', async ({
  person,
  watched,
  browser,
  language,
}) => {
  test.slow();
  await wholeRun(person, afterSurgery.answers);
  expect(
    watched.requests.filter((request) => request.method() !== 'GET' || request.postData() !== null),
  ).toEqual([]);
  for (const request of watched.requests) {
    const headers = await request.allHeaders();
    expect(headers['cookie'] ?? '').toBe('');
    expect(headers['referer'] ?? '').toBe('');
  }

  // Somebody with other answers asks for the very same: so what is asked for says nothing of them.
  const other = await browser.newContext();
  const requests: Request[] = [];
  other.on('request', (request) => {
    requests.push(request);
  });
  const otherPerson = new Person(await other.newPage(), language, true);
  await wholeRun(otherPerson, cancerPain.answers);
  expect(asked(requests)).toEqual(asked(watched.requests));
  await other.close();
});

test('answers are in memory and in the tab’s storage, and nowhere else', async ({
  person,
  page,
  context,
}) => {
  await person.begin();
  await person.goesOn(afterSurgery.answers);
  await person.opensResult();
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    name: window.name,
  }));
  expect(kept).toEqual({ cookie: '', local: [], session: ['backstory'], databases: [], name: '' });
  expect(await context.cookies()).toEqual([]);

  const elsewhere = await page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return [
      document.title,
      JSON.stringify(history.state),
      location.href,
      ...requests.flat().map(({ url }) => url),
    ];
  });
  const given = questionIds.flatMap((id) =>
    optionsOf(id)
      .filter((option) => afterSurgery.answers[id]?.toString().split(',').includes(option) ?? false)
      .map((option) => ({ id, option })),
  );
  const telling = given
    .flatMap(({ id, option }) => [option, optionLabel('en', id, option)])
    .filter((text) => text.length > 6);
  expect(telling.length).toBeGreaterThan(10);
  expect(telling.filter((text) => elsewhere.join('\n').includes(text))).toEqual([]);
});

const reasoning = z.object({
  rules: z.record(z.string(), z.looseObject({ concern: z.string().optional() })),
});

/** Whether words stand in a text by themselves, not inside a longer name. */
function isIn(text: string, words: string): boolean {
  return new RegExp(`(?<![\\w_])${words.replaceAll(/[^\w ]/g, '\\$&')}(?![\\w_])`).test(text);
}

test('what a rule suspects is in no file that a patient is sent', async ({ person, page }) => {
  const file = new URL('../../../docs/protocol/reasoning.json', import.meta.url);
  const { rules } = reasoning.parse(JSON.parse(readFileSync(file, 'utf8')));
  const concerns = Object.values(rules).flatMap(({ concern }) => (concern === undefined ? [] : [concern]));
  expect(concerns.length).toBeGreaterThan(50);

  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.status() === 200) bodies.push(response.text().catch(() => ''));
  });
  await person.hasAnswered(afterSurgery.answers);
  await person.opens('result');
  await person.seesResult();
  const sent = (await Promise.all(bodies)).join('\n');
  expect(sent).toContain('newNumbBetweenLegs');
  expect(concerns.filter((concern) => isIn(sent, concern))).toEqual([]);
});
