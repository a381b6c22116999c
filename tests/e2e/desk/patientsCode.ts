import { expect, type Page } from '@playwright/test';

/** The code of a patient in Spanish whose first answer is an emergency, and its picture as their telephone shows it. */
export async function patientsCode(page: Page): Promise<{ readonly code: string; readonly picture: Buffer }> {
  await page.goto('/es/questions/respondent');
  const next = page.locator('main form .button');
  await page.locator('[name="respondent"][value="self"]').check();
  await next.click();
  await page.locator('[name="headChestSigns"][value="chestPain"]').check();
  await next.click();
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'emergency');
  await expect(page.locator('[data-code]')).toHaveCount(0);
  await page.locator('main button[aria-expanded="false"]').click();
  const drawn = page.locator('.hand-over svg');
  await expect(drawn).toBeVisible();
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
  return { code, picture: await drawn.screenshot() };
}
