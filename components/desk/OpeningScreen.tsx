'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { openCall, type Call } from '@/machines/desk/call';
import { callers, consents, interpreters, isOpeningDone, type CallDetails } from '@/machines/desk/details';
import { Both, type DeskLanguage } from './caller';
import { DrillOpening } from './drill/DrillCaller';
import { Radios } from './Radios';
import { Say } from './script';

type Props = {
  call: Call;
  languages: readonly DeskLanguage[];
  change: (to: (now: Call) => Call) => void;
};

function Step({ say, children }: { say?: string; children: ReactNode }) {
  const t = useTranslations('desk.opening');
  return (
    <div className="opening-step">
      <div className="opening-say">
        {say !== undefined && (
          <>
            <p className="caption">{t('say')}</p>
            <p className="script-line">
              <Both>
                <Say line={say} />
              </Both>
            </p>
          </>
        )}
      </div>
      <div>{children}</div>
    </div>
  );
}

/** What is settled before the first question. None of it is an answer. */
export function OpeningScreen({ call, languages, change }: Props) {
  const t = useTranslations('desk.opening');
  const [tried, setTried] = useState(false);
  const { details } = call;
  const set = (to: Partial<CallDetails>) => change((now) => ({ ...now, details: { ...now.details, ...to } }));
  const done = isOpeningDone(details);
  const begun = Object.keys(call.draft.answers).length > 1;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        change(openCall);
      }}
    >
      <h1 id="title" tabIndex={-1} className="heading">
        {t('title')}
      </h1>
      {call.drill !== null && <DrillOpening drill={call.drill} />}
      <Step say="number">
        <label htmlFor="call-back" className="field-label">
          {t('number')}
        </label>
        <p className="hint" id="call-back-hint">
          {t('numberHint')}
        </p>
        <input
          id="call-back"
          data-first=""
          type="tel"
          autoComplete="off"
          dir="ltr"
          maxLength={40}
          className="desk-field"
          aria-describedby="call-back-hint"
          value={details.callBack}
          onChange={(event) => set({ callBack: event.target.value })}
        />
      </Step>
      <Step say="caller">
        <Radios
          name="caller"
          legend={t('caller')}
          values={callers}
          picked={details.caller}
          label={(value) => t(`callers.${value}`)}
          onPick={(caller) => set({ caller })}
        />
      </Step>
      <Step say="place">
        <label htmlFor="place" className="field-label">
          {t('place')}
        </label>
        <p className="hint" id="place-hint">
          {t('placeHint')}
        </p>
        <input
          id="place"
          autoComplete="off"
          dir="auto"
          maxLength={200}
          className="desk-field"
          aria-describedby="place-hint"
          value={details.place}
          onChange={(event) => set({ place: event.target.value })}
        />
      </Step>
      <Step
        {...(details.interpreter === null || details.interpreter === 'none' ? {} : { say: 'interpreter' })}
      >
        <label htmlFor="language" className="field-label">
          {t('language')}
        </label>
        <select
          id="language"
          className="select"
          value={details.language}
          onChange={(event) => set({ language: event.target.value })}
        >
          {languages.map(({ code, name, state }) => (
            <option key={code} value={code}>
              {state === 'draft' ? `${name} (${t('draft')})` : name}
            </option>
          ))}
          <option value="other">{t('otherLanguage')}</option>
        </select>
        {details.language === 'other' && <output className="warning">{t('otherLanguageHelp')}</output>}
        <p className="hint">{t('notAnInterpreter')}</p>
        <Radios
          name="interpreter"
          legend={t('interpreter')}
          values={interpreters}
          picked={details.interpreter}
          label={(value) => t(`interpreters.${value}`)}
          onPick={(interpreter) => set({ interpreter })}
        />
        {(details.interpreter === 'child' || details.interpreter === 'family') && (
          <p className="warning" role="alert">
            {t(details.interpreter === 'child' ? 'childWarning' : 'familyWarning')}
          </p>
        )}
      </Step>
      <Step say={details.consent === 'refused' ? 'refused' : 'consent'}>
        <Radios
          name="consent"
          legend={t('consent')}
          values={consents}
          picked={details.consent}
          label={(value) => t(`consents.${value}`)}
          onPick={(consent) => set({ consent })}
        />
        {details.consent === 'refused' && (
          <p className="warning" role="alert">
            {t('refusedHelp')}
          </p>
        )}
      </Step>
      {tried && !done && (
        <p className="inline-problem" role="alert">
          {t('missing')}
        </p>
      )}
      <button type="submit" className="button">
        {t(begun ? 'goOn' : 'start')}
      </button>
    </form>
  );
}
