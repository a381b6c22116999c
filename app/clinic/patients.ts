import { linesOf, telHref } from './lines';
import { fallback, type LineKind } from './regions';
import type { ClinicSettings } from './schema';

/** A number that the clinic has confirmed, as text and as a `tel:` link. */
type PatientLine = { readonly number: string; readonly href: string; readonly name: string | null };

/** What pages may show of the settings: no names of staff, and no number that nobody has confirmed. */
export type ClinicForPatients = {
  readonly name: string;
  readonly phone: PatientLine | null;
  readonly openingHours: ClinicSettings['openingHours'];
  /** Null where the clinic has confirmed none: show the fallback, never a number of the region. */
  readonly emergency: PatientLine | null;
  readonly urgent: PatientLine | null;
  readonly crisis: PatientLine | null;
  /** In place of a number that is null: 112 on a mobile phone, and sites that list crisis lines. */
  readonly fallback: {
    readonly mobileEmergency: PatientLine;
    readonly crisisSites: readonly { readonly name: string; readonly href: string }[];
  };
  readonly proceduresOffered: ClinicSettings['proceduresOffered'];
  readonly locales: ClinicSettings['locales'];
  readonly bookingLink: string | null;
  readonly colours: ClinicSettings['colours'];
  readonly logo: string | null;
  readonly fundingDisclosure: ClinicSettings['fundingDisclosure'];
  readonly kiosk: boolean;
  readonly idleMinutes: number;
};

function line(number: string, name?: string): PatientLine {
  return { number, href: telHref(number), name: name ?? null };
}

function confirmedLine({ numbers, region }: ClinicSettings, kind: LineKind): PatientLine | null {
  const confirmed = numbers[kind];
  if (confirmed === null) return null;
  const href = telHref(confirmed.number);
  const listed = linesOf(region, kind).find((other) => telHref(other.number) === href);
  return line(confirmed.number, confirmed.name ?? listed?.name);
}

/** The part of the settings that is for patients. */
export function forPatients(settings: ClinicSettings): ClinicForPatients {
  const { phone } = settings;
  return {
    name: settings.name,
    phone: phone === null ? null : line(phone),
    openingHours: settings.openingHours,
    emergency: confirmedLine(settings, 'emergency'),
    urgent: confirmedLine(settings, 'urgent'),
    crisis: confirmedLine(settings, 'crisis'),
    fallback: {
      mobileEmergency: line(fallback.mobileEmergency),
      crisisSites: fallback.crisisSites.map((name) => ({ name, href: `https://${name}/` })),
    },
    proceduresOffered: settings.proceduresOffered,
    locales: settings.locales,
    bookingLink: settings.bookingLink,
    colours: settings.colours,
    logo: settings.logo,
    fundingDisclosure: settings.fundingDisclosure,
    kiosk: settings.kiosk,
    idleMinutes: settings.idleMinutes,
  };
}
