import type { Page } from '@playwright/test';
import config from '@/playwright.config';

/** A browser that keeps a page as it was left, to show it again on the way back. Playwright’s does not. */
export const keepingPages = {
  ...config.use?.launchOptions,
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};

/** Opens another page of ours and comes back. */
export async function leavesAndComesBack(page: Page, by: string): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = '';
  });
  await page.goto(by);
  await goesBack(page);
}

/** A page that is shown again does not load, so there is nothing to wait for. */
export async function goesBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
}

/** Whether the page on the screen is the very one that was left. */
export async function isShownAgain(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset['left'] !== undefined);
}
