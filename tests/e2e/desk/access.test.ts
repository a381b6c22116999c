import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drillCase } from '@/components/desk/drill/cases';
import { calm } from './calm';
import { expect, test } from './test';

/** Looks at the whole screen at once, so that no bar that stays in its place covers a part of a target. */
async function accessible(page: Page): Promise<void> {
  const seen = page.viewportSize() ?? { width: 1280, height: 860 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...seen, height: Math.max(seen.height, height) });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);
  await page.setViewportSize(seen);
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
    expect(await staff.note()).toContain(staffs === 'ar' ? ': \u200E555\n' : ': 555\n');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.goto(`/${staffs}/desk/card`);
    await expect(staff.main).toHaveAttribute('data-desk', 'card');
    await accessible(page);
  });
}

test('what is beside a call is accessible: a code, practice, the check before the visit, today', async ({
  staff,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await staff.open();
  await staff.main.getByRole('button', { name: 'Open a code' }).click();
  await page.getByLabel('The code').fill('12345 6');
  await page.keyboard.press('Enter');
  await expect(staff.main.getByRole('alert')).toBeVisible();
  await accessible(page);
  await staff.main.getByRole('button', { name: 'Back to the desk' }).click();
  await staff.main.getByRole('button', { name: 'Practise' }).click();
  await staff.sees('drills');
  await accessible(page);
  await staff.main.getByRole('button', { name: /Caller 1$/ }).click();
  await staff.goThrough({ callBack: '1' });
  const { painChange: _open, ...first } = calm;
  await staff.answerAll({ ...first, pelvicSigns: ['notSure'], legSigns: ['notSure'], armSigns: ['notSure'] });
  await expect(staff.main.getByRole('alert')).toContainText('Hand this call to a clinician');
  await accessible(page);
  await page.keyboard.press('Alt+Q');
  await page.getByRole('dialog').getByRole('button', { name: 'Refused' }).click();
  await expect(staff.main.locator('[data-drill]')).toBeVisible();
  await accessible(page);
  await staff.clear();
  await staff.newCall({ callBack: '555', language: 'ar' });
  await staff.answerAll(calm);
  await staff.sees('checkpoint');
  await accessible(page);
  await page.keyboard.press('Alt+P');
  await staff.newCall({ callBack: '555', language: 'ar' });
  await staff.answerAll(drillCase('urgency-i02')?.answers ?? {});
  await staff.sees('alarm');
  await expect(staff.main.locator('.alarm-today')).toBeVisible();
  await accessible(page);
});
