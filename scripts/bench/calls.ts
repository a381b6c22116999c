import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { calm } from '@/tests/e2e/desk/calm';
import { Staff } from '@/tests/e2e/desk/staff';
import { calmlyCompleted } from '@/tests/machines/support/walk';
import { inNewTab } from './support/browser';
import { tellScreens, wordsReadOut } from './support/inPage';
import type { Measure, Row } from './support/measure';
import { startSite } from './support/site';
import { median, percentile } from './support/statistics';

/** How fast books are read out, in words a minute. Nobody reads questions on the telephone faster. */
const READING = 150;

type Screen = {
  readonly keys: number;
  readonly words: number;
  /** From the screen to the one after it. */
  readonly seconds: number;
  /** From the last key to the next screen, in ms. */
  readonly wait: number;
};

/** When the screen that is there was painted, and how long after the key that led to it. In ms. */
type Came = { readonly at: number; readonly wait: number };

/** Answers what is asked, as soon as keys are taken; what each screen took. */
async function screensOf(page: Page, staff: Staff, came: () => Came): Promise<readonly Screen[]> {
  const answers = calmlyCompleted(calm);
  const screens: Screen[] = [];
  for (;;) {
    const id = await staff.main.getAttribute('data-question');
    if (id === null) return screens;
    const { [id]: answer } = answers;
    const words = await page.evaluate(wordsReadOut);
    const [{ at: since }, keys] = [came(), staff.keys];
    await staff.answerAll(answer === undefined ? {} : { [id]: answer });
    if ((await staff.main.getAttribute('data-question')) === id) throw new Error(`${id} has no answer`);
    while (came().at === since) await pause(1);
    const { at, wait } = came();
    screens.push({ keys: staff.keys - keys, words, seconds: (at - since) / 1000, wait });
  }
}

function sum(screens: readonly Screen[], what: keyof Screen): number {
  return screens.reduce((total, screen) => total + screen[what], 0);
}

function rowsOf(opening: number, safety: readonly Screen[], visit: readonly Screen[]): readonly Row[] {
  const all = [...safety, ...visit];
  const of = (screens: readonly Screen[], what: keyof Screen) => screens.map((screen) => screen[what]);
  const questions = (screens: readonly Screen[]) => `${String(screens.length)} questions`;
  const reading = (words: number) => (words / READING) * 60;
  return [
    {
      what: 'key presses of the safety part, unaffected caller',
      value: sum(safety, 'keys'),
      unit: 'keys',
      target: { atMost: 20 },
      note: questions(safety),
    },
    {
      what: 'key presses of the questions for the visit',
      value: sum(visit, 'keys'),
      unit: 'keys',
      note: questions(visit),
    },
    {
      what: 'key presses a question, median',
      value: median(of(all, 'keys')),
      unit: 'keys',
      note: questions(all),
    },
    { what: 'key presses of the opening, beside what is typed', value: opening, unit: 'keys' },
    {
      what: 'seconds a screen where nothing is read out, median',
      value: median(of(all, 'seconds')),
      unit: 's',
      note: '0.5 s of it is the guard against keys for the question before',
    },
    { what: 'the same, p95', value: percentile(of(all, 'seconds'), 0.95), unit: 's' },
    { what: 'from the key to the next screen painted, median', value: median(of(all, 'wait')), unit: 'ms' },
    { what: 'the same, p95', value: percentile(of(all, 'wait'), 0.95), unit: 'ms' },
    {
      what: 'seconds to read a screen out, median',
      value: reading(median(of(all, 'words'))),
      unit: 's',
      note: `reckoned from its words, at ${String(READING)} a minute`,
    },
    { what: 'minutes to read out the safety part', value: reading(sum(safety, 'words')) / 60, unit: 'min' },
  ];
}

/** A scripted call: staff in English, a caller in Spanish, by keyboard alone. */
export const calls: Measure = {
  name: 'calls',
  title: 'A call at the front desk, by keyboard, English beside Spanish',
  run: async (bench) => {
    const browser = await bench.browser();
    const { origin, stop } = await startSite({ desk: true });
    try {
      return await inNewTab(browser, async ({ page }) => {
        let last: Came = { at: 0, wait: 0 };
        await page.exposeFunction('benchScreen', (at: number, wait: number) => {
          last = { at, wait };
        });
        await page.addInitScript(tellScreens);
        await page.setViewportSize({ width: 1280, height: 860 });
        const staff = new Staff(page);
        await page.goto(`${origin}/en/desk`);
        await staff.sees('board');
        await page.keyboard.press('Enter');
        await staff.openByKeys({ callBack: '5550100', place: '1 Main Street', language: 'Esp' });
        const opening = staff.keys;
        const safety = await screensOf(page, staff, () => last);
        await page.keyboard.press('Tab');
        await staff.sees('checkpoint');
        await page.keyboard.press('Enter');
        await page.locator('main[data-question]').waitFor();
        const visit = await screensOf(page, staff, () => last);
        return rowsOf(opening, safety, visit);
      });
    } finally {
      await stop();
    }
  },
};
