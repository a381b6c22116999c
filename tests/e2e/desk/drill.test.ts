import { drillCases } from '@/components/desk/drill/cases';
import { calm } from './calm';
import { expect, test } from './test';

test.use({ viewport: { width: 1280, height: 860 } });

test('a practice call works without a network, and shows what was different', async ({ staff, context }) => {
  await staff.open();
  await context.setOffline(true);
  const at = drillCases.findIndex(({ id }) => id === 'urgency-a01');
  const [one] = drillCases.slice(at);
  for (const slip of [false, true]) {
    await staff.main.getByRole('button', { name: 'Practise' }).click();
    await staff.main.getByRole('button', { name: `Take this call: Caller ${String(at + 1)}` }).click();
    await staff.goThrough({ callBack: '1' });
    await expect(staff.main).toContainText('The caller says');
    await staff.answerAll(slip ? calm : { ...one?.answers });
    await staff.main.getByRole('button', { name: 'Close the call' }).click();
    await staff.endWith(slip ? 'bookRoutine' : 'hospitalNow');
    const review = staff.main.locator('[data-drill]');
    await expect(review).toHaveAttribute('data-drill', slip ? 'other' : 'same');
    await expect(review).toContainText(/\d+ seconds?/);
    if (slip) await expect(review).toContainText('Bladder, bowel and feeling between the legs');
    await staff.clear();
  }
  await context.setOffline(false);
});
