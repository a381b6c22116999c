import type { ClinicSettings } from './schema';

/** The clinic's own colours as CSS; the schema lets only hex colours of enough contrast through. */
export function clinicStyle(colours: NonNullable<ClinicSettings['colours']>): string {
  const { accent, accentDark } = colours;
  const dark =
    accentDark === undefined ? '' : `@media (prefers-color-scheme:dark){:root{--accent:${accentDark}}}`;
  return `:root{--accent:${accent}}${dark}`;
}
