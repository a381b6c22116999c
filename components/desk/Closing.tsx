'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  endEarly,
  endWith,
  expectedDisposition,
  isSafetyDone,
  reopen,
  urgencyOfCall,
  type Call,
} from '@/machines/desk/call';
import { dispositions, endReasons, isBelowAnswers } from '@/machines/desk/dispositions';
import { parkCall } from '@/machines/desk/desk';
import type { Replay } from '@/machines/replay';
import { AnswerList } from '../review/AnswerList';
import { Both, type DeskLanguage } from './caller';
import { DrillReview } from './drill/DrillReview';
import { NoteBox } from './NoteBox';
import { Radios } from './Radios';
import { Say, ScriptCard, ScriptSigns, useScript } from './script';
import { deskStore } from './store';

type Props = {
  call: Call;
  played: Replay;
  languages: readonly DeskLanguage[];
  change: (to: (now: Call) => Call) => void;
};

/** The end of a call: read back, say what happens next and what to watch for, write it down, clear it. */
export function Closing({ call, played, languages, change }: Props) {
  const t = useTranslations('desk.closing');
  const desk = useTranslations('desk');
  const script = useScript();
  const [asking, setAsking] = useState(false);
  const ended = call.endedAt !== null;
  const expected = expectedDisposition(call, played);
  const { tier, mode } = urgencyOfCall(call, played);
  const known = call.emergencyNow || isSafetyDone(played);
  const below = known && call.disposition !== null && isBelowAnswers(call.disposition, tier, mode);
  const dropped = tier === 'emergency' && call.endReason === 'hungUp';

  return (
    <div className="closing">
      <div className="closing-steps no-print">
        <h1 id="title" tabIndex={-1} className="heading">
          {t('title')}
        </h1>
        {dropped && (
          <p className="error-summary" role="alert">
            {t('callBackNow')}
          </p>
        )}
        {call.drill !== null && call.disposition !== null && <DrillReview call={call} played={played} />}
        <section>
          <h2 className="subheading">{t('readBack')}</h2>
          <p className="script-line">
            <Both>
              <Say line="readBack" />
            </Both>
          </p>
          <details className="why" open={tier === 'routine' || tier === 'soon'}>
            <summary>{desk('summary.title')}</summary>
            <AnswerList
              played={played}
              words={script}
              action={(id) =>
                ended || id === 'respondent' ? null : (
                  <button
                    type="button"
                    className="button-small"
                    onClick={() => change((now) => ({ ...now, looking: id }))}
                  >
                    {desk('summary.askAgain')}
                  </button>
                )
              }
            />
          </details>
        </section>
        <section>
          <h2 className="subheading">{t('disposition')}</h2>
          <p>
            {expected === null
              ? t('notKnown')
              : t('answersSay', { disposition: desk(`dispositions.${expected}`) })}
          </p>
          {known && call.alarms.at(-1)?.toldAt == null && (
            <div className="script-card">
              <Both as="div">
                <ScriptCard played={{ ...played, tier, mode }} heading="p" />
              </Both>
            </div>
          )}
          <Radios
            name="disposition"
            legend={t('disposition')}
            isLegendHidden
            values={dispositions}
            picked={call.disposition}
            label={(value) => desk(`dispositions.${value}`)}
            onPick={(value) => change((now) => endWith(now, value, new Date().toISOString()))}
          />
          {call.disposition === 'endedEarly' && (
            <Radios
              name="end-reason"
              legend={t('reason')}
              values={endReasons}
              picked={call.endReason}
              label={(value) => desk(`endReasons.${value}`)}
              onPick={(value) =>
                change((now) => endEarly(now, value, now.endedAt ?? new Date().toISOString()))
              }
            />
          )}
          {below && (
            <p className="warning" role="alert">
              {t('below')}
            </p>
          )}
        </section>
        <section>
          <h2 className="subheading">{t('advice')}</h2>
          <p className="script-line">
            <Both>
              <Say line="worse" />
            </Both>
          </p>
          <Both as="div">
            <ScriptSigns />
          </Both>
          <button
            type="button"
            className="button-small"
            disabled={call.adviceReadAt !== null}
            onClick={() => change((now) => ({ ...now, adviceReadAt: new Date().toISOString() }))}
          >
            {call.adviceReadAt === null
              ? t('adviceRead')
              : t('adviceReadAt', { at: new Date(call.adviceReadAt) })}
          </button>
        </section>
        <section>
          <h2 className="subheading">{t('last')}</h2>
          <p className="script-line">
            <Both>
              <Say line="clinician" />
            </Both>
          </p>
          <p className="script-line">
            <Both>
              <Say line="understood" />
            </Both>
          </p>
        </section>
      </div>
      <div className="closing-note">
        <NoteBox call={call} played={played} languages={languages} />
        <div className="desk-actions no-print">
          {ended && (
            <button type="button" className="button-small" onClick={() => change(reopen)}>
              {t('reopen')}
            </button>
          )}
          <button type="button" className="button-small" onClick={() => deskStore.change(parkCall)}>
            {t(ended ? 'backToBoard' : 'park')}
          </button>
          {!asking && (
            <button type="button" className="button-small" onClick={() => setAsking(true)}>
              {t('clear')}
            </button>
          )}
        </div>
        {asking && (
          <div className="error-summary no-print" role="alert">
            <p>{t('clearAsk')}</p>
            <div className="desk-actions">
              <button type="button" className="button-small" onClick={() => deskStore.clear(call.id)}>
                {t('yesClear')}
              </button>
              <button type="button" className="button-small" onClick={() => setAsking(false)}>
                {t('keep')}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
