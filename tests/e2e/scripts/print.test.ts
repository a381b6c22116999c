import type { Given } from '@/machines/conditions';
import { vignettes } from '../../machines/support/vignettes';
import type { Person } from '../support/person';
import { afterSurgery, unaffected } from '../support/stories';
import { expect, test } from '../support/test';

/** The person of the written cases who has the most to tell. */
const longest = vignettes.reduce((one, other) =>
  Object.keys(other.answers).length > Object.keys(one.answers).length ? other : one,
);

/** What fits on a sheet inside the margins, in CSS pixels (96 an inch). */
const sheets = {
  A4: { width: Math.floor(((210 - 26) / 25.4) * 96), height: Math.floor(((297 - 30) / 25.4) * 96) },
  Letter: { width: Math.floor(((215.9 - 26) / 25.4) * 96), height: Math.floor(((279.4 - 30) / 25.4) * 96) },
} as const;

async function opensResult(person: Person, answers: Given): Promise<void> {
  await person.hasAnswered(answers);
  await person.opens('result');
  await person.seesResult();
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the print on ${format} begins with a summary of one page`, async ({ person, page }) => {
    await opensResult(person, longest.answers);
    await page.setViewportSize(sheets[format]);
    await page.emulateMedia({ media: 'print' });
    const summary = page.locator('[data-summary]');
    await expect(summary).toBeVisible();
    const { height } = (await summary.boundingBox()) ?? { height: Infinity };
    expect(height).toBeLessThanOrEqual(sheets[format].height);
    const order = await page.evaluate(() => {
      const [first, second] = [document.querySelector('[data-summary]'), document.querySelector('main')];
      return first !== null && second !== null ? first.compareDocumentPosition(second) : 0;
    });
    expect(order).toBe(4);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(person.main.getByRole('button')).toHaveCount(0);

    const pdf = await page.pdf({ format });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.length).toBeLessThanOrEqual(40);
  });
}

test('the print leaves no page half empty', async ({ person, page }) => {
  await opensResult(person, afterSurgery.answers);
  await page.setViewportSize(sheets.A4);
  await page.emulateMedia({ media: 'print' });
  const { height } = (await person.main.boundingBox()) ?? { height: 0 };
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeLessThanOrEqual(1 + Math.ceil(1.05 * (height / sheets.A4.height)));
});

test('the print opens every fold, and the screen closes it again', async ({ person, page }) => {
  await opensResult(person, unaffected.answers);
  const closed = person.main.locator('details:not([open])');
  const before = await closed.count();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(closed).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(before);
});
