import { Staff } from './staff';
import { expect, test } from './test';

test.use({ viewport: { width: 1280, height: 860 } });

test('two tabs hold two desks: no call of one is in the other, and clearing one leaves the other', async ({
  staff,
  page,
  context,
}) => {
  await staff.open();
  await staff.newCall({ callBack: '111111' });
  await staff.answerAll({ headChestSigns: ['none'], bodySigns: ['none'], age: 44 });
  const other = new Staff(await context.newPage());
  await other.open();
  await expect(other.main.locator('.parked-call')).toHaveCount(0);
  await other.newCall({ callBack: '222222', caller: 'helper' });
  await other.answerAll({ headChestSigns: ['none'], bodySigns: ['none'], age: 87 });
  for (const { tab, age, number } of [
    { tab: staff, age: '44', number: '111111' },
    { tab: other, age: '87', number: '222222' },
  ]) {
    await tab.page.bringToFront();
    await tab.page.reload();
    await tab.seesQuestion('painSites');
    await expect(tab.main.locator('.bar')).toContainText(number);
    await tab.page.goBack();
    await tab.seesQuestion('age');
    await expect(tab.page.locator('#age')).toHaveValue(age);
  }
  await other.page.keyboard.press('Alt+Q');
  await other.page.getByRole('dialog').getByRole('button', { name: 'Refused' }).click();
  await other.clear();
  await page.bringToFront();
  await page.reload();
  await staff.seesQuestion('age');
});

test('a copy of a tab goes its own way', async ({ staff, page }) => {
  await staff.open();
  await staff.newCall({ callBack: '111111' });
  await staff.answerAll({ headChestSigns: ['none'], bodySigns: ['none'] });
  await staff.seesQuestion('age');
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => {
    window.open(location.href);
  });
  const copy = new Staff(await opened);
  await copy.seesQuestion('age');
  await copy.answer('age', 7);
  await page.bringToFront();
  await staff.answer('age', 44);
  await page.reload();
  await staff.sees('question');
  await page.keyboard.press('Alt+S');
  await expect(staff.main).toContainText('44');
  await copy.page.bringToFront();
  await copy.page.keyboard.press('Alt+S');
  await expect(copy.main.locator('dd').filter({ hasText: /^7$/ })).toBeVisible();
});
