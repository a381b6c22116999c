import 'server-only';
import { factsOf, type Locale } from '@/messages/locales';
import { missingCritical } from '@/messages/missingCritical';
import { clinic } from './settings';

async function isComplete(locale: Locale): Promise<boolean> {
  const { default: english } = await import('@/messages/en.json');
  const { default: messages } = await import(`@/messages/${locale}.json`);
  return missingCritical(english, messages).length === 0;
}

const complete = await Promise.all(clinic.locales.map(isComplete));

/**
 * The languages the clinic offers; its own comes first. One that lacks a critical message does not
 * appear, and no draft where the clinic refuses drafts.
 */
export const offeredLocales: readonly Locale[] = clinic.locales.filter(
  (locale, at) =>
    complete[at] === true && (!clinic.refuseDraftLanguages || factsOf(locale).state !== 'draft'),
);
