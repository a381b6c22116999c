'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { newCall } from '@/machines/desk/call';
import { resumeCall, takeCall, type Desk } from '@/machines/desk/desk';
import { startNow } from './startNow';
import { deskStore } from './store';

type Props = {
  desk: Desk;
  lost: number;
  keepsCopy: boolean;
  onCode: () => void;
  onDrill: () => void;
};

/** Between calls: begin one, open a code, or take up a parked call. */
export function Board({ desk, lost, keepsCopy, onCode, onDrill }: Props) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <main id="main" className="desk" data-desk="board">
      <h1 id="title" tabIndex={-1} className="heading">
        {t('title')}
      </h1>
      <p className="lead">{t('lead')}</p>
      {lost > 0 && <p className="error-summary">{t('restoreLost', { count: lost })}</p>}
      {!keepsCopy && <p className="error-summary">{t('fullStorage')}</p>}
      <div className="desk-actions">
        <button
          ref={first}
          type="button"
          className="button"
          onClick={() => deskStore.change((now) => takeCall(now, newCall(startNow(locale))))}
        >
          {t('board.newCall')}
        </button>
        <button type="button" className="button-quiet" onClick={onCode}>
          {t('board.openCode')}
        </button>
        <button type="button" className="button-quiet" onClick={onDrill}>
          {t('board.practise')}
        </button>
        <a className="button-quiet" href={`/${locale}/desk/card`}>
          {t('board.card')}
        </a>
      </div>
      <section aria-labelledby="parked">
        <h2 id="parked" className="subheading">
          {t('board.parked')}
        </h2>
        {desk.calls.length === 0 && <p>{t('board.noneParked')}</p>}
        <ul className="parked">
          {desk.calls.map((call) => {
            const number = call.details.callBack === '' ? t('board.noNumber') : call.details.callBack;
            return (
              <li key={call.id} className="parked-call">
                <strong>
                  <bdi dir="ltr">{number}</bdi>
                </strong>
                <span>{t('board.since', { at: new Date(call.startedAt) })}</span>
                {call.drill !== null && <span className="chip">{t('bar.practice')}</span>}
                {call.details.place !== '' && <span>{t('board.at', { place: call.details.place })}</span>}
                {call.disposition !== null && (
                  <span>{t('board.ended', { disposition: t(`dispositions.${call.disposition}`) })}</span>
                )}
                <button
                  type="button"
                  className="button-small"
                  aria-label={t('board.resumeLabel', { number })}
                  onClick={() => deskStore.change((now) => resumeCall(now, call.id))}
                >
                  {t('board.resume')}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <p className="hint">{t('storageNote')}</p>
      {desk.calls.length > 0 && !asking && (
        <button type="button" className="button-small" onClick={() => setAsking(true)}>
          {t('board.clearAll')}
        </button>
      )}
      {asking && (
        <div className="error-summary" role="alert">
          <p>{t('board.clearAllAsk')}</p>
          <div className="desk-actions">
            <button
              type="button"
              className="button-small"
              onClick={() => {
                setAsking(false);
                deskStore.clearAll();
              }}
            >
              {t('board.yesClear')}
            </button>
            <button type="button" className="button-small" onClick={() => setAsking(false)}>
              {t('board.keep')}
            </button>
          </div>
        </div>
      )}
    </main>
  );
}
