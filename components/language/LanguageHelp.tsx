'use client';

import { useTranslations } from 'next-intl';
import { usePageLanguage } from './context';
import { AlsoForm } from './AlsoLanguage';

/** The way to a second language, folded away until someone looks for it. */
export function LanguageHelp() {
  const t = useTranslations('language');
  const { also, offered } = usePageLanguage();
  if (also !== null || offered.length < 2) return null;
  return (
    <details className="why">
      <summary>{t('showOther')}</summary>
      <AlsoForm also="choose" />
    </details>
  );
}
