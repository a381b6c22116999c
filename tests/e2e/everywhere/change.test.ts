import { unaffected } from '../support/stories';
import { expect, test } from '../support/test';

test('a change shows what it adds and removes, and counts once it is confirmed', async ({ person, page }) => {
  const { main } = person;
  await person.begin();
  await person.goesOn(unaffected.answers);
  const before = person.draft;

  // From the low back to elsewhere: another question about where, none about how back pain feels.
  await person.change('painSites').click();
  await person.seesQuestion('painSites');
  await person.fills('painSites', ['elsewhere']);
  await person.submit.click();
  await person.seesPage('change');
  await expect(main.locator('[data-change=to] li')).toHaveCount(1);
  await expect(main.locator('[data-change=added] li')).toHaveCount(1);
  await expect(main.locator('[data-change=removed] li')).toHaveCount(2);

  await main.getByRole('link').last().click();
  await person.seesReview();
  expect(person.draft).toEqual(before);

  await person.change('painSites').click();
  await person.seesQuestion('painSites');
  await person.fills('painSites', ['elsewhere']);
  await person.submit.click();
  await person.seesPage('change');
  await person.submit.click();
  await person.arrives('painSites', ['elsewhere']);
  expect(person.played.next).toBe('otherPainSites');
  await person.answers('otherPainSites', ['knee']);
  await person.answers('nerveDiagnoses', ['none']);
  await person.seesReview();
  await expect(main.locator('[data-row=painFeel], [data-row=diagnosesTold]')).toHaveCount(0);

  // A change that leads to an emergency is not weighed first.
  await person.change('bodySigns').click();
  await person.answers('bodySigns', ['heavyBleeding']);
  await person.seesCard();
  await expect(page.locator('main[data-tier=emergency]')).toBeVisible();
});
