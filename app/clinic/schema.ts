import * as z from 'zod';
import { procedures, type ProcedureId } from '@/machines/procedures';
import { contrast, paper } from './contrast';
import { localeCodes } from '@/messages/locales';
import { isDialable, isNoCrisisLine, linesOf, telHref } from './lines';
import { isCountryCode, lineKinds, regions, type CountryCode, type LineKind } from './regions';

type Issue = { readonly code?: string; readonly input?: unknown; readonly keys?: readonly string[] };

/** Says what a field is and what it must be, for every way in which it can be wrong. */
function must(be: string) {
  return {
    error: ({ input }: Issue) =>
      input === undefined ? `is missing; it must be ${be}` : `is ${JSON.stringify(input)}; it must be ${be}`,
  };
}

/** The same for a group of settings, which can also have one that nobody knows. */
function mustHave(known: readonly string[]) {
  const names = known.join(', ');
  return {
    error: ({ code, keys = [], input }: Issue) =>
      code === 'unrecognized_keys'
        ? `has the unknown setting ${keys.join(', ')}; it may have ${names}`
        : `is ${input === undefined ? 'missing' : JSON.stringify(input)}; it must have ${names}`,
  };
}

function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, mustHave(Object.keys(shape)));
}

function isRegion(value: unknown): boolean {
  return value === 'XX' || (typeof value === 'string' && isCountryCode(value));
}

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && text.startsWith('https://');
}

const shortText = (what: string) => z.string(must(what)).trim().min(1, must(what)).max(80, must(what));

const person = 'the name and post of who confirmed it, 1 to 80 characters';
const day = 'the date it was confirmed, such as 2026-11-20, and not in the future';
const dialable = 'a phone number: digits and spaces, such as 0800 111 0 111';

/** A number that someone at the clinic has checked. */
const confirmedNumber = group({
  number: z.string(must(dialable)).refine(isDialable, must(dialable)),
  /** A proper name, shown to patients as it is: Samaritans. */
  name: shortText('the proper name of the line, 1 to 80 characters').optional(),
  confirmedBy: shortText(person),
  confirmedOn: z
    .string(must(day))
    .refine((text) => isRealDate(text) && Date.parse(text) <= Date.now() + 24 * 60 * 60 * 1000, must(day)),
  /** Set where the protocol does not list this number for the region. */
  own: z.boolean(must('true for a number that the protocol does not list')).default(false),
}).nullable();

const opens = 'a time from 00:00 to 23:59';
const closes = 'a time from 00:01 to 24:00, later than opens';
const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const inOrder = 'in order and not overlapping, and each must close after it opens';

const hours = z
  .array(
    group({
      opens: z.string(must(opens)).regex(clockTime, { ...must(opens), abort: true }),
      closes: z
        .string(must(closes))
        .refine((text) => clockTime.test(text) || text === '24:00', { ...must(closes), abort: true }),
    }),
    must('a list such as [{ opens: ‘09:00’, closes: ‘17:00’ }]; leave a closed day out'),
  )
  .refine((spans) => {
    const times = spans.flatMap((span) => [span.opens, span.closes]);
    return times.every((time, at) => at === 0 || (times[at - 1] ?? '') < time);
  }, must(inOrder))
  .optional();

