import type { Browser, Page, Response } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { inNewTab } from './support/browser';
import type { Contender } from './support/contenders';
import type { Measure, Row } from './support/measure';
import { asked } from './support/questions';

type Kind = 'HTML' | 'CSS' | 'JavaScript' | 'words' | 'other';

type Received = {
  readonly kind: Kind;
  readonly path: string;
  /** In KiB, compressed by brotli at its strongest. */
  readonly brotli: number;
  /** In KiB, as the server sent it. */
  readonly sent: number;
};

const kinds: { readonly [type: string]: Kind } = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'JavaScript',
  fetch: 'words',
};

async function received(response: Response): Promise<Received> {
  const request = response.request();
  const { responseBodySize } = await request.sizes();
  return {
    kind: kinds[request.resourceType()] ?? 'other',
    path: new URL(response.url()).pathname,
    brotli: brotliCompressSync(await response.body()).length / 1024,
    sent: responseBodySize / 1024,
  };
}

/** Notes what a page receives while it does something, until nothing more comes. */
function receiving(page: Page) {
  let coming: Promise<Received>[] = [];
  page.on('response', (response) => {
    // What a service worker fetches for later is not what the page waits for.
    if (response.request().serviceWorker() === null) coming.push(received(response));
  });
  return async (act: () => Promise<unknown>): Promise<readonly Received[]> => {
    coming = [];
    await act();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(700);
    return Promise.all(coming);
  };
}

function sum(files: readonly Received[], kind?: Kind, by: 'brotli' | 'sent' = 'brotli'): number {
  return files
    .filter((file) => kind === undefined || file.kind === kind)
    .reduce((total, file) => total + file[by], 0);
}

function opened(browser: Browser, contender: Contender): Promise<readonly Received[]> {
  return inNewTab(browser, ({ page }) => receiving(page)(() => page.goto(contender.url)));
}

function kib(what: string, value: number, target?: number, note?: string): Row {
  return {
    what,
    value,
    unit: 'KiB',
    ...(target === undefined ? {} : { target: { atMost: target } }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Each part in the order in which a person makes the page ask for it. */
async function ourParts(browser: Browser, { url, goOn, option }: Contender): Promise<readonly Row[]> {
  const [first] = asked;
  const [value = ''] = first?.answer ?? [];
  const choice = first === undefined ? '' : option(first, value);
  return inNewTab(browser, async ({ page }) => {
    const during = receiving(page);
    const atOnce = await during(() => page.goto(url));
    const machine = await during(() => page.locator('main input:not([type=hidden])').first().focus());
    const screens = await during(() => page.keyboard.press('Shift'));
    const mistake = await during(() => page.locator(goOn).click());
    const second = await during(async () => {
      await page.locator(choice).click();
      await page.locator(goOn).click();
    });
    // Before the machine is there an answer can be filled in, and the first one is taken.
    const usable = atOnce.filter((file) => file.kind !== 'words');
    const needed = [...usable, ...machine];
    const words = (part: string) => atOnce.filter((file) => file.path.endsWith(`/words/${part}`));
    return [
      kib('JavaScript of a question page, before any touch', sum(atOnce, 'JavaScript'), 150),
      kib('JavaScript at the first touch: the machine', sum(machine, 'JavaScript')),
      kib('JavaScript at the first touch: the screens after the questions', sum(screens, 'JavaScript')),
      kib('JavaScript at the first mistake: its words', sum(mistake, 'JavaScript')),
      kib('JavaScript with the second question', sum(second, 'JavaScript')),
      kib('CSS', sum(atOnce, 'CSS'), 12),
      kib('HTML', sum(atOnce, 'HTML')),
      kib('in all until the first question is usable', sum(usable), 165, 'HTML, CSS, JavaScript'),
      kib('in all with the machine, which the first touch loads', sum(needed)),
      kib('the same as this server sends it', sum(needed, undefined, 'sent'), undefined, 'HTML in gzip'),
      kib('words of all questions, fetched behind the page', sum(words('questions'))),
      kib('words of the result, fetched behind the page', sum(words('result'))),
    ];
  });
}

/** What a browser that has seen nothing yet receives. The polyfills for browsers without modules are not asked for. */
export const bytes: Measure = {
  name: 'bytes',
  title: 'Bytes of the page of the first question, brotli',
  run: async (bench) => {
    const browser = await bench.browser();
    const [ours, ...others] = await bench.contenders();
    if (ours === undefined) throw new Error('there is nothing to measure');
    const rows = [...(await ourParts(browser, ours))];
    for (const other of others) {
      const files = await opened(browser, other);
      rows.push(kib(`${other.name}: in all`, sum(files)));
    }
    return rows;
  },
};
