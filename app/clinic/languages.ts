import 'server-only';
import type { Locale } from '@/messages/locales';
import { factsOf } from '@/messages/locales';
import { clinic } from './settings';

/** The languages the clinic offers; without drafts where it refuses them. Its own comes first. */
export const offeredLocales: readonly Locale[] = clinic.locales.filter(
  (locale) => !clinic.refuseDraftLanguages || factsOf(locale).state !== 'draft',
);
