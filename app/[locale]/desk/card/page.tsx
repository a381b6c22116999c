import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { clinic, clinicForPatients } from '@/app/clinic/settings';
import { StaffCard } from '@/components/desk/StaffCard';
import { isLocale } from '@/messages/locales';
import { wordsOfDesk } from '../words';

/** One page to print and keep beside the phone. */
export default async function StaffCardPage({ params }: PageProps<'/[locale]/desk/card'>) {
  const { locale } = await params;
  if (!clinic.desk || !isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: 'desk' });
  return (
    <NextIntlClientProvider locale={locale} messages={await wordsOfDesk(locale)} timeZone="UTC">
      <title>{`${t('card.title')} – ${clinicForPatients().name}`}</title>
      <StaffCard />
    </NextIntlClientProvider>
  );
}
