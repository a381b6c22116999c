import { getLocale, getTranslations } from 'next-intl/server';

export default async function NotFound() {
  const locale = await getLocale();
  const t = await getTranslations({ locale, namespace: 'notices' });
  return (
    <main id="main" data-page="notice">
      <title>{t('notFoundTitle')}</title>
      <h1 className="heading">{t('notFoundTitle')}</h1>
      <p className="lead">{t('notFound')}</p>
      <div className="flex flex-wrap gap-3">
        <a href={`/${locale}/review`} className="button">
          {t('goOn')}
        </a>
        <a href={`/${locale}`} className="button-quiet">
          {t('toStart')}
        </a>
      </div>
    </main>
  );
}
