import type { Browser } from '@playwright/test';
import { inNewTab, slow4G, slowProcessor } from './support/browser';
import type { Contender } from './support/contenders';
import { answerAtOnce, type FirstAnswer } from './support/inPage';
import { inTime } from './support/inTime';
import type { Measure, Row } from './support/measure';
import { asked } from './support/questions';
import { inRounds } from './support/rounds';
import { median, spread } from './support/statistics';

const [first] = asked;

function firstAnswer(browser: Browser, contender: Contender): Promise<FirstAnswer> {
  return inNewTab(browser, async (tab) => {
    const answered = new Promise<FirstAnswer>((resolve, reject) => {
      tab.page.exposeFunction('benchAnswered', resolve).catch(reject);
    });
    const { shown, goOn } = contender;
    const [value = ''] = first?.answer ?? [];
    const option = first === undefined ? '' : contender.option(first, value);
    await tab.page.addInitScript(answerAtOnce, { shown, goOn, option });
    await slow4G(tab);
    await slowProcessor(tab, 4);
    await tab.page.goto(contender.url, { waitUntil: 'commit' });
    return inTime(answered, `${contender.name}: the second question`);
  });
}

function rowsOf(contender: Contender, times: readonly FirstAnswer[]): readonly Row[] {
  const seconds = (which: keyof FirstAnswer) => times.map((time) => time[which] / 1000);
  return [
    {
      what: `${contender.name}: first question visible`,
      value: median(seconds('visible')),
      unit: 's',
      note: spread(seconds('visible'), 2),
    },
    {
      what: `${contender.name}: first answer taken, second question painted`,
      value: median(seconds('painted')),
      unit: 's',
      note: spread(seconds('painted'), 2),
      ...(contender.name === 'Backstory' ? { target: { atMost: 1.1 } } : {}),
    },
  ];
}

/** A person with an old phone far from the mast, who answers as soon as there is something to press. */
export const slowNetwork: Measure = {
  name: 'slow-4g',
  title: 'Slow 4G (1.6 Mbit/s, 150 ms there and back), processor 4 times slower, nothing cached',
  run: async (bench) => {
    const browser = await bench.browser();
    const results = await inRounds(bench.rounds, await bench.contenders(), (contender) =>
      firstAnswer(browser, contender),
    );
    return [...results].flatMap(([contender, times]) => rowsOf(contender, times));
  },
};
