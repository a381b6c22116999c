import { regions, type CountryCode, type Line, type LineKind } from './regions';

const phoneNumber = /^\+?[\d*#][\d*# ()-]*$/;

/** Whether a phone can dial it: digits, * and #, a leading +, and spaces, hyphens and brackets between. */
export function isDialable(number: string): boolean {
  return phoneNumber.test(number);
}

/** The `tel:` link of a number as people write it. */
export function telHref(number: string): string {
  return `tel:${number.replaceAll(/[ ()-]/g, '').replaceAll('#', '%23')}`;
}

/** The protocol’s numbers of that kind for a region; none for a region it does not list. */
export function linesOf(region: CountryCode | 'XX', kind: LineKind): readonly Line[] {
  return region === 'XX' ? [] : regions[region][kind];
}

/** Whether the number must not be published as a crisis line in that region. */
export function isNoCrisisLine(region: CountryCode | 'XX', number: string): boolean {
  if (region === 'XX') return false;
  const row = regions[region];
  return 'notCrisis' in row && row.notCrisis.some((other) => telHref(other) === telHref(number));
}
