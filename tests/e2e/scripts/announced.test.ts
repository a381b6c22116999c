import { facePain, unaffected, withCard } from '../support/stories';
import { seesProblem } from '../support/problems';
import { expect, test } from '../support/test';

for (const { name, answers } of withCard) {
  test(`${name}: the card is announced when it comes, and its heading takes the focus [H32]`, async ({
    person,
    page,
  }) => {
    await person.begin();
    await person.answers('respondent', answers['respondent'] ?? 'self');
    await page.locator('html[data-journey=ready]').waitFor();
    const alert = person.main.getByRole('alert');
    await expect(alert).toHaveCount(0);
    await person.goesOn(answers);
    await person.seesCard();
    await expect(alert).toHaveCount(1);
    const heading = alert.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(alert.locator('a[href^="tel:"]').first()).toBeInViewport();
  });
}

test('a problem is announced each time it is found, and takes the focus', async ({ person, page }) => {
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  for (const text of ['', 'abc', 'abc', '121']) {
    await person.main.getByRole('textbox').fill(text);
    const before = await person.main.getByRole('alert').elementHandles();
    await person.submit.focus();
    await page.keyboard.press('Enter');
    await seesProblem(person, 'age', [text]);
    // A live region that stays is not read again: each problem comes in one of its own.
    for (const alert of before) expect(await alert.evaluate((one) => one.isConnected)).toBe(false);
  }
});

test('a change, the check of answers and the result begin at their headings', async ({ person }) => {
  const heading = person.main.getByRole('heading', { level: 1 });
  await person.hasAnswered(facePain.answers);
  await person.opens('review');
  await person.seesReview();
  await person.change('painSites').click();
  await person.seesQuestion('painSites');
  await expect(heading).toBeFocused();
  await person.fills('painSites', ['neck']);
  await person.submit.click();
  await person.seesPage('change');
  await expect(heading).toBeFocused();
  await person.main.getByRole('link').last().click();
  await person.seesReview();
  await expect(heading).toBeFocused();
  await person.opensResult();
  await expect(heading).toBeFocused();
});

test('a notice that takes the place of a question is told from its heading', async ({ person, page }) => {
  await page.clock.install();
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  await person.main.getByRole('textbox').focus();
  await page.clock.runFor(31 * 60_000);
  await person.seesPage('notice');
  await expect(person.main.getByRole('heading', { level: 1 })).toBeFocused();
});

test('before answers are cleared a dialog asks, and one key goes on', async ({ person, page }) => {
  await page.clock.install();
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  const warning = page.getByRole('alertdialog');
  for (let times = 0; times < 3; times += 1) {
    await page.clock.runFor(29 * 60_000 - 5000);
    await expect(warning).toBeHidden();
    await page.clock.runFor(15_000);
    await expect(warning).toBeVisible();
    await expect(warning.getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(warning).toBeHidden();
    await person.seesQuestion('age');
  }
  await person.goesOn(unaffected.answers);
  await person.seesReview();
});
