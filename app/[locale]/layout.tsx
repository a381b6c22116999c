import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { clinicForPatients } from '@/app/clinic/settings';
import { clinicStyle } from '@/app/clinic/style';
import { offeredLocales } from '@/app/clinic/languages';
import { pageLanguage } from '@/app/language';
import { SafetyNet } from '@/components/card/SafetyNet';
import { ClinicProvider, type PhoneLine } from '@/components/clinic';
import { Idle } from '@/components/idle/Idle';
import { Kiosk } from '@/components/kiosk/Kiosk';
import { LanguageProvider } from '@/components/language/context';
import { ErrorWordsProvider } from '@/components/notice/ErrorWords';
import { PhoneLink } from '@/components/PhoneLink';
import { BeforeScripts } from '@/components/shell/BeforeScripts';
import { LanguageMenu } from '@/components/shell/LanguageMenu';
import { ltr } from '@/components/ltr';
import { protocol } from '@/machines/protocol';
import { isLocale, locales } from '@/messages/locales';
import { factsOf } from '@/messages/locales';
import '../globals.css';

export const viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export const metadata = { robots: { index: false, follow: false } };

/** A confirmed number in place of the words of its tag. */
const line = (shown: PhoneLine | null) => (words: ReactNode) =>
  shown === null ? words : <PhoneLink line={shown} className="link" />;

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: 'layout' });
  const idleWords = await getTranslations({ locale, namespace: 'idle' });
  const notices = await getTranslations({ locale, namespace: 'notices' });
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const clinic = clinicForPatients();
  const funding = clinic.fundingDisclosure?.[locale];
  const idle = {
    locale,
    idleMinutes: clinic.idleMinutes,
    words: { title: idleWords('title'), text: idleWords('text'), stay: idleWords('stay') },
  };
  const language = await pageLanguage(locale);
  const languages = await Promise.all(
    offeredLocales.map(async (code) => {
      const own = await getTranslations({ locale: code });
      const note = {
        source: '',
        draft: own('layout.draft'),
        reviewed: own('language.reviewed'),
        final: own('language.reviewed'),
      };
      return { code, ...locales[code], note: note[factsOf(code).state] };
    }),
  );
  return (
    <html
      lang={locale}
      dir={locales[locale].dir}
      // Pulling a page down loads it anew, and a shared device keeps no copy of the answers.
      className={clinic.kiosk ? 'overscroll-none' : undefined}
      suppressHydrationWarning
    >
      <head>
        <BeforeScripts nonce={nonce} />
        {clinic.colours !== null && (
          <style nonce={nonce} dangerouslySetInnerHTML={{ __html: clinicStyle(clinic.colours) }} />
        )}
      </head>
      <body>
        <a href="#main" className="skip">
          {t('skip')}
        </a>
        <header className="frame no-print">
          <div className="frame-inner">
            <a href={`/${locale}`} className="brand" aria-label={t('home', { clinic: clinic.name })}>
              {clinic.logo !== null && <img src={clinic.logo} alt="" height={32} className="h-8 w-auto" />}
              <span>{clinic.name}</span>
            </a>
            {languages.length > 1 && (
              <LanguageMenu
                title={t('language')}
                current={locale}
                languages={languages}
                onlyAtStart={clinic.kiosk}
              />
            )}
          </div>
          <p className="emergency-bar">
            {t.rich('emergencyBar', { emergency: line(clinic.emergency) })}{' '}
            {clinic.emergency === null &&
              t.rich('emergencyHint', { number: line(clinic.fallback.mobileEmergency) })}
          </p>
        </header>
        <div id="scripts-failed" className="page no-print" hidden>
          <div className="error-summary" role="alert">
            <h2 className="text-xl font-bold">{notices('scriptsTitle')}</h2>
            <p>{notices('scripts')}</p>
            <div className="flex flex-wrap gap-3">
              <button type="button" id="reload-page" className="button">
                {notices('reload')}
              </button>
              <button type="button" id="without-scripts" className="button-quiet">
                {notices('withoutScripts')}
              </button>
            </div>
          </div>
        </div>
        <div className="page">
          <ErrorWordsProvider
            words={{
              title: notices('errorTitle'),
              text: notices('error'),
              again: notices('tryAgain'),
              help: notices('lastResort'),
            }}
          >
            <ClinicProvider clinic={clinic}>
              <LanguageProvider language={language}>{children}</LanguageProvider>
            </ClinicProvider>
          </ErrorWordsProvider>
        </div>
        {clinic.kiosk ? (
          <Kiosk {...idle} words={{ ...idle.words, finish: t('finish') }} />
        ) : (
          <Idle {...idle} />
        )}
        <footer className="frame-foot no-print">
          <details className="why">
            <summary>{t('safetyNetTitle')}</summary>
            <p>{t('safetyNetLead')}</p>
            <SafetyNet />
          </details>
          {clinic.phone !== null && <p>{t.rich('clinicPhone', { phone: line(clinic.phone) })}</p>}
          {funding !== undefined && (
            <p>
              {t('funding')}: {funding}
            </p>
          )}
          <p>
            {t('notSigned')} {t('protocol', { version: ltr(protocol.version) })}
          </p>
        </footer>
      </body>
    </html>
  );
}