/** In the order of a week. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const phone = 'a number in international form, such as +12025550123, or null';
const region = `one of ${Object.keys(regions).join(', ')}, or XX for another country`;
const locale = `one of ${localeCodes.join(', ')}`;
const procedureIds = procedures.map(({ id }) => id);
const procedure = `an id of the protocol’s procedures: ${procedureIds.join(', ')}`;
const someLocales = 'a list of languages, the clinic’s own first';
const disclosure = 'a sentence about who pays';
const leastContrast = 4.5;
const someProcedures = '‘all’, or a list of procedure ids';
const hex = 'a colour such as #0b5c6b';
const logo = 'the path of an image in public/, such as /logo.svg, or null';
const link = 'a link that starts with https://, or null';
const origin = 'an origin such as https://clinic.example, without a path';
const minutes = 'a whole number of minutes from 5 to 240';
const onOrOff = must('true or false');

/** Rounded down, so that 4.49 is never told as 4.5. */
function told(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

/** A colour that can be read on that ground, and that text of the ground’s colour can be read upon. */
function readableOn(ground: string, name: string) {
  return z
    .string(must(hex))
    .regex(/^#[\da-f]{6}$/i, { ...must(hex), abort: true })
    .refine((colour) => contrast(colour, ground) >= leastContrast, {
      error: ({ input }) =>
        `has contrast ${told(contrast(String(input), ground))} with ${name}; it must be ${leastContrast} or more`,
    });
}

const origins = z.string(must(origin)).refine(isOrigin, must(origin));

const proceduresOffered = z
  .custom<'all' | readonly ProcedureId[]>(
    (value) => value === 'all' || (Array.isArray(value) && value.length > 0),
    { ...must(someProcedures), abort: true },
  )
  .check(({ value, issues }) => {
    if (value === 'all') return;
    for (const [at, id] of value.entries()) {
      if (procedureIds.includes(id)) continue;
      const message = `is ${JSON.stringify(id)}; it must be ${procedure}`;
      issues.push({ code: 'custom', path: [at], input: id, message });
    }
  });

const fields = group({
  name: shortText('the clinic’s name, 1 to 80 characters'),
  phone: z
    .string(must(phone))
    .regex(/^\+[1-9]\d{6,14}$/, must(phone))
    .nullable(),
  openingHours: group({
    monday: hours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: hours,
    sunday: hours,
  }).nullable(),
  region: z.custom<CountryCode | 'XX'>(isRegion, must(region)),
  numbers: group({ emergency: confirmedNumber, urgent: confirmedNumber, crisis: confirmedNumber }),
  proceduresOffered,
  /** The first is the clinic’s own language. */
  locales: z.array(z.enum(localeCodes, must(locale)), must(someLocales)).min(1, must(someLocales)),
  /** Whether languages whose translation nobody has reviewed are left out. */
  refuseDraftLanguages: z.boolean(onOrOff),
  bookingLink: z
    .string(must(link))
    .refine((text) => text.startsWith('https://') && URL.canParse(text), must(link))
    .nullable(),
  /** Null keeps Backstory’s own colours. */
  colours: group({
    accent: readableOn(paper.light, 'white text'),
    accentDark: readableOn(paper.dark, 'the dark page').optional(),
  }).nullable(),
  logo: z
    .string(must(logo))
    .regex(/^\/(?:[\w-]+\/)*[\w-]+\.(?:svg|png|webp|jpe?g)$/, must(logo))
    .nullable(),
  /** Who pays for this page or gains from a procedure, by language. */
  fundingDisclosure: z
    .partialRecord(
      z.enum(localeCodes, must(locale)),
      z.string(must(disclosure)).trim().min(1, must(disclosure)),
      mustHave(localeCodes),
    )
    .nullable(),
  desk: z.boolean(onOrOff),
  kiosk: z.boolean(onOrOff),
  frameAncestors: z.array(origins, must('a list of origins that may show Backstory in a frame')),
  publicOrigin: origins.nullable(),
  idleMinutes: z.int(must(minutes)).min(5, must(minutes)).max(240, must(minutes)),
});

type Fields = z.output<typeof fields>;

/** What is wrong between a confirmed number and the clinic’s region. */
function numberProblem(settings: Fields, kind: LineKind): string | null {
  const confirmed = settings.numbers[kind];
  if (confirmed === null) return null;
  const { number, own } = confirmed;
  if (kind === 'crisis' && isNoCrisisLine(settings.region, number)) {
    return `is ${number}, which is not a crisis line in ${settings.region}; it must not be published`;
  }
  const listed = linesOf(settings.region, kind).map((line) => line.number);
  if (own || listed.some((other) => telHref(other) === telHref(number))) return null;
  const list = listed.length === 0 ? 'none' : listed.join(', ');
  return `is ${number}, which the protocol does not list for ${settings.region} (it lists ${list}); correct it, or set own: true beside it`;
}

/** The clinic’s settings. The message of an issue goes on from the name of its field. */
export const clinicSchema = fields.check(({ value, issues }) => {
  const problem = (path: string[], input: unknown, message: string) =>
    issues.push({ code: 'custom', path, input, message });
  for (const kind of lineKinds) {
    const message = numberProblem(value, kind);
    if (message !== null) problem(['numbers', kind, 'number'], value.numbers[kind]?.number, message);
  }
  const [own] = value.locales;
  if (own !== undefined && value.fundingDisclosure !== null && value.fundingDisclosure[own] === undefined) {
    problem(
      ['fundingDisclosure', own],
      undefined,
      `is missing; it must be ${disclosure}, in the clinic’s own language`,
    );
  }
});

export type ClinicSettings = z.output<typeof clinicSchema>;

/** The settings of `clinic.config.ts`, so that an editor knows their names. */
export function defineClinic(settings: z.input<typeof clinicSchema>): z.input<typeof clinicSchema> {
  return settings;
}
