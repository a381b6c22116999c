import type { Page } from '@playwright/test';
import type { Given } from '@/machines/conditions';
import { expect, test } from './test';

test.use({ viewport: { width: 1280, height: 860 } });

const first: Given = { headChestSigns: ['none'], bodySigns: ['none'], age: 44, painSites: ['lowBack'] };

/** Kills the process that shows the tab, as a crash does, and loads the tab again. Returns a way to look into it. */
async function crash(page: Page): Promise<(look: string) => Promise<unknown>> {
  const devTools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer this.
  devTools.send('Page.crash').catch(() => undefined);
  await crashed;
  // Playwright gives up a page that crashed; the browser does not, and neither do staff.
  await devTools.send('Page.reload');
  return async (look) => {
    const { result } = await devTools.send('Runtime.evaluate', { expression: look, returnByValue: true });
    return result.value;
  };
}

test('a crash in the middle of a question loses neither its call nor the parked one', async ({
  staff,
  page,
}) => {
  await staff.open();
  await staff.newCall({ callBack: '111111' });
  await staff.answer('headChestSigns', ['none']);
  await staff.seesQuestion('bodySigns');
  await page.keyboard.press('Alt+P');
  await staff.newCall({ callBack: '222222', place: 'Calle Mayor 3', language: 'es' });
  await staff.answerAll(first);
  await staff.ready('pelvicSigns');
  await page.keyboard.press('1');
  const look = await crash(page);
  const question = `document.querySelector('main')?.dataset.question`;
  await expect.poll(() => look(question)).toBe('pelvicSigns');
  const ticked = `[...document.querySelectorAll('main .rows :checked')].map(({ value }) => value).join()`;
  await expect.poll(() => look(ticked)).toBe('numbBetweenLegs');
  expect(await look(`document.querySelector('.bar').textContent`)).toContain('222222');
  await look(`document.querySelectorAll('.bar-button')[2].click()`);
  const parked = `[...document.querySelectorAll('.parked-call')].map(({ textContent }) => textContent).join()`;
  await expect.poll(() => look(parked)).toMatch(/111111.*222222.*Calle Mayor 3/);
  await look(`document.querySelector('.parked-call button').click()`);
  await expect.poll(() => look(question)).toBe('bodySigns');
});
