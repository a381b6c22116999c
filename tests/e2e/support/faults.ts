import type { Page } from '@playwright/test';

/** Breaks what the browser sorts names with, and so the result; the returned function mends it. */
export async function breaksResult(page: Page): Promise<() => Promise<void>> {
  const own = await page.evaluateHandle(() => Intl.Collator);
  await page.evaluate(() => {
    const broken = new Proxy(Intl.Collator, {
      construct: () => {
        throw new Error('a fault for a test');
      },
    });
    Reflect.set(Intl, 'Collator', broken);
  });
  return async () => {
    await page.evaluate((collator) => {
      Reflect.set(Intl, 'Collator', collator);
    }, own);
  };
}
