import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { unaffected } from '../support/stories';
import { expect, test } from '../support/test';

/** Holds every script of the pages until it is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const gate = new AbortController();
  await page.route('**/_next/static/**/*.js', async (route) => {
    if (!gate.signal.aborted) await once(gate.signal, 'abort');
    await route.continue();
  });
  return () => gate.abort();
}

test('what is ticked before the scripts come stays ticked, and counts', async ({ person, page }) => {
  await person.begin();
  await person.goesTo('bodySigns', unaffected.answers);
  for (const ticked of [['heavyBleeding'], ['cannotMoveLimbs', 'badAccident'], ['none']]) {
    const release = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    await page.locator('main[data-question=bodySigns]').waitFor();
    for (const option of ticked) await person.option('bodySigns', option).check();
    release();
    await page.locator('html[data-journey=ready]').waitFor();
    await person.seesQuestion('bodySigns', ticked);
    await page.unrouteAll();
  }
});

for (const option of ['self', 'helper', 'staff']) {
  test(`the first answer given before the scripts come counts: ${option}`, async ({
    person,
    page,
    watched,
  }) => {
    const release = await holdScripts(page);
    await page.goto(person.questionPath('respondent'), { waitUntil: 'commit' });
    await person.option('respondent', option).check();
    release();
    await page.waitForLoadState('load');
    await person.submit.click();
    await person.arrives('respondent', option);
    expect(watched.requests.filter((request) => request.method() !== 'GET')).toEqual([]);
  });
}
