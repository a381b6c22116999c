'use client';

import { useTranslations } from 'next-intl';
import { expectedDisposition, unsureQuestions, type Call } from '@/machines/desk/call';
import { notAsked } from '@/machines/desk/note';
import type { QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { AnswerList } from '../review/AnswerList';
import { TakenBackList } from '../review/TakenBackList';

type Props = { call: Call; played: Replay; change: (to: (now: Call) => Call) => void };

/** The answers there are, and what is missing or not sure; each can be asked again. */
export function SummaryScreen({ call, played, change }: Props) {
  const t = useTranslations('desk.summary');
  const dispositions = useTranslations('desk.dispositions');
  const short = useTranslations('short');
  const missing = notAsked(played);
  const unsure = unsureQuestions(call, played).filter((id) => played.answers[id] !== undefined);
  const expected = expectedDisposition(call, played);
  const ask = (id: QuestionId) => (
    <button
      type="button"
      className="button-small"
      aria-label={t('askAgainLabel', { question: short(id) })}
      onClick={() => change((now) => ({ ...now, looking: id }))}
    >
      {t('askAgain')}
    </button>
  );
  return (
    <section>
      <h1 id="title" tabIndex={-1} className="heading">
        {t('title')}
      </h1>
      {call.fromCode !== null && <p>{t('fromCode', { at: new Date(call.fromCode.at) })}</p>}
      <button
        type="button"
        className="button"
        data-first=""
        onClick={() => change((now) => ({ ...now, looking: null }))}
      >
        {t('goOn')}
      </button>
      <div className="summary-grid">
        <div>
          <TakenBackList draft={call.draft} />
          <AnswerList played={played} action={(id) => (id === 'respondent' ? null : ask(id))} />
        </div>
        <div>
          <h2 className="subheading">{t('urgency')}</h2>
          <p>{expected === null ? t('notKnown') : dispositions(expected)}</p>
          {unsure.length > 0 && (
            <>
              <h2 className="subheading">{t('unsure')}</h2>
              <ul className="ask-list">
                {unsure.map((id) => (
                  <li key={id}>
                    {short(id)} {ask(id)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2 className="subheading">{t('missing')}</h2>
          {missing.length === 0 ? (
            <p>{t('noneMissing')}</p>
          ) : (
            <p>{missing.map((id) => short(id)).join('; ')}</p>
          )}
        </div>
      </div>
    </section>
  );
}
