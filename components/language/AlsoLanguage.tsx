'use client';

import { useLocale, useTranslations, type AbstractIntlMessages } from 'next-intl';
import type { QuestionId } from '@/machines/questions';
import { usePath } from '../journey/history';
import { useClinic } from '../clinic';
import { OtherLanguage } from '../OtherLanguage';
import { usePageLanguage } from './context';

type Props = { id: QuestionId; offered: readonly string[]; sent: AbstractIntlMessages | null };

/** The question in a second language of the person's choice, and the way to choose one. */
export function AlsoLanguage({ id, offered, sent }: Props) {
  const { also } = usePageLanguage();
  const { kiosk } = useClinic();
  return also === null ? null : (
    <div className="also">
      <OtherLanguage locale={also} id={id} offered={offered} sent={sent} />
      {!kiosk && <AlsoForm also={null} />}
    </div>
  );
}

/** Chooses the second language, or none: a plain form, since it is no answer and works without scripts. */
export function AlsoForm({ also }: { also: 'choose' | null }) {
  const t = useTranslations('language');
  const locale = useLocale();
  const path = usePath();
  const { offered } = usePageLanguage();
  const others = offered.filter(({ code }) => code !== locale);
  if (others.length === 0) return null;
  return (
    <form method="post" action={`/${locale}/also`} className="also-form">
      <input type="hidden" name="to" value={path} />
      {also === 'choose' ? (
        <>
          <label htmlFor="also">{t('choose')}</label>
          <select id="also" name="also" className="select">
            {others.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit" className="button-small">
            {t('show')}
          </button>
        </>
      ) : (
        <button type="submit" className="button-small">
          {t('hide')}
        </button>
      )}
    </form>
  );
}
