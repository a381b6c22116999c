import type { Browser } from '@playwright/test';
import { answerAll } from './support/answering';
import { inNewTab } from './support/browser';
import type { Contender } from './support/contenders';
import type { Measure } from './support/measure';
import { inRounds } from './support/rounds';
import { median, spread } from './support/statistics';

/** The JavaScript heap that is still in use after a run, in MiB. */
function heapAfterRun(browser: Browser, contender: Contender): Promise<number> {
  return inNewTab(browser, async ({ page, devTools }) => {
    await page.goto(contender.url, { waitUntil: 'networkidle' });
    await answerAll(page, contender, async (press) => {
      const { element, named } = contender.shown;
      const before = await page.locator(element).getAttribute(named);
      await press();
      await page.locator(`${element}[${named}]:not([${named}="${before ?? ''}"])`).waitFor();
    });
    await devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devTools.send('Runtime.getHeapUsage');
    return usedSize / 1024 ** 2;
  });
}

/** What the page holds in memory once every question was answered. */
export const heap: Measure = {
  name: 'heap',
  title: 'JavaScript heap after a run',
  run: async (bench) => {
    const browser = await bench.browser();
    const results = await inRounds(3, await bench.contenders(), (contender) =>
      heapAfterRun(browser, contender),
    );
    return [...results].map(([{ name }, sizes]) => ({
      what: name,
      value: median(sizes),
      unit: 'MiB',
      note: spread(sizes, 1),
    }));
  },
};
