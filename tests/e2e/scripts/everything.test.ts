import type { APIResponse, BrowserContext } from '@playwright/test';
import { startSite, type Site } from '../../attacks/support/site';
import type { Given } from '@/machines/conditions';
import { optionsOf, questionIds } from '@/machines/questions';
import { localeCodes, type Locale } from '@/messages/locales';
import { calm } from '../desk/calm';
import { Staff } from '../desk/staff';
import { Person } from '../support/person';
import { afterSurgery, emergencyLate } from '../support/stories';
import { expect, test } from '../support/test';
import { beyondPlace, traced, type Trace } from '../support/trace';
import { optionLabel } from '../support/words';

/** Said at the desk alone. */
const callBack = '+34 600 123 456';
const place = 'Calle Mayor 3';

/** What tells of somebody's answers: ids and labels of options, in every language. Short words are words of anything. */
function tellingOf(answers: Given): readonly string[] {
  return questionIds.flatMap((id) =>
    optionsOf(id)
      .filter((option) => answers[id]?.toString().split(',').includes(option) ?? false)
      .flatMap((option) => [option, ...localeCodes.map((locale) => optionLabel(locale, id, option))])
      .filter((text) => text.length > 6),
  );
}

async function switchLanguage(person: Person, to: Locale): Promise<void> {
  const menu = person.page.getByRole('banner').getByRole('group');
  await menu.locator('summary').click();
  await menu.locator(`a[hreflang="${to}"]`).click();
  person.language = to;
  await person.page.locator(`html[lang="${to}"]`).waitFor();
}

/** A mistake, other languages, a change, a result, its print and its code. */
async function withScripts(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  const person = new Person(page, 'en', true);
  await person.begin();
  await person.submit.click();
  await expect(person.main.getByRole('alert')).toBeVisible();
  await person.goesTo('painSites', afterSurgery.answers);
  await switchLanguage(person, 'ar');
  await person.seesQuestion('painSites');
  await page.reload();
  await person.goesTo('treatmentsTried', afterSurgery.answers);
  await switchLanguage(person, 'en');
  await person.goesOn(afterSurgery.answers);
  await person.seesReview();
  await person.change('age').click();
  await person.answers('age', 51);
  await person.opensResult();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.pdf();
  await person.main.locator('button[aria-expanded="false"]').click();
  await person.main.locator('.hand-over svg').waitFor();
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
  expect(code.length).toBeGreaterThan(10);

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return {
      session: Object.keys(sessionStorage),
      local: Object.keys(localStorage),
      databases: await indexedDB.databases(),
      name: window.name,
      cookie: document.cookie,
      history: JSON.stringify(history.state),
      cached: requests.flat().map(({ url }) => url),
    };
  });
  expect(kept).toMatchObject({ session: ['backstory'], local: [], databases: [], name: '', cookie: '' });
  expect(await context.cookies()).toEqual([]);
  expect(kept.cached.length).toBeGreaterThan(5);
  const origin = new URL(page.url()).origin;
  expect(kept.cached.map((url) => beyondPlace(url, origin)).filter(Boolean)).toEqual([]);
  expect(tellingOf(afterSurgery.answers).filter((text) => kept.history.includes(text))).toEqual([]);

  await page.goto('/en');
  await person.main.locator('form').getByRole('button').click();
  person.draft = { ...person.draft, answers: {}, retracted: [] };
  await person.begin();
  await person.goesOn(emergencyLate.answers);
  await person.seesCard();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['backstory']);
  return code;
}

async function withoutScripts(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const person = new Person(page, 'en', false);
  await person.begin();
  await person.submit.click();
  await expect(person.main.getByRole('alert')).toBeVisible();
  await person.goesTo('painSites', afterSurgery.answers);
  await switchLanguage(person, 'es');
  await person.goesOn(afterSurgery.answers);
  await person.seesReview();
  await person.opensResult();
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).toEqual(['backstory']);
  await person.main.locator('form').getByRole('button').click();
  await person.seesPage('notice');
  expect(await context.cookies()).toEqual([]);
}

async function atTheDesk(context: BrowserContext, code: string): Promise<void> {
  const reading = new Staff(await context.newPage());
  await reading.open();
  await reading.main.getByRole('button', { name: 'Open a code' }).click();
  await reading.page.getByLabel('The code').fill(code);
  await reading.page.keyboard.press('Enter');
  await reading.sees('summary');
  const asking = new Staff(await context.newPage());
  await asking.open();
  await asking.newCall({ callBack, place, language: 'es' });
  await asking.answerAll({ ...calm, medicines: undefined });
  await asking.page.reload();
  await asking.seesQuestion('medicines');
  for (const { page } of [reading, asking]) {
    const kept = await page.evaluate(() => [
      Object.keys(sessionStorage),
      Object.keys(localStorage),
      document.cookie,
    ]);
    expect(kept).toEqual([['backstory-desk'], [], '']);
  }
}

