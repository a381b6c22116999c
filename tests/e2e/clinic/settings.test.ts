import { afterSurgery, crisis, emergencyAtOnce, parent, soon, today } from '../support/stories';
import { localeCodes } from '@/messages/locales';
import { expect, test } from '../support/test';

test('a confirmed emergency number is within reach on every page', async ({ person, page }) => {
  const number = page.getByRole('banner').locator('a[href="tel:911"]');
  await page.goto('/en');
  await expect(number).toHaveText('911');
  await person.begin();
  await expect(number).toBeVisible();
  await expect(page.locator('a[href="tel:112"]')).toHaveCount(0);
});

test('the region decides the number, whatever the language', async ({ page }) => {
  for (const code of localeCodes) {
    await page.goto(`/${code}`);
    const number = page.getByRole('banner').locator('a[href^="tel:"]');
    await expect(number).toHaveAttribute('href', 'tel:911');
    await expect(number.locator('bdi[dir=ltr]')).toHaveText('911');
    await expect(page.locator('body')).not.toContainText('112');
  }
});

for (const { answers, calls } of [
  { answers: emergencyAtOnce.answers, calls: ['tel:911'] },
  { answers: crisis.answers, calls: ['tel:911', 'tel:988'] },
  { answers: today.answers, calls: ['tel:+12025550123', 'tel:911'] },
]) {
  test(`a card calls ${calls.join(' and ')}`, async ({ person }) => {
    await person.hasAnswered(answers);
    await person.opens(person.played.place);
    await person.seesCard();
    for (const call of calls) await expect(person.main.locator(`a[href="${call}"]`).first()).toBeVisible();
    const found = await person.main
      .locator('a[href^="tel:"]')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.filter((href) => !calls.includes(href))).toEqual([]);
  });
}

test('a result leads to the booking page, and says what is offered elsewhere', async ({ person, page }) => {
  await person.hasAnswered(afterSurgery.answers);
  await person.opens('result');
  await person.seesResult();
  await expect(person.main.locator('a[href="https://clinic.example/book"]')).toBeVisible();
  const noted = person.main.locator('[data-procedure]:has(> .note)');
  await expect(noted.and(page.locator('[data-procedure=spinal-cord-stimulation]'))).toHaveCount(1);
  await expect(noted.and(page.locator('[data-procedure=epidural-steroid-injection]'))).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('A test pays for this page.');
});

test('someone to be seen soon is given the clinic’s number', async ({ person }) => {
  await person.hasAnswered(soon.answers);
  await person.opens('result');
  await person.seesResult();
  await expect(person.main.locator('a[href="tel:+12025550123"]').first()).toBeVisible();
});

test('the clinic’s name is on its pages', async ({ person, page }) => {
  await person.begin();
  await person.goesTo('age', parent.answers);
  await expect(page.getByRole('banner')).toContainText('Test Clinic');
  await expect(page).toHaveTitle(/ – Test Clinic$/);
});
