import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { emergencyAtOnce, today, unaffected } from '../support/stories';
import { goesBack, keepingPages } from '../support/shownAgain';
import { expect, test } from '../support/test';

test.use({ launchOptions: keepingPages });

const minute = 60_000;

/** All that a page leaves on the device, beside the files of the build. */
async function kept(page: Page) {
  const inPage = await page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    databases: await indexedDB.databases(),
    name: window.name,
  }));
  return { ...inPage, cookies: await page.context().cookies() };
}

const nothing = { session: [], local: [], databases: [], name: '', cookies: [] };

/** Sees the start page, nothing kept, and no place of the journey behind or ahead of it. */
async function seesNothingLeft(page: Page): Promise<void> {
  // The way leads by the first entry, so the start page is there once before it comes to stay.
  await expect(async () => {
    await page.locator('main[data-page=start] a[href$="/questions/respondent"]').waitFor({ timeout: 1000 });
    const addresses = await page.evaluate(() => navigation.entries().map(({ url }) => new URL(url ?? '')));
    expect(addresses.map(({ pathname }) => pathname)).toEqual(['/en', '/en']);
    expect(await page.evaluate(() => navigation.canGoForward)).toBe(false);
    expect(await kept(page)).toEqual(nothing);
  }).toPass({ timeout: 15_000 });
  await goesBack(page);
  await page.locator('main[data-page=start]').waitFor();
  await expect(page.locator('[data-row], [data-procedure], [data-summary], :checked')).toHaveCount(0);
}

test('nothing but memory holds the answers, and a reload has none [H20]', async ({ person, page }) => {
  await person.begin();
  await person.goesOn(unaffected.answers);
  await person.opensResult();
  expect(await kept(page)).toEqual(nothing);
  await page.reload();
  await person.seesPage('notice');
  await expect(page.locator('[data-procedure], [data-row], [data-summary]')).toHaveCount(0);
});

test('a warning comes when nobody is there; whoever is goes on, and else all is cleared [H20]', async ({
  person,
  page,
}) => {
  await page.clock.install();
  await person.begin();
  await person.goesTo('painSites', unaffected.answers);
  const warning = page.getByRole('alertdialog');

  await page.clock.runFor(4 * minute - 5000);
  await expect(warning).toBeHidden();
  await page.clock.runFor(10_000);
  await expect(warning).toBeVisible();
  const stay = warning.getByRole('button').first();
  await expect(stay).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(warning).toBeHidden();
  await person.seesQuestion('painSites');
  await person.answers('painSites', ['lowBack']);

  // Escape says that somebody is there, too.
  await page.clock.runFor(4 * minute + 5000);
  await expect(warning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(warning).toBeHidden();
  await person.answers('pelvicSigns', ['none']);

  await person.option('legSigns', 'oneLegWeak').check();
  await page.clock.runFor(4 * minute + 50_000);
  await expect(warning).toBeVisible();
  await page.clock.runFor(15_000);
  await seesNothingLeft(page);
});

for (const [place, answers] of [
  ['an emergency card', emergencyAtOnce.answers],
  ['a card to be seen today', today.answers],
  ['the check of answers', unaffected.answers],
] as const) {
  test(`“Clear and finish” on ${place} leaves nothing, and Back shows nothing [H20]`, async ({
    person,
    page,
  }) => {
    await person.begin();
    await person.goesOn(answers);
    await person.seesNext();
    await page.locator('.kiosk-finish button').click();
    await seesNothingLeft(page);
  });
}

test('“Clear my answers and start again” on a result does the same [H20]', async ({ person, page }) => {
  await person.begin();
  await person.goesOn(unaffected.answers);
  await person.opensResult();
  await person.main.locator('form').getByRole('button').click();
  await seesNothingLeft(page);
});

test('a page that the browser kept shows nothing of whoever left it [H20]', async ({ person, page }) => {
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  await person.main.getByRole('textbox').fill('45');
  await page.goto('/en/expired');
  await goesBack(page);
  await person.seesQuestion('respondent', []);
  await page.goto('/en/questions/head-chest-signs');
  await person.seesQuestion('respondent', []);
});

test('languages are chosen before the first question, and are not kept for the next person', async ({
  person,
  page,
}) => {
  const menu = page.getByRole('banner').getByRole('group');
  await page.goto('/es');
  await expect(menu).toBeVisible();
  await page.locator('[data-draft-notice] form button').click();
  await person.main.locator('.also').waitFor();
  await expect(menu).toHaveCount(0);
  await expect(page.locator('.also-form')).toHaveCount(0);
  await person.option('respondent', 'self').check();
  await person.submit.click();
  await page.locator('main[data-question=headChestSigns]').waitFor();
  await page.locator('.kiosk-finish button').click();
  await expect(page).toHaveURL('/en');
  expect(await kept(page)).toEqual(nothing);
});

test('a browser that does not know its history shows no answer on the way back [H20]', async ({
  person,
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'navigation');
  });
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  await person.main.getByRole('textbox').fill('45');
  await page.locator('.kiosk-finish button').click();
  await expect(page).toHaveURL('/en');
  expect(await kept(page)).toEqual(nothing);
  for (let back = 0; back < 3; back += 1) {
    await goesBack(page);
    await expect(page.locator('main')).toBeVisible();
    await expect(page.locator(':checked, [data-row]')).toHaveCount(0);
    for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
  }
});

test('the start page tells how a shared device treats the answers', async ({ person, page }) => {
  await page.goto('/en');
  await expect(person.main).toContainText('This is a shared device.');
  await expect(person.main).not.toContainText('come back within');
  await expect(page.locator('.kiosk-finish')).toHaveCount(0);
});