async function assessed(context: BrowserContext): Promise<readonly APIResponse[]> {
  const post = (data: object) => context.request.post('/api/assess', { data });
  return [
    await post({ answers: afterSurgery.answers }),
    await post({ answers: { ...afterSurgery.answers, age: 'seventy-seven years old' } }),
    await context.request.get('/api/assess/schema'),
  ];
}

/** Headers that a browser sends and that can hold no more than a choice of ours or its own. */
const plain =
  /^(?::\w+|accept(?:-\w+)?|cache-control|connection|content-length|content-type|host|origin|pragma|priority|purpose|range|sec-[\w-]+|service-worker|upgrade-insecure-requests|user-agent|if-none-match|if-modified-since)$/;

async function headersBeyond(trace: Trace): Promise<readonly string[]> {
  const sent = await Promise.all(trace.requests.map(async (request) => request.headersArray()));
  return sent
    .flat()
    .map(({ name, value }) => ({ name: name.toLowerCase(), value }))
    .filter(({ name, value }) => value !== '' && !plain.test(name))
    .filter(({ name, value }) => name !== 'cookie' || !/^backstory=[\w-]+(?:\.[\w-]*){4}$/.test(value))
    .map(({ name, value }) => `${name}: ${value}`);
}

let site: Site;

test.beforeAll(async () => {
  site = await startSite({ desk: true });
});

test.afterAll(async () => {
  await site.stop();
});

test('all there is, driven by everybody there is, tells nobody of an answer [H19]', async ({ browser }) => {
  test.slow();
  const origin = `http://localhost:${String(site.port)}`;
  const started = site.output();
  const scripted = await browser.newContext({ baseURL: origin });
  const plainly = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const desk = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 860 } });
  const traces = {
    scripted: await traced(scripted),
    plainly: await traced(plainly),
    desk: await traced(desk),
  };

  const code = await withScripts(scripted);
  await withoutScripts(plainly);
  await atTheDesk(desk, code);
  const replies = await assessed(scripted);

  const telling = [
    ...tellingOf(afterSurgery.answers),
    ...tellingOf(emergencyLate.answers),
    ...tellingOf(calm),
    code,
    callBack,
    place,
    'seventy-seven',
  ];
  expect(telling.length).toBeGreaterThan(100);
  const tells = (text: string) => telling.some((one) => text.includes(one));

  for (const [who, trace] of Object.entries(traces)) {
    expect(trace.requests.length, who).toBeGreaterThan(10);
    const addresses = [...trace.requests.map((request) => request.url()), ...trace.shown];
    const beyond = addresses.map((address) => beyondPlace(address, origin)).filter(Boolean);
    expect(beyond, `${who}: addresses of places, and no more`).toEqual([]);
    expect(await headersBeyond(trace), `${who}: headers of requests`).toEqual([]);
    expect(trace.titles.length, who).toBeGreaterThan(10);
    expect(trace.titles.filter(tells), `${who}: titles`).toEqual([]);
    expect(trace.referrers, `${who}: referrers`).toEqual([]);
    const answered = await Promise.all(trace.responses.map((response) => response.allHeaders()));
    const onward = answered.flatMap(({ location }) => location ?? []);
    expect(onward.map((to) => beyondPlace(new URL(to, origin).href, origin)).filter(Boolean)).toEqual([]);
    const others = answered.map((headers) => JSON.stringify({ ...headers, location: undefined }));
    expect(others.filter(tells), `${who}: headers of responses`).toEqual([]);
    const posted = trace.requests.filter((request) => request.method() !== 'GET');
    const posts = new Set(posted.map((request) => new URL(request.url()).pathname));
    const forms = who === 'plainly' ? ['/en/answer', '/es/answer', '/es/clear'] : [];
    expect([...posts].toSorted(), `${who}: posts`).toEqual(forms);
  }
  for (const reply of replies) {
    expect(beyondPlace(reply.url(), origin)).toBeNull();
    expect(tells(JSON.stringify(reply.headers()))).toBe(false);
  }
  expect(replies.map((reply) => reply.status())).toEqual([200, 400, 200]);
  expect(site.output(), 'the server logs nothing of it').toBe(started);
});
