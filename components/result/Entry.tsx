'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Replay } from '@/machines/replay';
import { useClinic } from '../clinic';
import { useAnswerWords } from '../review/answerWords';
import { useQuestionWords, useSay } from '../words';
import { ClinicianFold } from './ClinicianFold';
import type { ExplainedEntry } from './useAssessment';

type Props = { entry: ExplainedEntry; played: Replay };

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="entry-part">
      <h4 className="entry-heading">{title}</h4>
      {children}
    </section>
  );
}

function Lines({ ids, namespace }: { ids: readonly string[]; namespace: string }) {
  const { say } = useSay(namespace);
  return (
    <ul className="list">
      {ids.map((id) => (
        <li key={id}>{say(id)}</li>
      ))}
    </ul>
  );
}

/** One listed topic: why it is here, what comes first, what is known for and against, what to ask. */
export function Entry({ entry, played }: Props) {
  const { listed, catalogue, explanation } = entry;
  const t = useTranslations('result');
  const { say, maybe, has, voice } = useSay('procedures');
  const format = useFormatter();
  const { proceduresOffered } = useClinic();
  const evidenceDate = format.dateTime(new Date(catalogue.evidenceDate), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const word = (field: string) => say(`${listed.id}.${field}`);
  const question = (key: string) =>
    (voice === 'other' ? maybe(`${listed.id}.askForOther.${key}`) : undefined) ?? word(`ask.${key}`);
  const disagreement = maybe(`${listed.id}.whoDisagrees`);
  const offered = proceduresOffered === 'all' || proceduresOffered.includes(listed.id);
  return (
    <article className="entry" data-procedure={listed.id} data-status={listed.status}>
      <h3 className="entry-title">{word('name')}</h3>
      <p>{word('plain')}</p>
      <p className="evidence" data-evidence={catalogue.evidence}>
        {t(`evidence.${catalogue.evidence}`)}
      </p>
      {!offered && !catalogue.everydayCare && <p className="note">{t('offeredElsewhere')}</p>}
      <Part title={t('whyHere')}>
        <Lines ids={listed.reasons} namespace="reasons" />
      </Part>
      {listed.steps.length > 0 && (
        <Part title={t('stepsFirst')}>
          <Lines ids={listed.steps} namespace="steps" />
        </Part>
      )}
      {listed.cautions.length > 0 && (
        <Part title={t('cautions')}>
          <Lines ids={listed.cautions} namespace="cautions" />
        </Part>
      )}
      <details className="more">
        <summary>
          <span className="sr-only">{word('name')}: </span>
          {t('more')}
        </summary>
        <Part title={t('what')}>
          <p>{word('what')}</p>
        </Part>
        <Part title={t('before')}>
          <p>{word('before')}</p>
        </Part>
        <Part title={t('speaksFor')}>
          <p>{word('speaksFor')}</p>
        </Part>
        <Part title={t('speaksAgainst')}>
          <p>{word('speaksAgainst')}</p>
        </Part>
        {disagreement !== undefined && (
          <Part title={t('whoDisagrees')}>
            <p>{disagreement}</p>
          </Part>
        )}
        <Part title={t('benefit')}>
          <p>{word('benefit')}</p>
          <p className="text-muted">{t('evidenceDate', { date: evidenceDate })}</p>
        </Part>
        <Part title={t('risk')}>
          <p>{word('risk')}</p>
        </Part>
        <Part title={t('recovery')}>
          <p>{word('recovery')}</p>
        </Part>
        {listed.notes.length > 0 && (
          <Part title={t('notes')}>
            <Lines ids={listed.notes} namespace="notes" />
          </Part>
        )}
        <Because entry={entry} played={played} />
        {explanation.changes.length > 0 && <Changes entry={entry} />}
        <Part title={t('ask')}>
          <ul className="list">
            {['ask1', 'ask2', 'ask3', 'ask4', 'ask5', 'ask6']
              .filter((key) => has(`${listed.id}.ask.${key}`))
              .map((key) => (
                <li key={key}>{question(key)}</li>
              ))}
          </ul>
        </Part>
        <ClinicianFold id={listed.id} sources={catalogue.sources} />
      </details>
    </article>
  );
}

function Because({ entry, played }: Props) {
  const t = useTranslations('result');
  const words = useQuestionWords();
  const answerWords = useAnswerWords();
  const { because } = entry.explanation;
  if (because.length === 0) return null;
  return (
    <Part title={t('youTold')}>
      <dl className="because">
        {because.map(({ question, options }) => (
          <div key={question}>
            <dt>{words.title(question)}</dt>
            {answerWords(question, options.length > 0 ? options : (played.answers[question] ?? [])).map(
              (answer) => (
                <dd key={answer}>{answer}</dd>
              ),
            )}
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Changes({ entry }: { entry: ExplainedEntry }) {
  const t = useTranslations('result');
  const words = useQuestionWords();
  const answerWords = useAnswerWords();
  return (
    <Part title={t('takesAway')}>
      <dl className="because">
        {entry.explanation.changes.map(({ question, to }) => (
          <div key={question}>
            <dt>{words.title(question)}</dt>
            {answerWords(question, to).map((answer) => (
              <dd key={answer}>{answer}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  );
}
