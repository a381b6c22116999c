'use client';

import { useTranslations } from 'next-intl';
import { stampAlarm, urgencyOfCall, type Call } from '@/machines/desk/call';
import type { Replay } from '@/machines/replay';
import { CrisisCall, EmergencyCall } from '../card/Numbers';
import { useAnswerWords } from '../review/answerWords';
import { Both, useCallerLanguage } from './caller';
import { Say, ScriptCard, ScriptSigns } from './script';

type Props = { call: Call; played: Replay; change: (to: (now: Call) => Call) => void };

/** The whole screen is what to do now: the action, the words for it, and when it was done. */
export function AlarmScript({ call, played, change }: Props) {
  const t = useTranslations('desk.alarm');
  const short = useTranslations('short');
  const answerWords = useAnswerWords();
  const caller = useCallerLanguage();
  const { tier, mode } = urgencyOfCall(call, played);
  const shown = { ...played, tier, mode };
  const alarm = call.alarms.at(-1);
  const isEmergency = tier === 'emergency';
  const crisis = mode === 'crisis' || played.answers['selfHarmThoughts'] === 'yes';
  const last = played.path.at(-1);
  const stamp = (what: 'toldAt' | 'helpCalledAt') => () =>
    change((now) => stampAlarm(now, what, new Date().toISOString()));

  return (
    <section className={`alarm-script alarm-${tier}`} data-tier={tier} data-mode={mode ?? ''}>
      <h1 id="title" tabIndex={-1} className="heading">
        {t(isEmergency ? 'do' : 'todayDo')}
      </h1>
      <div role="alert">
        <p className="caption">{t('say')}</p>
        <div className="script-card">
          <Both as="div">
            <ScriptCard played={shown} heading={caller === null ? 'h2' : 'p'} />
            {isEmergency && mode === 'ambulance' && (
              <p className="script-more">
                <Say line="onePhone" />
              </p>
            )}
          </Both>
        </div>
      </div>
      <div className="alarm-facts">
        <div className="calls">
          {isEmergency && <EmergencyCall />}
          {crisis && <CrisisCall />}
        </div>
        <div>
          <p className="alarm-place">
            <span className="caption">{t('sendTo')}</span>
            <strong>{call.details.place === '' ? t('noPlace') : call.details.place}</strong>
          </p>
          {isEmergency && (
            <p>
              {t('stayOn')} {t('lineDropped')}
            </p>
          )}
        </div>
      </div>
      <div className="alarm-stamps">
        <button
          type="button"
          className="button"
          data-first=""
          disabled={alarm?.toldAt != null}
          onClick={stamp('toldAt')}
        >
          {alarm?.toldAt == null ? t('told') : t('toldAt', { at: new Date(alarm.toldAt) })}
        </button>
        {isEmergency && (
          <button
            type="button"
            className="button"
            disabled={alarm?.helpCalledAt != null}
            onClick={stamp('helpCalledAt')}
          >
            {alarm?.helpCalledAt == null
              ? t('helpCalled')
              : t('helpCalledAt', { at: new Date(alarm.helpCalledAt) })}
          </button>
        )}
        <button
          type="button"
          className="button-quiet"
          onClick={() => change((now) => ({ ...now, looking: 'closing' }))}
        >
          {t('close')}
        </button>
      </div>
      {alarm !== undefined && <p className="hint">{t('shownAt', { at: new Date(alarm.shownAt) })}</p>}
      {tier === 'today' && (
        <section>
          <h2 className="subheading">{t('signs')}</h2>
          <Both as="div">
            <ScriptSigns />
          </Both>
        </section>
      )}
      <details className="why">
        <summary>{t('answers')}</summary>
        <dl className="summary-rows">
          {played.path
            .filter((id) => id !== 'respondent')
            .map((id) => (
              <div key={id}>
                <dt>{short(id)}</dt>
                <dd>{answerWords(id, played.answers[id] ?? []).join('; ')}</dd>
              </div>
            ))}
        </dl>
      </details>
      <div className="desk-actions">
        {call.emergencyNow ? (
          <button
            type="button"
            className="button-small"
            onClick={() => change((now) => ({ ...now, emergencyNow: false }))}
          >
            {t('notEmergency')}
          </button>
        ) : (
          last !== undefined && (
            <button
              type="button"
              className="button-small"
              onClick={() => change((now) => ({ ...now, looking: isEmergency ? last : 'summary' }))}
            >
              {t('wrong')}
            </button>
          )
        )}
      </div>
    </section>
  );
}
