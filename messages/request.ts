import { getRequestConfig } from 'next-intl/server';
import { locale as rootLocale } from 'next/root-params';
import { isLocale, type Locale } from './locales';

const fallback: Locale = 'en';

export default getRequestConfig(async ({ locale: explicit }) => {
  const requested = explicit ?? (await rootLocale());
  const locale = requested !== undefined && isLocale(requested) ? requested : fallback;
  const { default: messages } = await import(`./${locale}.json`);
  return { locale, messages, timeZone: 'UTC' };
});
