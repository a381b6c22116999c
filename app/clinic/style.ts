import type { ClinicSettings } from './schema';

/** Screens only: paper stays black on white. The doubled selector outweighs the stylesheet’s own. */
function inScheme(scheme: 'light' | 'dark', accent: string): string {
  return `@media screen and (prefers-color-scheme:${scheme}){:root:root{--accent:${accent}}}`;
}

/**
 * The clinic’s own colours as CSS; the schema lets only hex colours of enough contrast through. Without a
 * colour of its own, the dark scheme keeps Backstory’s.
 */
export function clinicStyle({ accent, accentDark }: NonNullable<ClinicSettings['colours']>): string {
  return inScheme('light', accent) + (accentDark === undefined ? '' : inScheme('dark', accentDark));
}
