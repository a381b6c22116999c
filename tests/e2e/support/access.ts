import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What on the page WCAG 2.2 AA forbids; colours that still fade into others would be measured on the way. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(tags)
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export async function seesNoViolation(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

/** Sees that nothing stands outside the page at this width, and that it does not scroll sideways. */
export async function seesNothingOutside(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  await expect.poll(() => page.evaluate(outside)).toEqual([]);
}

/** Sees the same on a phone whose owner reads text twice as large. */
export async function seesNothingOutsideTwiceAsLarge(page: Page): Promise<void> {
  const set = (fontSize: string) =>
    page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, fontSize);
  await set('225%');
  await seesNothingOutside(page, 390);
  await set('');
}

/** What reaches over an edge of the page, in words that name it. */
function outside(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth === clientWidth ? [] : [`the page is ${String(scrollWidth)} wide`];
  for (const element of document.querySelectorAll('body *')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    // What only a screen reader meets, or what is shown once it has the focus.
    if (width < 2 || height < 2 || element.closest('.skip, svg') !== null) continue;
    if (left < -1 || right > clientWidth + 1) found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}
