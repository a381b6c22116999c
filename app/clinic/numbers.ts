import * as z from 'zod';
import { isDialable, isNoCrisisLine, linesOf, telHref } from './lines';
import { group, must, shortText } from './must';
import type { CountryCode, LineKind } from './regions';

const person = 'the name and post of who confirmed it, 1 to 80 characters';
const day = 'the date it was confirmed, such as 2026-11-20, and not in the future';
const dialable = 'a phone number: digits and spaces, such as 0800 111 0 111';

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A number that someone at the clinic has checked. */
const confirmed = group({
  number: z.string(must(dialable)).refine(isDialable, { ...must(dialable), abort: true }),
  /** A proper name, shown to patients as it is: Samaritans. */
  name: shortText('the proper name of the line, 1 to 80 characters').optional(),
  confirmedBy: shortText(person),
  confirmedOn: z
    .string(must(day))
    .refine((text) => isRealDate(text) && Date.parse(text) <= Date.now() + 24 * 60 * 60 * 1000, must(day)),
  /** Set where the protocol does not list this number for the region. */
  own: z.boolean(must('true for a number that the protocol does not list')).default(false),
});

type Confirmed = z.output<typeof confirmed>;

/** By kind: null where nobody at the clinic has confirmed a number. */
export const numbers = group({
  emergency: confirmed.nullable(),
  urgent: confirmed.nullable(),
  crisis: confirmed.nullable(),
});

/** What is wrong with a confirmed number in the clinic’s region, or null. */
export function numberProblem(
  { number, own }: Confirmed,
  kind: LineKind,
  region: CountryCode | 'XX',
): string | null {
  if (kind === 'crisis' && isNoCrisisLine(region, number)) {
    return `is ${number}, which is not a crisis line in ${region}; it must not be published`;
  }
  const listed = linesOf(region, kind).map((line) => line.number);
  if (own || listed.some((other) => telHref(other) === telHref(number))) return null;
  const list = listed.length === 0 ? 'none' : listed.join(', ');
  return `is ${number}, which the protocol does not list for ${region} (it lists ${list}); correct it, or set own: true beside it`;
}
