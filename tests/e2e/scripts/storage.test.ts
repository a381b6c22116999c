import { protocol } from '@/machines/protocol';
import { person as answersOf } from '../../machines/support/walk';
import { afterSurgery, unaffected } from '../support/stories';
import { expect, test } from '../support/test';

const halfAnHour = 30 * 60_000;

function storedText() {
  return sessionStorage.getItem('backstory');
}

for (const [when, ms] of [
  ['long ago', -halfAnHour - 60_000],
  ['by a clock that is far ahead', halfAnHour + 120_000],
] as const) {
  test(`answers given ${when} are cleared, and it says so`, async ({ person, page }) => {
    await person.hasAnswered(unaffected.answers, { at: Date.now() + ms });
    await person.opens('review');
    await person.seesPage('notice');
    expect(await page.evaluate(storedText)).toBeNull();
    await person.main.getByRole('link').first().click();
    await person.seesPage('start');
    await expect(person.main.locator('a[href$="/questions/respondent"]')).toBeVisible();
  });
}

test('answers are cleared when nobody uses the page for half an hour', async ({ person, page }) => {
  await page.clock.install();
  await person.begin();
  await person.goesTo('painSites', unaffected.answers);
  await page.clock.runFor(halfAnHour - 60_000);
  await person.seesQuestion('painSites');
  await page.clock.runFor(120_000);
  await person.seesPage('notice');
  expect(await page.evaluate(storedText)).toBeNull();
});

test('answers under another version of the protocol are kept where they mean the same', async ({
  person,
}) => {
  const older = { ...unaffected.answers, cancer: 'yes', retiredQuestion: 'no' };
  await person.hasAnswered(older, { draft: { protocolVersion: '0.0.1' } });
  await person.opens('result');
  await person.seesPage('notice');
  await person.submit.click();
  await person.seesQuestion('cancer');
  await person.answers('cancer', 'no');
  await person.seesReview();
  expect(person.played.answers).toEqual(unaffected.answers);
});

test('answers kept under an older version show no result before that is told [H28]', async ({
  person,
  page,
}) => {
  for (const place of ['result', 'review', 'questions/age', 'change/age', 'emergency', 'today']) {
    await person.hasAnswered(unaffected.answers, { draft: { protocolVersion: '0.0.1' } });
    await person.opens(place);
    await person.seesPage('notice');
    await person.submit.waitFor();
    await expect(page.locator('[data-procedure], [data-row], [data-tier]')).toHaveCount(0);
  }
  await person.submit.click();
  await person.seesReview();
  expect(await page.evaluate(storedText)).toContain(`"protocolVersion":"${protocol.version}"`);
  await person.opensResult();
});

const broken = [
  '',
  'x',
  'null',
  '[]',
  '{}',
  '{"draft":{}}',
  '{"draft":{"protocolVersion":"1","answers":[],"retracted":[]},"attempt":null,"at":0}',
  '{"draft":{"protocolVersion":"1","answers":{"age":{}},"retracted":[]},"attempt":null,"at":0}',
  '{"draft":{"protocolVersion":"1","answers":{},"retracted":[{"question":"x"}]},"attempt":null,"at":0}',
  '{"draft":{"protocolVersion":"1","answers":{"__proto__":"x"},"retracted":[]},"attempt":7,"at":"now"}',
  `{"draft":${'['.repeat(5000)}`,
];

test('a broken store is cleared, and it says so', async ({ person, page }) => {
  for (const text of broken) {
    // The start page leaves the store as it is; a question page would clear it before the next one opens.
    await page.goto('/en');
    await page.evaluate((value) => {
      sessionStorage.setItem('backstory', value);
    }, text);
    await person.opens('questions/age');
    await person.seesPage('notice');
    expect(await page.evaluate(storedText), text).toBeNull();
  }
});

test('stored answers that answer nothing are asked for again', async ({ person }) => {
  await person.hasAnswered({ ...unaffected.answers, bodySigns: ['none', 'veryIll'], age: 12.5 });
  await person.opens('result');
  await person.seesQuestion('bodySigns');
  await person.answers('bodySigns', ['none']);
  expect(person.played.next).toBe('age');
});

test('“Start again” forgets the answers, and Back shows nothing of them', async ({ person, page }) => {
  await person.hasAnswered(afterSurgery.answers);
  await person.opens('review');
  await person.seesReview();
  await person.opensResult();
  await person.main.locator('form').getByRole('button').click();
  await person.seesPage('notice');
  expect(await page.evaluate(storedText)).toBeNull();
  await page.goBack();
  await person.seesPage('notice');
  await expect(page.locator('[data-row], [data-procedure], [data-summary]')).toHaveCount(0);
  await page.reload();
  await person.seesPage('notice');
});

test('the start page goes on with the answers there are, or starts again', async ({ person, page }) => {
  await person.hasAnswered(answersOf({ age: 50 }));
  await person.opens('');
  await person.main.locator('a[href$="/review"]').click();
  await person.seesReview();
  await person.opens('');
  await person.main.locator('form').getByRole('button').click();
  expect(await page.evaluate(storedText)).toBeNull();
  await person.main.locator('a[href$="/questions/respondent"]').click();
  await person.seesQuestion('respondent', []);
});

test('a browser that refuses its storage loses no answer on the way', async ({ person, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await person.begin();
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  await person.opensResult();
});
