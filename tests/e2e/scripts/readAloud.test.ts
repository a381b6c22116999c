import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { optionLabel, titleOf } from '../support/words';

type Voice = { readonly lang: string; readonly localService: boolean };

/** A device with these voices. The browser under test has none, so the browser's part is played here. */
async function hasVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((voices) => {
    const spoken: string[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text, lang }: { text: string; lang: string }) => spoken.push(`${lang}: ${text}`),
      cancel: () => spoken.push('silence'),
    });
    class Utterance extends EventTarget {
      voice: unknown = null;
      lang = '';
      constructor(readonly text: string) {
        super();
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'spoken', { value: spoken });
  }, voices);
}

async function spoken(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'spoken'));
}

test('a question is read by a voice of the device, and nothing is sent', async ({
  person,
  page,
  watched,
}) => {
  await hasVoices(page, [
    { lang: 'en-US', localService: true },
    { lang: 'ar-EG', localService: true },
  ]);
  person.language = 'ar';
  await person.begin();
  const before = watched.requests.length;
  const button = person.main.locator('button[aria-pressed]');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const options = ['self', 'helper', 'staff'].map((option) => optionLabel('ar', 'respondent', option));
  expect(await spoken(page)).toEqual(
    [titleOf('ar', 'respondent', false), ...options].map((text) => `ar-EG: ${text}`),
  );
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  // A first touch fetches the rest of the page, whatever it is for; none of it carries anything away.
  const sent = watched.requests.slice(before).map((request) => request.method());
  expect(sent.filter((method) => method !== 'GET')).toEqual([]);

  await button.click();
  await person.answers('respondent', 'self');
  await expect.poll(async () => [await spoken(page)].flat().at(-1)).toBe('silence');
});

test('without a voice of the device in that language there is no button', async ({ person, page }) => {
  await hasVoices(page, [
    { lang: 'en-US', localService: true },
    { lang: 'tr-TR', localService: false },
  ]);
  const button = person.main.locator('button[aria-pressed]');
  for (const [language, count] of [
    ['tr', 0],
    ['es', 0],
    ['en', 1],
  ] as const) {
    person.language = language;
    await page.goto(person.questionPath('respondent'));
    await person.seesQuestion('respondent');
    await page.waitForLoadState('networkidle');
    await expect(button).toHaveCount(count);
  }
});
