import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { giveAnswer, replayDraft } from '@/machines/draft';
import type { Draft } from '@/machines/stored';
import { Person } from '../support/person';
import { unaffected } from '../support/stories';
import { expect, test } from '../support/test';
import { watch } from '../support/watch';

// What the service worker has kept does not fail; this is about what it could not keep yet.
test.use({ serviceWorkers: 'block' });

const scripts = '**/_next/static/**/*.js';
/** What the browser says of a script that is kept from it. */
const failed = /net::ERR_FAILED|Service Worker registration blocked/;

test('a script that fails once, whichever it is, costs no answer and no screen [H21] [H27]', async ({
  person,
  page,
  watched,
}) => {
  const once = new Set<string>();
  page.on('request', (request) => once.add(request.url()));
  await person.begin();
  await page.waitForLoadState('networkidle');
  page.removeAllListeners('request');
  const atFirst = once.size;
  await page.route(scripts, async (route) => {
    const url = route.request().url();
    if (once.has(url)) return route.continue();
    once.add(url);
    return route.abort();
  });
  await person.answers('respondent', 'self');
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  await person.opensResult();
  await person.main.locator('button[aria-expanded="false"]').click();
  await person.main.locator('.hand-over svg').waitFor();
  expect(once.size - atFirst).toBeGreaterThan(4);
  expect(person.played.answers).toEqual(unaffected.answers);
  watched.complaints = watched.complaints.filter((one) => !failed.test(one));
});

/** The scripts that a journey asks for after its first page. */
async function lateScripts(person: Person): Promise<ReadonlySet<string>> {
  await person.begin();
  await person.page.waitForLoadState('networkidle');
  const late = new Set<string>();
  person.page.on('request', (request) => {
    if (request.resourceType() === 'script') late.add(request.url());
  });
  await person.answers('respondent', 'self');
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  return late;
}

/** Where answers lead, as the page shows it. */
function shownFor(page: Page, draft: Draft) {
  const { next } = replayDraft(draft);
  return page.locator(next === null ? 'main[data-page=review]' : `main[data-question="${next}"]`);
}

/** Waits for what comes next; false where the page tells instead that a part of it does not come. */
async function comes(page: Page, next: Locator): Promise<boolean> {
  const told = page.locator('[data-late], #scripts-failed').filter({ visible: true });
  const soon = next.or(told).first().waitFor({ timeout: 5000 });
  await soon.catch(() => page.clock.fastForward(15_000));
  await expect(next.or(told).first()).toBeVisible();
  return next.isVisible();
}

async function reloads(page: Page): Promise<void> {
  await page.locator('[data-late] a, #reload-page').filter({ visible: true }).click();
}

/** Goes through the questions without one script, and with it from where the page stops. Says whether it did. */
async function stopsWithout(script: string, context: BrowserContext): Promise<boolean> {
  const page = await context.newPage();
  const person = new Person(page, 'en', true);
  await page.clock.install();
  await page.route(script, (route) => route.abort());
  await person.begin();
  let stopped = false;
  for (let { next } = person.played; next !== null; { next } = person.played) {
    const answer = unaffected.answers[next] ?? [];
    const before = person.draft;
    await person.fills(next, answer);
    await person.submit.click();
    person.draft = giveAnswer(before, next, answer, new Date().toISOString());
    if (await comes(page, shownFor(page, person.draft))) continue;
    stopped = true;
    await expect(page.getByRole('banner').locator('a[href^="tel:"]').first()).toBeVisible();
    await page.unrouteAll();
    await reloads(page);
    // An answer that the page could not take is asked for again; every one before it is there.
    const [taken, asked] = [shownFor(page, person.draft), shownFor(page, before)];
    await taken.or(asked).waitFor();
    if (await asked.isVisible()) person.draft = before;
  }
  await person.seesReview();
  await person.opensResult();
  expect(person.played.answers).toEqual(unaffected.answers);
  return stopped;
}

async function withBrowser<T>(
  browser: Browser,
  origin: string,
  work: (context: BrowserContext) => Promise<T>,
) {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
  const { complaints } = watch(context, origin);
  const done = await work(context);
  expect(complaints.filter((one) => !failed.test(one))).toEqual([]);
  await context.close();
  return done;
}

test('a script that fails for good, whichever it is, is told, and costs no answer [H21] [H27]', async ({
  person,
  browser,
  baseURL,
  watched,
}) => {
  test.slow();
  const late = await lateScripts(person);
  watched.complaints = watched.complaints.filter((one) => !failed.test(one));
  expect(late.size).toBeGreaterThan(3);
  let stops = 0;
  for (const script of late) {
    await test.step(script, async () => {
      if (await withBrowser(browser, baseURL ?? '', (context) => stopsWithout(script, context))) stops += 1;
    });
  }
  expect(stops).toBeGreaterThan(1);
});
