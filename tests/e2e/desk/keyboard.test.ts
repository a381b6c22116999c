import { calm } from './calm';
import { expect, test } from './test';

test.use({ viewport: { width: 1280, height: 860 } });

test('a whole call by keyboard: opened, asked, closed, copied and cleared, and on to the next', async ({
  staff,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tabTo = async (name: RegExp) => {
    const there = staff.main.getByRole('button', { name });
    for (
      let tabs = 0;
      tabs < 40 && !(await there.evaluate((one) => one === document.activeElement));
      tabs += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await expect(there).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await staff.open();
  await expect(staff.main.getByRole('button', { name: 'New call' })).toBeFocused();
  await page.keyboard.press('Enter');
  await staff.openByKeys({ callBack: '5550100', place: 'Calle Mayor 3', language: 'Esp' });
  const bar = staff.main.locator('.ask-actions');
  for (let down = 0; down < 7; down += 1) {
    await page.keyboard.press('Tab');
    const row = staff.main.locator('.row:focus-within');
    await expect.poll(async () => (await row.boundingBox())?.y ?? 0).toBeGreaterThan(0);
    const [focused, covering] = await Promise.all([row.boundingBox(), bar.boundingBox()]);
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(covering?.y ?? 0);
  }
  await staff.answerAll(calm);
  await staff.sees('checkpoint');
  await tabTo(/^Close the call/);
  await staff.sees('closing');
  await expect(staff.main.getByText('Low back', { exact: false }).first()).toBeVisible();
  const routine = staff.main.locator('[name="disposition"][value="bookRoutine"]');
  const dispositions = staff.main.locator('[name="disposition"]');
  while (!(await dispositions.evaluateAll((all) => all.some((one) => one === document.activeElement)))) {
    await page.keyboard.press('Tab');
  }
  for (let down = 0; down < 7 && !(await routine.isChecked()); down += 1)
    await page.keyboard.press('ArrowDown');
  await tabTo(/^I read it out/);
  await tabTo(/^Copy the note/);
  await expect(staff.main.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('DISPOSITION: Book routine');
  expect(copied).toContain('Languages: staff English, caller Español');
  await tabTo(/^Clear this call/);
  await tabTo(/^Yes, clear it/);
  await staff.sees('board');
  await expect(staff.main.getByRole('button', { name: 'New call' })).toBeFocused();
  expect(await staff.stored()).toBeNull();
});
