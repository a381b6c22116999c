import { restore } from '@/components/journey/restore';
import { initialState, journeyStore } from '@/components/journey/store';
import { brokenStore, now } from '../../app/support/brokenStores';
import { expect, test } from '../support/test';

/** The first of the thousand of tests/app/restore.test.ts. */
const stores = 40;

function put(text: string) {
  sessionStorage.setItem('backstory', text);
}

function storedText() {
  return sessionStorage.getItem('backstory');
}

test(`what a tab keeps, with something wrong with it, opens or is cleared: ${String(stores)} stores [H27] [H28]`, async ({
  person,
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(now);
  await page.goto('/en/cleared');
  for (let seed = 0; seed < stores; seed += 1) {
    const text = brokenStore(seed);
    journeyStore.set(initialState);
    restore(text, now, 30);
    const { interruption, draft } = journeyStore.read();
    await test.step(`store ${String(seed)}: ${interruption ?? 'opens'}`, async () => {
      await page.evaluate(put, text);
      await person.opens('result');
      if (interruption === 'noAnswers' || interruption === 'expired') {
        await person.seesPage('notice');
        await person.main.locator('a[href="/en"]').waitFor();
        await expect.poll(() => page.evaluate(storedText)).toBeNull();
        return;
      }
      if (interruption === 'protocolChanged') {
        await person.seesPage('notice');
        await person.submit.click();
        await expect(person.main).not.toHaveAttribute('data-page', 'notice');
      }
      person.draft = draft;
      const { next, place, tier } = person.played;
      if (next !== null) await page.locator(`main[data-question="${next}"]`).waitFor();
      else if (place !== 'result') await person.seesCard();
      else if (interruption === null) await expect(person.main).toHaveAttribute('data-tier', tier);
      else await person.seesReview();
    });
  }
});
