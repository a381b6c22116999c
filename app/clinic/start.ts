import 'server-only';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import clinicConfig from '@/clinic.config';
import { linesOf } from './lines';
import { readClinic } from './read';
import { lineKinds, regions } from './regions';
import type { ClinicSettings } from './schema';

function missingLogo({ logo }: ClinicSettings): readonly string[] {
  if (logo === null || existsSync(join(process.cwd(), 'public', logo))) return [];
  return [`logo is ${logo}, but public${logo} does not exist; put the image there, or set null`];
}

function warnOfUnconfirmed({ numbers, region }: ClinicSettings): void {
  const open = lineKinds.filter((kind) => numbers[kind] === null);
  if (open.length === 0) return;
  for (const kind of open) {
    const listed = linesOf(region, kind).map((line) => line.number);
    const list = listed.length === 0 ? 'none' : listed.join(', ');
    console.warn(
      `clinic.config.ts: numbers.${kind} is not confirmed. The protocol lists for ${region}: ${list}`,
    );
  }
  const row = region === 'XX' ? null : regions[region];
  const note = row && ` The protocol’s note on ${region} (confidence ${row.confidence}): ${row.note}`;
  console.warn(
    `clinic.config.ts: patients are shown the fallback in place of those. Have someone check each number, then write number, confirmedBy and confirmedOn.${note ?? ''}`,
  );
}

/** Ends the process with the list of problems, or warns of the numbers nobody has confirmed. */
export function checkAtStart(): void {
  const { settings, problems } = readClinic(clinicConfig, process.env.CLINIC_SETTINGS);
  const found = settings === null ? problems : missingLogo(settings);
  if (found.length > 0 || settings === null) {
    console.error(`The clinic’s settings cannot be used:\n${found.join('\n')}`);
    process.exit(1);
  }
  warnOfUnconfirmed(settings);
}
