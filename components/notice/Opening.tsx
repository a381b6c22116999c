'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { usePath } from '../journey/history';
import { Notice } from './Notice';

/** How long it waits for what is not there yet before it offers to load the page again, in ms. */
const patience = 12_000;

/** What the server sends for a page whose answers are in the tab: for a moment, or for good without scripts. */
export function Opening() {
  const t = useTranslations('notices');
  const locale = useLocale();
  const path = usePath();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Notice title={t('opening')} page="opening">
      {/* Shown by the first script of the page where the scripts for it do not come. */}
      <div role="alert" data-late="" hidden={!late}>
        <p className="lead">{t('scriptsTitle')}</p>
        <a href={path} className="button">
          {t('reload')}
        </a>
      </div>
      <noscript>
        <p className="lead">{t('openingNoScript')}</p>
        <a href={`/${locale}`} className="button">
          {t('toStart')}
        </a>
      </noscript>
    </Notice>
  );
}
