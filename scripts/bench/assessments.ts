import { assess } from '@/machines/assess';
import { vignettes } from '@/tests/machines/support/vignettes';
import type { Measure } from './support/measure';
import { median, spread } from './support/statistics';

const warmUps = 3;
const rounds = 15;

function onceThroughAll(): number {
  const from = performance.now();
  for (const { answers, retracted } of vignettes) assess({ answers, retracted });
  return vignettes.length / ((performance.now() - from) / 1000);
}

/** Whole assessments, from the answers to the result, one after another on one core. */
export const assessments: Measure = {
  name: 'assess',
  title: `Assessments, ${String(vignettes.length)} vignettes over and over`,
  run: async () => {
    for (let warmUp = 0; warmUp < warmUps; warmUp += 1) onceThroughAll();
    const rates = Array.from({ length: rounds }, onceThroughAll);
    return [
      {
        what: 'whole assessments a second',
        value: median(rates),
        unit: '/s',
        target: { atLeast: 1000 },
        note: spread(rates),
      },
    ];
  },
};
