import type { Browser } from '@playwright/test';
import { answerAll } from './support/answering';
import { inNewTab, slowProcessor } from './support/browser';
import type { Contender } from './support/contenders';
import { tellWhenPainted } from './support/inPage';
import type { Measure, Row } from './support/measure';
import { inRounds } from './support/rounds';
import { inTime } from './support/inTime';
import { median, percentile, spread } from './support/statistics';

/** The times of one run, in ms: from each press of Continue to the next question painted. */
function oneRun(browser: Browser, contender: Contender): Promise<readonly number[]> {
  return inNewTab(browser, async (tab) => {
    const times: number[] = [];
    let told: (() => void) | undefined;
    await tab.page.exposeFunction('benchPainted', (ms: number) => {
      times.push(ms);
      told?.();
    });
    const { shown, goOn } = contender;
    await tab.page.addInitScript(tellWhenPainted, { shown, goOn });
    await tab.page.goto(contender.url, { waitUntil: 'networkidle' });
    await slowProcessor(tab, 4);
    await answerAll(tab.page, contender, async (press) => {
      const painted = new Promise<void>((resolve) => {
        told = resolve;
      });
      await press();
      await inTime(painted, `${contender.name}: the question after number ${String(times.length + 1)}`);
    });
    return times;
  });
}

type Times = { readonly contender: Contender; readonly runs: readonly (readonly number[])[] };

function rowsOf({ contender, runs }: Times): readonly Row[] {
  const all = runs.flat();
  const ours = contender.name === 'Backstory';
  return [
    {
      what: `${contender.name}: Continue to painted, p50`,
      value: median(all),
      unit: 'ms',
      note: spread(runs.map(median)),
    },
    {
      what: `${contender.name}: Continue to painted, p95`,
      value: percentile(all, 0.95),
      unit: 'ms',
      note: spread(runs.map((run) => percentile(run, 0.95))),
      ...(ours ? { target: { atMost: 50 } } : {}),
    },
  ];
}

function ratios(ours: Times, other: Times, judged: boolean): readonly Row[] {
  const ratio = (share: number) => percentile(ours.runs.flat(), share) / percentile(other.runs.flat(), share);
  return [
    {
      what: `Backstory to ${other.contender.name}, p50`,
      value: ratio(0.5),
      unit: '×',
      ...(judged ? { target: { atMost: 1.3 } } : {}),
    },
    {
      what: `Backstory to ${other.contender.name}, p95`,
      value: ratio(0.95),
      unit: '×',
      ...(judged ? { target: { atMost: 1.5 } } : {}),
    },
  ];
}

/** How long a person waits at each question: no network, a processor four times slower. */
export const continueToPainted: Measure = {
  name: 'continue',
  title: 'Continue to the next question painted, processor 4 times slower',
  run: async (bench) => {
    const browser = await bench.browser();
    const results = await inRounds(bench.rounds, await bench.contenders(), (contender) =>
      oneRun(browser, contender),
    );
    const times = [...results].map(([contender, runs]) => ({ contender, runs }));
    const [ours, plain, ...others] = times;
    if (ours === undefined || plain === undefined) throw new Error('there is nothing to compare');
    return [
      ...times.flatMap(rowsOf),
      ...ratios(ours, plain, true),
      ...others.flatMap((other) => ratios(ours, other, false)),
    ];
  },
};
