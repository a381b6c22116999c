'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { newCall } from '@/machines/desk/call';
import { takeCall } from '@/machines/desk/desk';
import { startNow } from '../startNow';
import { deskStore } from '../store';
import { drillCases } from './cases';

/** The simulated callers to choose from. All of it came with the page, so it works without a network. */
export function Drills({ onCancel }: { onCancel: () => void }) {
  const t = useTranslations('desk.drill');
  const desk = useTranslations('desk');
  const locale = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const start = (id: string) => {
    onCancel();
    deskStore.change((now) => takeCall(now, { ...newCall(startNow(locale)), drill: id }));
  };
  return (
    <main id="main" className="desk" data-desk="drills">
      <button type="button" className="button-small" onClick={onCancel}>
        {desk('openCode.cancel')}
      </button>
      <h1 ref={title} id="title" tabIndex={-1} className="heading">
        {t('title')}
      </h1>
      <p className="lead">{t('lead')}</p>
      <p className="hint">{t('offline')}</p>
      <ul className="parked">
        {drillCases.map(({ id }, index) => (
          <li key={id} className="parked-call">
            <strong>{t('caller', { number: index + 1 })}</strong>
            <span className="drill-line">{t(`opens.${id}`)}</span>
            <button
              type="button"
              className="button-small"
              aria-label={`${t('start')}: ${t('caller', { number: index + 1 })}`}
              onClick={() => start(id)}
            >
              {t('start')}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
