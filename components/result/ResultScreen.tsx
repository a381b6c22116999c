'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Draft } from '@/machines/stored';
import { glossary } from '@/machines/glossary';
import { procedures } from '@/machines/procedures';
import type { Replay } from '@/machines/replay';
import { SafetyNet } from '../card/SafetyNet';
import { UrgencyCard } from '../card/UrgencyCard';
import { ClinicCalls, CrisisCall } from '../card/Numbers';
import { usePlainTitle } from '../card/usePlainTitle';
import { useClinic } from '../clinic';
import { AnswerList } from '../review/AnswerList';
import { ShowCode } from '../code/ShowCode';
import { useSay } from '../words';
import { Entry } from './Entry';
import { Summary } from './Summary';
import { useAssessment, type ExplainedEntry } from './useAssessment';
import { usePrintAll } from './usePrintAll';

type Follow = (event: { preventDefault: () => void }) => void;

export type ResultScreenProps = {
  played: Replay;
  draft: Draft;
  /** Whether the browser translated the page. */
  translated: boolean;
  backHref: string;
  onBack: Follow;
  onClear: Follow;
};

/** Urgency first, then topics to talk over: by name in each group, never by rank. */
export function ResultScreen({ played, draft, translated, backHref, onBack, onClear }: ResultScreenProps) {
  const t = useTranslations('result');
  const card = useTranslations('card');
  const question = useTranslations('question');
  const { say: advice } = useSay('messages');
  const clinic = useClinic();
  const title = usePlainTitle(played);
  const locale = useLocale();
  const { assessment, entries } = useAssessment(played);
  usePrintAll();

  const everyday = entries.filter(({ catalogue }) => catalogue.everydayCare);
  const other = entries.filter(({ catalogue }) => !catalogue.everydayCare);
  const now = other.filter(({ listed }) => listed.status === 'now');
  const later = other.filter(({ listed }) => listed.status === 'later');

  return (
    <>
      <Summary assessment={assessment} played={played} draft={draft} translated={translated} />
      <main id="main" data-tier={played.tier} data-mode={played.mode ?? ''}>
        <title>{question('pageTitle', { title, clinic: clinic.name })}</title>
        <a href={backHref} onClick={onBack} className="back-link">
          {question('back')}
        </a>
        <section className={`urgency urgency-${played.tier}`}>
          <UrgencyCard played={played} level={1} />
          {played.tier === 'soon' && <ClinicCalls />}
          {played.answers['selfHarmThoughts'] === 'preferNotToSay' && <CrisisCall />}
          <details className="why" open>
            <summary>{card('signsList')}</summary>
            <SafetyNet />
          </details>
        </section>
        <div className="no-print flex flex-wrap gap-3">
          <button type="button" className="button" onClick={() => print()}>
            {t('print')}
          </button>
          {clinic.bookingLink !== null && (
            <a className="button-quiet" href={clinic.bookingLink} rel="noreferrer">
              {t('book')}
            </a>
          )}
        </div>
        <ShowCode draft={draft} />
        <section>
          <h2 className="section-title">{t('talkTitle')}</h2>
          <p className="lead">{t('notAdvice')}</p>
          <p className="note">{t('careful')}</p>
          {assessment.messages.length > 0 && (
            <>
              <h3 className="subheading">{t('adviceTitle')}</h3>
              <ul className="list" data-messages="">
                {assessment.messages.map((id) => (
                  <li key={id}>{advice(id)}</li>
                ))}
              </ul>
            </>
          )}
        </section>
        <Group title={t('everydayTitle')} entries={everyday} played={played} locale={locale} />
        <Group title={t('nowTitle')} entries={now} played={played} locale={locale} />
        <Group title={t('laterTitle')} entries={later} played={played} locale={locale} />
        <NotListed listed={entries} locale={locale} />
        <section className="print-only">
          <h2 className="section-title">{t('allAnswers')}</h2>
          <AnswerList played={played} />
        </section>
        <div className="no-print mt-8 flex flex-wrap gap-3">
          <a href={backHref} onClick={onBack} className="button-quiet">
            {t('changeAnswers')}
          </a>
          <form method="post" action={`/${locale}/clear`} onSubmit={onClear} data-journey="">
            <button type="submit" className="button-quiet">
              {t('startAgain')}
            </button>
          </form>
        </div>
      </main>
    </>
  );
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string, locale: string): readonly T[] {
  const collator = new Intl.Collator(locale);
  return [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
}

type GroupProps = { title: string; entries: readonly ExplainedEntry[]; played: Replay; locale: string };

function Group({ title, entries, played, locale }: GroupProps) {
  const t = useTranslations('result');
  const { say } = useSay('procedures');
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      {entries.length === 0 && <p>{t('nothingNow')}</p>}
      {byName(entries, ({ listed }) => say(`${listed.id}.name`), locale).map((entry) => (
        <Entry key={entry.listed.id} entry={entry} played={played} />
      ))}
    </section>
  );
}

function NotListed({ listed, locale }: { listed: readonly ExplainedEntry[]; locale: string }) {
  const t = useTranslations('result');
  const words = useTranslations('glossary');
  const { say } = useSay('procedures');
  const rest = procedures.filter(({ id }) => listed.every((entry) => entry.listed.id !== id));
  return (
    <section className="not-listed">
      <h2 className="section-title">{t('notListedTitle')}</h2>
      <p>{t('notListed')}</p>
      <details className="more no-print">
        <summary>{t('notListedNames')}</summary>
        <ul className="list">
          {byName(rest, ({ id }) => say(`${id}.name`), locale).map(({ id }) => (
            <li key={id}>
              <strong>{say(`${id}.name`)}</strong> {say(`${id}.plain`)}
            </li>
          ))}
        </ul>
      </details>
      <details className="more no-print">
        <summary>{t('wordsTitle')}</summary>
        <dl className="because">
          {Object.keys(glossary).map((term) => (
            <div key={term}>
              <dt>{words(`${term}.term`)}</dt>
              <dd>{words(`${term}.text`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
