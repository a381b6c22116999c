import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { clinicForPatients } from '@/app/clinic/settings';
import { framePage } from '@/app/pages/framePage';
import { besideOf, pageLanguage } from '@/app/language';
import { DraftNotice } from '@/components/language/DraftNotice';
import { isLocale, locales } from '@/messages/locales';
import { PhoneLink } from '@/components/PhoneLink';
import { Resume } from '@/components/shell/Resume';
import { openSession } from '@/app/session/session';
import { pathOf, placeOf } from '@/components/journey/places';
import { replayDraft } from '@/machines/draft';

export default async function StartPage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'start' });
  const clinic = clinicForPatients();
  if (!isLocale(locale)) notFound();
  const language = await pageLanguage(locale);
  const beside = besideOf(locale);
  const { session } = await openSession();
  const begin = pathOf(locale, { kind: 'question', question: 'respondent' });
  const resume = session === null ? null : pathOf(locale, placeOf(replayDraft(session.draft)));
  return framePage(
    locale,
    <main id="main" data-page="start">
      <title>{`${t('title')} – ${clinic.name}`}</title>
      <h1 className="heading">{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="error-summary">
        {t.rich('emergencyFirst', {
          emergency: (words) =>
            clinic.emergency === null ? words : <PhoneLink line={clinic.emergency} className="link" />,
        })}
      </p>
      {language.state === 'draft' && (
        <DraftNotice
          locale={locale}
          source={{ code: beside, name: locales[beside].name }}
          begin={begin}
          phone={clinic.phone}
        />
      )}
      <Resume
        locale={locale}
        carried={resume}
        title={t('resumeTitle')}
        goOn={t('goOn')}
        startAgain={t('startAgain')}
      >
        {/* A draft's notice has its own way to begin. */}
        {language.state !== 'draft' && (
          <a href={begin} className="button">
            {t('begin')}
          </a>
        )}
      </Resume>
      <div className="start-grid">
        <section>
          <h2 className="subheading">{t('isTitle')}</h2>
          <ul className="list">
            <li>{t('isUrgency')}</li>
            <li>{t('isTopics')}</li>
            <li>{t('isPrint')}</li>
          </ul>
        </section>
        <section>
          <h2 className="subheading">{t('isNotTitle')}</h2>
          <ul className="list">
            <li>{t('isNotCause')}</li>
            <li>{t('isNotChoice')}</li>
            <li>{t('isNotDoctor')}</li>
          </ul>
        </section>
        <section>
          <h2 className="subheading">{t('howLongTitle')}</h2>
          <p>{clinic.kiosk ? t('howLongKiosk') : t('howLong', { minutes: clinic.idleMinutes })}</p>
        </section>
        <section>
          <h2 className="subheading">{t('forOtherTitle')}</h2>
          <p>{t('forOther')}</p>
        </section>
        <section>
          <h2 className="subheading">{t('privacyTitle')}</h2>
          <p>{clinic.kiosk ? t('privacyKiosk', { minutes: clinic.idleMinutes }) : t('privacy')}</p>
          <noscript>
            <p>{t('privacyNoScript')}</p>
          </noscript>
        </section>
      </div>
    </main>,
  );
}
