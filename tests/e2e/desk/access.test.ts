import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);
}

const pairs = [
  { staffs: 'en', callers: 'ar', width: 1280, colorScheme: 'light' },
  { staffs: 'ar', callers: 'en', width: 1280, colorScheme: 'dark' },
  { staffs: 'en', callers: 'es', width: 320, colorScheme: 'light' },
] as const;

for (const { staffs, callers, width, colorScheme } of pairs) {
  test(`every state is accessible: ${staffs} with ${callers}, ${String(width)} px, ${colorScheme}`, async ({
    staff,
    page,
  }) => {
    await page.setViewportSize({ width, height: 860 });
    await page.emulateMedia({ colorScheme });
    await staff.open(staffs);
    await accessible(page);
    await staff.newCall({ callBack: '555', place: 'home', language: callers, interpreter: 'family' });
    await staff.ready('headChestSigns');
    await expect(staff.main.locator(`h1 [lang="${callers}"]`)).toHaveAttribute(
      'dir',
      callers === 'ar' ? 'rtl' : 'ltr',
    );
    await accessible(page);
    await staff.answerAll({ headChestSigns: ['none'], bodySigns: ['none'] });
    await staff.seesQuestion('age');
    await accessible(page);
    await page.keyboard.press('Alt+S');
    await staff.sees('summary');
    await accessible(page);
    await page.keyboard.press('Alt+I');
    await staff.sees('opening');
    await accessible(page);
    await page.keyboard.press('Alt+K');
    await expect(page.getByRole('dialog')).toBeVisible();
    await accessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+X');
    await staff.sees('alarm');
    await accessible(page);
    await page.keyboard.press('Alt+Q');
    await page.getByRole('dialog').getByRole('button').nth(2).click();
    await staff.sees('closing');
    await accessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.goto(`/${staffs}/desk/card`);
    await expect(staff.main).toHaveAttribute('data-desk', 'card');
    await accessible(page);
  });
}
