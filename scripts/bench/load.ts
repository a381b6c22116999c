import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { below, streamOf, type Stream } from '@/tests/machines/support/random';
import { emptyTally, visitor, type Tally } from './load/visitor';
import { recordCheckpoints, withoutScripts, type Checkpoint } from './load/withoutScripts';
import { recordSteps, withScripts, type Step } from './load/withScripts';
import type { Measure, Row } from './support/measure';
import { asked } from './support/questions';
import { startSite, type Site, type Use } from './support/site';
import { median, percentile } from './support/statistics';

const patients = 1000;
const withoutScriptsShare = 0.2;
const seconds = 60;
const thinkMedianMs = 8000;

/** Log-normal: half think less than the median, one in twenty more than twice it, few very long. */
function thinkTime(stream: Stream): number {
  const normal = Math.sqrt(-2 * Math.log(1 - stream())) * Math.cos(2 * Math.PI * stream());
  return thinkMedianMs * Math.exp(0.5 * normal);
}

type Ways = { readonly steps: readonly Step[]; readonly checkpoints: readonly Checkpoint[] };

/** Whether all patients are somewhere on their way already, or come within the time. */
type Crowd = 'onTheirWay' | 'arriving';

async function onePatient(
  number: number,
  crowd: Crowd,
  { steps, checkpoints }: Ways,
  origin: string,
  tally: Tally,
  over: AbortSignal,
): Promise<void> {
  const stream = streamOf(number);
  const address = `10.0.${String(number >> 8)}.${String(number & 255)}`;
  const think = () => pause(thinkTime(stream), undefined, { signal: over });
  const scripts = stream() >= withoutScriptsShare;
  const style = steps[0]?.files.filter((path) => path.endsWith('.css')) ?? [];
  let from = crowd === 'arriving' ? 0 : below(asked.length, stream);
  await pause(stream() * (crowd === 'arriving' ? seconds * 1000 : thinkMedianMs), undefined, {
    signal: over,
  });
  while (!over.aborted) {
    const checkpoint = checkpoints[from];
    const browser = visitor(origin, address, tally, scripts ? undefined : checkpoint?.cookies);
    if (scripts) await withScripts(browser, steps, from === 0 ? 0 : steps.length + from, think);
    else if (checkpoint !== undefined) await withoutScripts(browser, checkpoint, style, think);
    browser.leave();
    from = 0;
  }
}

type Load = { readonly tally: Tally; readonly uses: readonly Use[] };

async function underLoad(crowd: Crowd, ways: Ways, site: Site): Promise<Load> {
  const tally = emptyTally();
  const uses = [await site.use()];
  const over = new AbortController();
  setMaxListeners(0, over.signal);
  const all = Array.from({ length: patients }, (_, number) =>
    onePatient(number, crowd, ways, site.origin, tally, over.signal).catch((cause: unknown) => {
      if (!over.signal.aborted) throw cause;
    }),
  );
  for (let second = 0; second < seconds; second += 1) {
    await pause(1000);
    uses.push(await site.use());
  }
  over.abort();
  await Promise.all(all);
  return { tally, uses };
}

function rowsOf(name: string, { tally, uses }: Load): readonly Row[] {
  const memory = uses.map((use) => use.memory);
  const quarter = Math.floor(memory.length / 4);
  const processor = (uses.at(-1)?.processor ?? 0) - (uses[0]?.processor ?? 0);
  const [pages, requests] = [tally.pages.length, tally.requests].map((count) => count.toLocaleString('en'));
  return [
    { what: `${name}: a page, p50`, value: median(tally.pages), unit: 'ms', note: `${String(pages)} pages` },
    {
      what: `${name}: a page, p95`,
      value: percentile(tally.pages, 0.95),
      unit: 'ms',
      target: { atMost: 500 },
      note: `${String(requests)} requests in all`,
    },
    { what: `${name}: answers of 500 and more`, value: tally.broken, unit: '', target: { atMost: 0 } },
    { what: `${name}: answers of 400 to 499`, value: tally.refused, unit: '', target: { atMost: 0 } },
    { what: `${name}: requests without an answer`, value: tally.lost, unit: '', target: { atMost: 0 } },
    { what: `${name}: the server’s share of one core`, value: (100 * processor) / seconds, unit: '%' },
    {
      what: `${name}: the server’s memory at the end`,
      value: memory.at(-1) ?? 0,
      unit: 'MiB',
      note: `${(memory[0] ?? 0).toFixed(0)} at the start`,
    },
    {
      what: `${name}: its memory, last quarter to second`,
      value: median(memory.slice(-quarter)) / median(memory.slice(quarter, 2 * quarter)),
      unit: '×',
      ...(name === 'on their way' ? { target: { atMost: 1.1 } } : {}),
    },
  ];
}

/** Many patients at once at one server on this machine; who has finished is replaced by somebody new. */
export const load: Measure = {
  name: 'load',
  title: `${patients.toLocaleString('en')} patients at once for ${String(seconds)} s, 1 in 5 without scripts, thinking ${String(thinkMedianMs / 1000)} s a question (median)`,
  run: async (bench) => {
    const browser = await bench.browser();
    const [ours] = await bench.contenders();
    if (ours === undefined) throw new Error('there is nothing to measure');
    const site = await startSite();
    try {
      const steps = await recordSteps(browser, ours);
      const ways = { steps, checkpoints: await recordCheckpoints(site.origin) };
      const arriving = await underLoad('arriving', ways, site);
      const there = await underLoad('onTheirWay', ways, site);
      return [...rowsOf('all arriving in that time', arriving), ...rowsOf('on their way', there)];
    } finally {
      await site.stop();
    }
  },
};
