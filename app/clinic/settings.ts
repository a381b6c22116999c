import 'server-only';
import clinicConfig from '@/clinic.config';
import { forPatients, type ClinicForPatients } from './patients';
import { readClinic } from './read';
import type { ClinicSettings } from './schema';

function readAtStart(): ClinicSettings {
  const { settings, problems } = readClinic(clinicConfig, process.env.CLINIC_SETTINGS);
  if (settings === null) throw new Error(problems.join('\n'));
  return settings;
}

/** The clinic’s settings, for the server only: they name members of staff. Throws where they are wrong. */
export const clinic = readAtStart();

/** What pages may show of the settings. */
export function clinicForPatients(): ClinicForPatients {
  return forPatients(clinic);
}
