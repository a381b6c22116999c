import type { Page } from '@playwright/test';
import { breaksResult } from './faults';
import type { Person } from './person';
import {
  afterSurgery,
  crisis,
  crisisToday,
  emergencyAtOnce,
  facePain,
  soon,
  today,
  unaffected,
} from './stories';

async function opensFolds(page: Page): Promise<void> {
  await page
    .locator('main details, aside details, footer details')
    .evaluateAll((folds: HTMLDetailsElement[]) => {
      for (const fold of folds) fold.open = true;
    });
}

type Screens = { readonly [kind: string]: (person: Person) => Promise<void> };

/** Every kind of page a patient can see, and the way there. Each begins with whatever the tab holds. */
export const screens: Screens = {
  start: async (person) => {
    await person.opens('');
    await opensFolds(person.page);
  },
  'one answer of a few': async (person) => {
    await person.begin();
    await opensFolds(person.page);
  },
  'an error': async (person) => {
    await person.begin();
    await person.submit.click();
    await person.main.getByRole('alert').waitFor();
  },
  'the languages': async (person) => {
    await person.begin();
    await person.page.getByRole('banner').locator('summary').click();
  },
  'start with answers': async (person) => {
    await person.hasAnswered(unaffected.answers);
    await person.opens('');
    await person.main.locator('form[action$="/clear"]').waitFor();
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
  'a change': async (person) => {
    await person.hasAnswered(facePain.answers);
    await person.opens('questions/pain-sites');
    await person.seesQuestion('painSites');
    await person.fills('painSites', ['neck']);
    await person.submit.click();
    await person.seesPage('change');
  },
  'a check of answers, one of them taken back': async (person) => {
    const retracted = [
      { question: 'bodySigns', before: ['heavyBleeding'], at: '2026-11-20T10:00:00.000Z' },
    ] as const;
    await person.hasAnswered(afterSurgery.answers, { draft: { retracted } });
    await person.opens('review');
    await person.seesReview();
  },
  'a routine result, all of it': async (person) => {
    await person.hasAnswered(afterSurgery.answers);
    await person.opens('result');
    await person.seesResult();
    await opensFolds(person.page);
  },
  'a soon result, with the code': async (person) => {
    await person.hasAnswered(soon.answers);
    await person.opens('result');
    await person.seesResult();
    await person.main.locator('button[aria-expanded="false"]').click();
    await person.main.locator('.hand-over svg').waitFor();
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
  'crisis today': async (person) => {
    await person.hasAnswered(crisisToday.answers);
    await person.opens('today');
    await person.seesCard();
  },
  today: async (person) => {
    await person.hasAnswered(today.answers);
    await person.opens('today');
    await person.seesCard();
  },
  'a changed protocol': async (person) => {
    await person.hasAnswered(unaffected.answers, { draft: { protocolVersion: '0.0.1' } });
    await person.opens('review');
    await person.seesPage('notice');
    await person.submit.waitFor();
  },
  'two languages': async (person) => {
    await person.hasAnswered(unaffected.answers);
    await person.opens('questions/respondent');
    await person.seesQuestion('respondent');
    await person.page.getByRole('complementary').locator('summary').last().click();
    await person.page.locator('form[action$="/also"] button').click();
    await person.main.locator('.also').waitFor();
  },
  'no answers': async (person) => {
    await person.opens('cleared');
    await person.page.evaluate(() => {
      sessionStorage.clear();
    });
    await person.opens('result');
    await person.main.locator('a.button').waitFor();
  },
  'answers that expired': async (person) => {
    await person.opens('expired');
    await person.seesPage('notice');
  },
  'an earlier visit': async (person) => {
    await person.opens('other-session');
    await person.seesPage('notice');
  },
};

/** What a patient sees where something fails; the console tells of it too. */
export const faultScreens: Screens = {
  'a fault of ours': async (person) => {
    await person.hasAnswered(unaffected.answers);
    await person.opens('review');
    await person.seesReview();
    await breaksResult(person.page);
    await person.main.locator('a[href$="/result"]').click();
    await person.seesPage('notice');
  },
  'a script that does not come': async (person) => {
    const { page } = person;
    await page.route('**/_next/static/**/*.js', (route) => route.abort());
    await page.goto(person.questionPath('respondent'));
    await page.getByRole('alert').waitFor();
    await page.unrouteAll();
  },
  'an unknown address': async (person) => {
    await person.opens('nothing');
    await person.seesPage('notice');
  },
  'a form that is refused': async (person) => {
    await person.opens('answer');
    await person.main.waitFor();
  },
};
