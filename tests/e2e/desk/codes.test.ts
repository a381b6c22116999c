import { codeOf } from '@/machines/code/code';
import { spell } from '@/machines/code/spelling';
import { codeTable, currentTable } from '@/machines/code/table';
import { patientsCode } from './patientsCode';
import { expect, test } from './test';

test.use({ viewport: { width: 1280, height: 860 } });

test('a code made in Spanish opens in English, and leads to the action script', async ({ staff, page }) => {
  const { code } = await patientsCode(page);
  await staff.open();
  await staff.main.getByRole('button', { name: 'Open a code' }).click();
  await page.getByLabel('The code').fill(code.toLowerCase().replaceAll(/(.{5})/g, '$1 '));
  await page.keyboard.press('Enter');
  await staff.sees('alarm');
  await expect(staff.main).toContainText('ask for an ambulance');
  await staff.main.getByText('What they told us').click();
  await expect(staff.main).toContainText('Chest pain or a tight chest');
});

test('a wrong character names its group, and the rest stays as it was typed', async ({ staff, page }) => {
  const { code } = await patientsCode(page);
  await staff.open();
  await staff.main.getByRole('button', { name: 'Open a code' }).click();
  const wrong = code.slice(0, 7) + (code[7] === '4' ? '3' : '4') + code.slice(8);
  await page.getByLabel('The code').fill(wrong);
  await page.keyboard.press('Enter');
  await expect(staff.main.getByRole('alert')).toContainText(/Groups? [12]/);
  await expect(page.getByLabel('The code')).toHaveValue(wrong);
  await page.getByLabel('The code').fill('1234!');
  await page.keyboard.press('Enter');
  await expect(staff.main.getByRole('alert')).toContainText('Ask for group 1 again');
});

test('a code of a protocol that is not known here says so', async ({ staff, page }) => {
  await staff.open();
  await staff.main.getByRole('button', { name: 'Open a code' }).click();
  const later = codeTable({ ...currentTable, number: 9 });
  await page.getByLabel('The code').fill(spell(later, { answers: {}, retracted: [] }));
  await page.keyboard.press('Enter');
  await expect(staff.main.getByRole('alert')).toContainText('made with a version that is not known here');
});

test('an unfinished code shows its answers first, and the call goes on with what is missing', async ({
  staff,
  page,
}) => {
  const answers = {
    respondent: 'self',
    headChestSigns: ['none'],
    bodySigns: ['none'],
    age: 44,
    painSites: ['lowBack'],
    pelvicSigns: ['notSure'],
  };
  await staff.open();
  await staff.main.getByRole('button', { name: 'Open a code' }).click();
  await page.getByLabel('The code').fill(codeOf({ answers, retracted: [] }));
  await page.keyboard.press('Enter');
  await staff.sees('summary');
  await expect(staff.main).toContainText('Not answered yet');
  await staff.main.getByRole('button', { name: 'Go on with the call' }).click();
  await staff.goThrough({ callBack: '444' });
  await staff.seesQuestion('legSigns');
  await staff.answer('legSigns', ['none']);
  await page.keyboard.press('Alt+S');
  await staff.main
    .getByRole('button', { name: /^Ask again: Bladder/ })
    .first()
    .click();
  await staff.seesQuestion('pelvicSigns');
  await expect(staff.option('pelvicSigns', 'notSure')).toBeChecked();
});
