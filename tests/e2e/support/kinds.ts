import type { Page } from '@playwright/test';
import type { Person } from './person';
import { afterSurgery, crisis, emergencyAtOnce, facePain, soon, today, unaffected } from './stories';

/** Every kind of page, from what a person has answered and where they then are. */
export const kinds: { readonly [kind: string]: (person: Person) => Promise<void> } = {
  start: async ({ page, language }) => {
    await page.goto(`/${language}`);
  },
  'start with answers': async (person) => {
    await person.hasAnswered(unaffected.answers);
    await person.opens('');
  },
  'one answer of a few': async (person) => {
    await person.begin();
  },
  'a number': async (person) => {
    await person.hasAnswered(unaffected.answers);
    await person.opens('questions/age');
    await person.seesQuestion('age');
  },
  'several answers, with the drawing': async (person) => {
    await person.hasAnswered(afterSurgery.answers);
    await person.opens('questions/pain-sites');
    await person.seesQuestion('painSites');
    await person.main.locator('svg').waitFor();
  },
  'a scale': async (person) => {
    await person.hasAnswered(unaffected.answers);
    await person.opens('questions/pain-score');
    await person.seesQuestion('painScore');
  },
  'an error': async (person) => {
    await person.begin();
    await person.submit.click();
    await person.main.getByRole('alert').waitFor();
  },
  'a change': async (person) => {
    await person.hasAnswered(facePain.answers);
    await person.opens('questions/pain-sites');
    await person.seesQuestion('painSites');
    await person.fills('painSites', ['neck']);
    await person.submit.click();
    await person.seesPage('change');
  },
  review: async (person) => {
    await person.hasAnswered(afterSurgery.answers);
    await person.opens('review');
    await person.seesReview();
  },
  'a routine result': async (person) => {
    await person.hasAnswered(afterSurgery.answers);
    await person.opens('result');
    await person.seesResult();
    await opensFolds(person.page);
  },
  'a soon result': async (person) => {
    await person.hasAnswered(soon.answers);
    await person.opens('result');
    await person.seesResult();
  },
  emergency: async (person) => {
    await person.hasAnswered(emergencyAtOnce.answers);
    await person.opens('emergency');
    await person.seesCard();
  },
  crisis: async (person) => {
    await person.hasAnswered(crisis.answers);
    await person.opens('emergency');
    await person.seesCard();
    await opensFolds(person.page);
  },
  today: async (person) => {
    await person.hasAnswered(today.answers);
    await person.opens('today');
    await person.seesCard();
  },
  'no answers': async (person) => {
    await person.opens('result');
    await person.seesPage('notice');
    await person.main.getByRole('link').first().waitFor();
  },
  'answers that expired': async (person) => {
    await person.opens('expired');
    await person.seesPage('notice');
  },
  'a changed protocol': async (person) => {
    await person.hasAnswered(unaffected.answers, { draft: { protocolVersion: '0.0.1' } });
    await person.opens('review');
    await person.seesPage('notice');
    await person.submit.waitFor();
  },
};

/** Opens all that is folded away. */
export async function opensFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
    for (const fold of folds) fold.open = true;
  });
}
