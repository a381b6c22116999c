import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { clinic } from '@/app/clinic/settings';
import { offeredLocales } from '@/app/clinic/languages';
import { chosenLocale } from '@/app/chosenLocale';
import { locales } from '@/messages/locales';
import './globals.css';

/** A page for addresses outside every language, in the browser's language. */
export default async function NotFound() {
  const locale = chosenLocale((await headers()).get('accept-language') ?? '', offeredLocales);
  const t = await getTranslations({ locale, namespace: 'notices' });
  return (
    <html lang={locale} dir={locales[locale].dir}>
      <body>
        <div className="page">
          <main id="main" data-page="notice">
            <title>{`${t('notFoundTitle')} – ${clinic.name}`}</title>
            <h1 className="heading">{t('notFoundTitle')}</h1>
            <p className="lead">{t('notFound')}</p>
            <a href={`/${locale}`} className="button">
              {t('toStart')}
            </a>
            <ul className="flex flex-wrap gap-x-6">
              {offeredLocales.map((code) => (
                <li key={code}>
                  <a href={`/${code}`} lang={code} hrefLang={code} className="link">
                    {locales[code].name}
                  </a>
                </li>
              ))}
            </ul>
          </main>
        </div>
      </body>
    </html>
  );
}
