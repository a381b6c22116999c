import { startSite } from '../../attacks/support/site';
import { test as base } from '../support/test';
import { copy } from './copy';
import { addedLanguages } from './catalogues';

/** The built copy of the site, of a clinic that wants all its languages. */
export const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const locales = ['en', ...addedLanguages.map(({ code }) => code)];
      const site = await startSite({ locales }, copy);
      await use(`http://localhost:${String(site.port)}`);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
});
