import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { chromium as chromiumPath, chromiumArgs as args } from '../../prepare/chromium.js';

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args });
}

export type Tab = { readonly context: BrowserContext; readonly page: Page; readonly devTools: CDPSession };

/** Does the work in a browser that has seen nothing yet. */
export async function inNewTab<T>(browser: Browser, work: (tab: Tab) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    // tsx has functions keep their names by a helper, which a page lacks.
    await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    const page = await context.newPage();
    return await work({ context, page, devTools: await context.newCDPSession(page) });
  } finally {
    await context.close();
  }
}

/** Makes the processor of a tab so many times slower. */
export async function slowProcessor({ devTools }: Tab, times: number): Promise<void> {
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** What Lighthouse calls slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
export async function slow4G({ devTools }: Tab): Promise<void> {
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
}
