import { crisisToday, emergencyAtOnce } from '../support/stories';
import { expect, test } from '../support/test';

test('without a confirmed number none of the region is shown, and 112 is offered for mobile phones', async ({
  person,
  page,
}) => {
  const fallback = page.getByRole('banner').locator('a[href="tel:112"]');
  const ofTheRegion = page.locator('a[href="tel:911"], a[href="tel:988"]');
  await person.begin();
  await expect(fallback).toHaveText('112');
  await expect(ofTheRegion).toHaveCount(0);
  await person.goesOn(emergencyAtOnce.answers);
  await person.seesCard();
  await expect(fallback).toBeVisible();
  await expect(person.main.locator('a[href="tel:112"]').first()).toBeVisible();
  await expect(ofTheRegion).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(/\b(911|988)\b/);
});

test('without a confirmed crisis line there is a way to find one', async ({ person, page }) => {
  await person.begin();
  await person.goesOn(crisisToday.answers);
  await person.seesCard();
  await expect(person.main.locator('a[href="https://findahelpline.com/"]')).toBeVisible();
  await expect(page.locator('a[href="tel:988"]')).toHaveCount(0);
});
