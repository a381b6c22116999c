import { optionsOf } from '@/machines/questions';
import { unaffected } from '../support/stories';
import { expect, test } from '../support/test';
import { optionLabel } from '../support/words';

test('the drawing of the body and the boxes are two views of one answer', async ({
  person,
  page,
  language,
}) => {
  await person.begin();
  await person.goesTo('painSites', unaffected.answers);
  const drawing = person.main.locator('svg');
  const region = (option: string) =>
    drawing.getByRole('checkbox', { name: optionLabel(language, 'painSites', option), exact: true });

  for (const option of optionsOf('painSites').filter((one) => one !== 'elsewhere')) {
    const box = person.option('painSites', option);
    await region(option).locator('path').first().click();
    await expect(box).toBeChecked();
    await expect(region(option)).toBeChecked();
    await box.uncheck();
    await expect(region(option)).not.toBeChecked();
    await region(option).focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(box).not.toBeChecked();
  }

  await region('neck').locator('path').first().click();
  await person.option('painSites', 'lowBack').check();
  await person.submit.click();
  await person.arrives('painSites', ['lowBack', 'neck']);
  await person.back.click();
  await person.seesQuestion('painSites');
  await expect(region('neck')).toBeChecked();
  await expect(region('arm')).not.toBeChecked();
});
