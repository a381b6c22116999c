import * as z from 'zod';
import { procedures, type ProcedureId } from '@/machines/procedures';
import { factsOf, localeCodes } from '@/messages/locales';
import { colours } from './colours';
import { group, must, mustHave, shortText } from './must';
import { numberProblem, numbers } from './numbers';
import { openingHours } from './openingHours';
import { isCountryCode, lineKinds, regions, type CountryCode } from './regions';

function isRegion(value: unknown): boolean {
  return value === 'XX' || (typeof value === 'string' && isCountryCode(value));
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && text.startsWith('https://');
}

const phone = 'a number in international form, such as +12025550123, or null';
const region = `one of ${Object.keys(regions).join(', ')}, or XX for another country`;
const locale = `one of ${localeCodes.join(', ')}`;
const procedureIds = procedures.map(({ id }) => id);
const procedure = `an id of the protocol’s procedures: ${procedureIds.join(', ')}`;
const someLocales = 'a list of languages, each once and the clinic’s own first';
const disclosure = 'a sentence about who pays';
const someProcedures = '‘all’, or a list of procedure ids';
const logo = 'the path of an image in public/, such as /logo.svg, or null';
const link = 'a link that starts with https://, or null';
const origin = 'an origin such as https://clinic.example, without a path';
const minutes = 'a whole number of minutes from 5 to 240';
const onOrOff = must('true or false');

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
  openingHours: openingHours.nullable(),
  region: z.custom<CountryCode | 'XX'>(isRegion, must(region)),
  numbers,
  proceduresOffered,
  /** The first is the clinic’s own language. */
  locales: z
    .array(z.enum(localeCodes, must(locale)), must(someLocales))
    .refine((codes) => codes.length > 0 && new Set(codes).size === codes.length, must(someLocales)),
  /** Whether languages whose translation nobody has reviewed are left out. */
  refuseDraftLanguages: z.boolean(onOrOff),
  bookingLink: z
    .string(must(link))
    .refine((text) => text.startsWith('https://') && URL.canParse(text), must(link))
    .nullable(),
  /** Null keeps Backstory’s own colours. */
  colours: colours.nullable(),
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

/** The clinic’s settings. The message of an issue goes on from the name of its field. */
export const clinicSchema = fields.check(({ value, issues }) => {
  const problem = (path: string[], input: unknown, message: string) =>
    issues.push({ code: 'custom', path, input, message });
  for (const kind of lineKinds) {
    const confirmed = value.numbers[kind];
    const message = confirmed && numberProblem(confirmed, kind, value.region);
    if (message !== null) problem(['numbers', kind, 'number'], confirmed?.number, message);
  }
  if (value.refuseDraftLanguages && value.locales.every((code) => factsOf(code).state === 'draft')) {
    problem(
      ['locales'],
      value.locales,
      'has only drafts, which refuseDraftLanguages leaves out; it must have a language that is checked',
    );
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
