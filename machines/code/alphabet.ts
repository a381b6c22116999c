/**
 * The characters of a code: digits and capitals without I L O U Z S B, each of which looks like one that
 * stays. Their number is prime, which the check characters of `groups.ts` rest on.
 */
const characters = '0123456789ACDEFGHJKMNPQRTVWXY';

export const RADIX = characters.length;

/** What is written or typed for a character that it looks like. None of them is in the alphabet. */
const lookAlikes = new Map([
  ['O', '0'],
  ['I', '1'],
  ['L', '1'],
  ['Z', '2'],
  ['S', '5'],
  ['B', '8'],
  ['U', 'V'],
]);

/** Digits that Unicode does not fold to ASCII by itself: Arabic-Indic, Persian and Urdu, Devanagari. */
const otherDigits = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९'];

/** What people and programs put between characters: spaces, dashes, full stops, marks of direction. */
const between = /[\s\p{Cf}\p{Pd}\u2212_.,،·:/]/u;

/** The characters of a typed text as numbers below `RADIX`, up to the first that belongs to no code. */
export type Typed = { readonly digits: readonly number[]; readonly unknown: string | null };

function digitOf(character: string): number | null {
  for (const digits of otherDigits) {
    const digit = digits.indexOf(character);
    if (digit >= 0) return digit;
  }
  const capital = character.toUpperCase();
  const digit = capital.length === 1 ? characters.indexOf(lookAlikes.get(capital) ?? capital) : -1;
  return digit < 0 ? null : digit;
}

/** Reads what was typed: small letters, full-width characters and look-alikes count as what is meant. */
export function readCharacters(text: string): Typed {
  const digits: number[] = [];
  for (const character of text.normalize('NFKC')) {
    if (between.test(character)) continue;
    const digit = digitOf(character);
    if (digit === null) return { digits, unknown: character };
    digits.push(digit);
  }
  return { digits, unknown: null };
}

export function writeCharacters(digits: readonly number[]): string {
  return digits.map((digit) => characters.charAt(digit)).join('');
}
