import { NextIntlClientProvider } from 'next-intl';
import { notFound } from 'next/navigation';
import { offeredLocales } from '@/app/clinic/languages';
import { clinic } from '@/app/clinic/settings';
import { Desk } from '@/components/desk/Desk';
import { factsOf, isLocale } from '@/messages/locales';
import { wordsOfDesk } from './words';

/** The call screen. The server knows nothing of any call. */
export default async function DeskPage({ params }: PageProps<'/[locale]/desk'>) {
  const { locale } = await params;
  if (!clinic.desk || !isLocale(locale)) notFound();
  const languages = offeredLocales.map((code) => ({ code, ...factsOf(code) }));
  return (
    <NextIntlClientProvider locale={locale} messages={await wordsOfDesk(locale)} timeZone="UTC">
      <Desk languages={languages} />
    </NextIntlClientProvider>
  );
}
