import { defineClinic } from './app/clinic/schema';

/** The clinic’s settings: docs/adr/0010-clinic-settings.md says what each means. Checked at every start. */
export default defineClinic({
  name: 'Your clinic',
  phone: null,
  openingHours: null,
  region: 'US',
  // A number is shown to patients once somebody here has checked it:
  // emergency: { number: '…', confirmedBy: 'name and post', confirmedOn: '2026-11-20' }
  numbers: { emergency: null, urgent: null, crisis: null },
  proceduresOffered: 'all',
  locales: ['en', 'es', 'ar', 'zh-Hans', 'tr'],
  refuseDraftLanguages: false,
  bookingLink: null,
  colours: null,
  logo: null,
  fundingDisclosure: null,
  desk: false,
  kiosk: false,
  frameAncestors: [],
  publicOrigin: null,
  idleMinutes: 30,
});
