import type { AbstractIntlMessages } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { locale as rootLocale } from 'next/root-params';
import { completed } from '@/messages/complete';
import { isLocale, locales, type Locale } from '@/messages/locales';
import { offeredLocales } from './clinic/languages';

const source: Locale = 'en';
const [own = source] = offeredLocales;

async function catalogue(locale: Locale): Promise<AbstractIntlMessages> {
  const { default: messages } = await import(`../messages/${locale}.json`);
  return messages;
}

async function completedCatalogue(locale: Locale): Promise<AbstractIntlMessages> {
  let messages = await catalogue(locale);
  for (const other of [own, source]) {
    if (other !== locale) messages = completed(messages, await catalogue(other), `[${locales[other].name}]`);
  }
  return messages;
}

/** One request asks for several languages, and completing one walks through thousands of messages. */
const kept = new Map<Locale, AbstractIntlMessages>();

/** The words of a request: its language, completed from the clinic's own and that from English. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const requested = explicit ?? (await rootLocale());
  const locale = requested !== undefined && isLocale(requested) ? requested : own;
  const messages = kept.get(locale) ?? (await completedCatalogue(locale));
  kept.set(locale, messages);
  return { locale, messages, timeZone: 'UTC' };
});
