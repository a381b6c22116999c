import { drillCase } from '@/components/desk/drill/cases';
import { calm } from './calm';
import { expect, test } from './test';

const spanish = {
  callBack: '+34 600 123 456',
  place: 'Calle Mayor 3',
  language: 'es',
  interpreter: 'qualified',
} as const;

test.use({ viewport: { width: 1280, height: 860 } });

const ends = [
  { disposition: 'emergencyCalled', words: 'Emergency called', answers: { headChestSigns: ['chestPain'] } },
  { disposition: 'hospitalNow', words: 'Hospital now', answers: drillCase('urgency-a01')?.answers ?? {} },
  {
    disposition: 'clinicianToday',
    words: 'Clinician today',
    answers: drillCase('urgency-i02')?.answers ?? {},
  },
  { disposition: 'bookSoon', words: 'Book soon', answers: drillCase('urgency-b06')?.answers ?? {} },
  { disposition: 'bookRoutine', words: 'Book routine', answers: calm },
  { disposition: 'notForThisCheck', words: 'This check does not fit', answers: calm },
] as const;

for (const { disposition, words, answers } of ends) {
  test(`a call in English with a Spanish caller ends with: ${words}`, async ({ staff }) => {
    await staff.open();
    await staff.newCall(spanish);
    const beside = staff.main.locator('h1 [lang="es"]');
    await expect(beside).toHaveText('¿Le está pasando algo de esto ahora?');
    await expect(beside).toHaveAttribute('dir', 'ltr');
    await staff.answerAll(answers);
    await staff.main.getByRole('button', { name: /^Close the call/ }).click();
    await staff.endWith(disposition);
    const note = await staff.note();
    expect(note).toContain(`DISPOSITION: ${words}`);
    expect(note).toContain('Languages: staff English, caller Español');
    expect(note).toContain('Call back: +34 600 123 456');
    expect(note).toContain('Interpreter: Qualified interpreter');
    await staff.clear();
    expect(await staff.stored()).toBeNull();
  });
}

test('what is read back is said as it was read out', async ({ staff }) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.answerAll({ ...calm, medicines: ['bloodThinner'], medicineProblems: ['none'] });
  await staff.main.getByRole('button', { name: /^Close the call/ }).click();
  const row = staff.main.locator('[data-row="medicines"]');
  await expect(row).toContainText('A blood thinner, such as warfarin or apixaban');
});

test('the safety part of an unaffected caller takes at most 20 keys', async ({ staff }) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.answerAll(calm);
  await staff.sees('checkpoint');
  expect(staff.keys).toBeLessThanOrEqual(20);
});

test('an emergency answer takes the whole screen, with when it was shown and told', async ({ staff }) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.answer('headChestSigns', ['chestPain']);
  await staff.sees('alarm');
  await expect(staff.main.getByRole('alert')).toContainText('ask for an ambulance');
  await expect(staff.main.getByRole('alert').locator('[lang="es"]')).toContainText('ambulancia');
  await expect(staff.main.locator('.call').first()).toHaveAttribute('href', /^tel:/);
  await expect(staff.main).toContainText('Calle Mayor 3');
  await staff.main.getByRole('button', { name: 'I told them' }).click();
  await expect(staff.main.getByRole('button', { name: /^Told at \d/ })).toBeDisabled();
  await staff.main.getByRole('button', { name: 'Close the call' }).click();
  await staff.endWith('emergencyCalled');
  expect(await staff.note()).toMatch(
    /Action script: emergency, shown .+, told .*\d.*, help called not noted/,
  );
});

test('ends early for each reason, and says to call back where the line dropped in an emergency', async ({
  staff,
}) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.answer('headChestSigns', ['chestPain']);
  await staff.page.keyboard.press('Alt+Q');
  await staff.page.getByRole('dialog').getByRole('button', { name: 'Hung up' }).click();
  await staff.sees('closing');
  await expect(staff.main.getByRole('alert').first()).toContainText('Call back at once');
  for (const reason of ['Refused', 'Transferred', 'Emergency called', 'Language']) {
    await staff.main
      .getByRole('group', { name: 'Why did it end early?' })
      .getByLabel(reason, { exact: true })
      .check();
    expect(await staff.note()).toContain(`Reason: ${reason}`);
  }
});

test('two calls are parked and resumed, and stay apart', async ({ staff }) => {
  await staff.open();
  await staff.newCall({ ...spanish, callBack: '111111' });
  await staff.answerAll({ headChestSigns: ['none'], bodySigns: ['none'], age: 44 });
  await staff.seesQuestion('painSites');
  await staff.page.keyboard.press('Alt+P');
  await staff.sees('board');
  await staff.newCall({ callBack: '222222', language: 'es', caller: 'helper' });
  await staff.answerAll({ headChestSigns: ['none'] });
  await staff.seesQuestion('bodySigns');
  await expect(staff.main.locator('h1')).toContainText('happening to them');
  await staff.page.keyboard.press('Alt+P');
  await staff.main.getByRole('button', { name: /111111/ }).click();
  await staff.seesQuestion('painSites');
  await expect(staff.main.locator('h1')).toContainText('your pain');
  await staff.page.keyboard.press('Alt+P');
  await staff.main.getByRole('button', { name: /222222/ }).click();
  await staff.seesQuestion('bodySigns');
});

