import { expect, test as base } from '@playwright/test';
import { Person } from './person';
import { watch, type Watched } from './watch';
import type { Language } from './words';

/** What a project of playwright.config.ts sets: the language of the pages. Scripts are Playwright’s own option. */
export type Options = { language: Language };

type Fixtures = {
  /** Whether the browser runs scripts. */
  scripts: boolean;
  /** Somebody at the browser. */
  person: Person;
  /** What the browser complained about and asked for. */
  watched: Watched;
  nothingAmiss: void;
};

export const test = base.extend<Options & Fixtures>({
  language: ['en', { option: true }],
  scripts: async ({ javaScriptEnabled }, use) => {
    await use(javaScriptEnabled ?? true);
  },
  person: async ({ page, language, scripts }, use) => {
    await use(new Person(page, language, scripts));
  },
  watched: async ({ context, baseURL }, use) => {
    await use(watch(context, baseURL ?? ''));
  },
  // Every test fails on an error in the console, a server error, or a request that leaves the origin.
  nothingAmiss: [
    async ({ watched }, use) => {
      await use();
      expect(watched.complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
