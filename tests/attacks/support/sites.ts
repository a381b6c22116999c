import type { TestProject } from 'vitest/node';
import { startSite } from './site';

/** As an intranet would have it: no public origin, the desk off, two languages. */
export const plainSettings = { desk: false, publicOrigin: null, locales: ['en', 'es'] };

export const publicOrigin = 'https://backstory.clinic.example';

/** Behind a proxy that ends HTTPS, with the desk on: what is refused on the other site is there on this one. */
export const publicSettings = {
  desk: true,
  publicOrigin,
  locales: ['en', 'es'],
  frameAncestors: ['https://portal.clinic.example'],
};

declare module 'vitest' {
  export interface ProvidedContext {
    plainPort: number;
    publicPort: number;
  }
}

/** One site of each kind for all files of tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sites = await Promise.all([startSite(plainSettings), startSite(publicSettings)]);
  const [plain, open] = sites;
  project.provide('plainPort', plain.port);
  project.provide('publicPort', open.port);
  return async () => {
    await Promise.all(sites.map((site) => site.stop()));
  };
}
