'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Notice } from './Notice';

/** What the server sends for a page whose answers are in the tab: for a moment, or for good without scripts. */
export function Opening() {
  const t = useTranslations('notices');
  const locale = useLocale();
  return (
    <Notice title={t('opening')} page="opening">
      <noscript>
        <p className="lead">{t('openingNoScript')}</p>
        <a href={`/${locale}`} className="button">
          {t('toStart')}
        </a>
      </noscript>
    </Notice>
  );
}