test('a reload in the middle of a question loses nothing', async ({ staff, page }) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.answerAll({ headChestSigns: ['none'], bodySigns: ['none'], age: 44, painSites: ['lowBack'] });
  await staff.ready('pelvicSigns');
  await page.keyboard.press('1');
  await page.keyboard.press('Alt+V');
  await expect(staff.option('pelvicSigns', 'numbBetweenLegs')).toBeChecked();
  await page.reload();
  await staff.ready('pelvicSigns');
  await expect(staff.option('pelvicSigns', 'numbBetweenLegs')).toBeChecked();
  await expect(page.getByLabel('Volunteered, not asked')).toBeChecked();
  await page.goto('/en');
  await page.goBack();
  await staff.seesQuestion('pelvicSigns');
});

test('Back is the question before, and Back from the first call leads to the desk with the call parked', async ({
  staff,
  page,
}) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.answerAll({ headChestSigns: ['none'], bodySigns: ['none'] });
  await staff.seesQuestion('age');
  await page.goBack();
  await staff.seesQuestion('bodySigns');
  await expect(staff.option('bodySigns', 'none')).toBeChecked();
  await page.goForward();
  await staff.seesQuestion('age');
  for (const view of ['question', 'question', 'opening', 'board']) {
    await page.goBack();
    await staff.sees(view);
  }
  await expect(staff.main.locator('.parked-call')).toHaveCount(1);
});

test('what is cleared is gone: memory, storage, and the way back', async ({ staff, page }) => {
  await staff.open();
  await staff.newCall({ ...spanish, callBack: '333333' });
  await staff.answerAll({ headChestSigns: ['none'], bodySigns: ['none'], age: 87 });
  await page.keyboard.press('Alt+Q');
  await page.getByRole('dialog').getByRole('button', { name: 'Refused' }).click();
  await staff.clear();
  expect(await staff.stored()).toBeNull();
  await page.goBack();
  await staff.sees('board');
  await expect(staff.main).not.toContainText('333333');
  const kept = await page.evaluate(() => JSON.stringify(history.state));
  expect(kept).not.toMatch(/"desk":\{|Signs|333333/);
  await page.reload();
  await staff.sees('board');
  await expect(staff.main.locator('.parked-call')).toHaveCount(0);
});

test('the third “Not sure” calls for a clinician', async ({ staff }) => {
  await staff.open();
  await staff.newCall(spanish);
  const { painChange: _open, ...first } = calm;
  await staff.answerAll({ ...first, pelvicSigns: ['notSure'], legSigns: ['notSure'], armSigns: ['notSure'] });
  await staff.seesQuestion('painChange');
  await expect(
    staff.main.getByRole('alert').filter({ hasText: 'Hand this call to a clinician' }),
  ).toBeVisible();
  await staff.main.getByRole('button', { name: 'Handed over' }).click();
  await expect(staff.main).toContainText(/Handed to a clinician at \d/);
});

test('keys choose only in the answers, not too soon, not when they are off; Enter alone records nothing', async ({
  staff,
  page,
}) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.ready('headChestSigns');
  await page.keyboard.press('Enter');
  await expect(staff.main.getByRole('alert')).toContainText('Choose an answer first');
  await staff.seesQuestion('headChestSigns');
  await staff.main
    .getByRole('button', { name: 'Back' })
    .or(staff.main.getByLabel('Volunteered'))
    .first()
    .focus();
  await page.keyboard.press('0');
  await staff.seesQuestion('headChestSigns');
  await page.locator('.side').getByLabel('Use shortcuts').uncheck();
  await staff.option('headChestSigns', 'chestPain').focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Alt+P');
  await expect(staff.option('headChestSigns', 'chestPain')).not.toBeChecked();
  await staff.seesQuestion('headChestSigns');
  await page.keyboard.press('Space');
  await expect(staff.option('headChestSigns', 'chestPain')).toBeChecked();
  await page.keyboard.press('Enter');
  await staff.sees('alarm');
});

test('none does not replace a chosen sign without Enter', async ({ staff, page }) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.ready('headChestSigns');
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await staff.seesQuestion('headChestSigns');
  await expect(staff.option('headChestSigns', 'none')).toBeChecked();
  await expect(staff.option('headChestSigns', 'chestPain')).not.toBeChecked();
});

test('staff start the emergency script themselves at any moment', async ({ staff, page }) => {
  await staff.open();
  await staff.newCall(spanish);
  await staff.answer('headChestSigns', ['none']);
  await page.keyboard.press('Alt+X');
  await staff.sees('alarm');
  await expect(staff.main.getByRole('alert')).toContainText('ask for an ambulance');
  await staff.main.getByRole('button', { name: /No emergency/ }).click();
  await staff.seesQuestion('bodySigns');
});

test('the opening warns of a child as interpreter, helps with other languages, and asks nothing without consent', async ({
  staff,
  page,
}) => {
  await staff.open();
  await staff.main.getByRole('button', { name: 'New call' }).click();
  await staff.goThrough({ callBack: '555', language: 'other', interpreter: 'child' });
  await staff.seesQuestion('headChestSigns');
  await page.keyboard.press('Alt+I');
  const warning = staff.main.getByRole('alert');
  await expect(warning).toContainText('A child must not interpret');
  await expect(staff.main).toContainText('Backstory has no words in that language');
  await staff.main.locator('[name="interpreter"][value="qualified"]').check();
  await expect(warning).toHaveCount(0);
  await staff.main.locator('[name="consent"][value="refused"]').check();
  await expect(warning).toBeVisible();
  await page.locator('#place').press('Enter');
  await staff.sees('opening');
});
