'use client';

import { useTranslations } from 'next-intl';
import { useClinic } from '../clinic';
import { usePageLanguage } from './context';
import { AlsoForm } from './AlsoLanguage';

/** The way to a second language, folded away until someone looks for it. */
export function LanguageHelp() {
  const t = useTranslations('language');
  const { also, offered } = usePageLanguage();
  const { kiosk } = useClinic();
  // On a shared device no copy of the answers is kept, and the choice loads the page anew.
  if (also !== null || offered.length < 2 || kiosk) return null;
  return (
    <details className="why">
      <summary>{t('showOther')}</summary>
      <AlsoForm also="choose" />
    </details>
  );
}
