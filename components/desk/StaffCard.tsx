'use client';

import { useLocale, useTranslations } from 'next-intl';
import { protocol } from '@/machines/protocol';
import { optionsOf, type QuestionId } from '@/machines/questions';
import { tierOf } from '@/machines/urgency/judge';
import { useQuestionWords } from '../words';

const lists = {
  may: ['words', 'means', 'again', 'unsure', 'clinician', 'worse'],
  mayNot: ['cause', 'fine', 'treatment', 'medicine', 'wait', 'lower', 'guess'],
  always: ['number', 'everyLine', 'noChild', 'threeUnsure', 'doubt', 'clear'],
} as const;

const firstQuestions: readonly QuestionId[] = ['headChestSigns', 'bodySigns'];

/** The signs that alone are an emergency, whatever else is said. */
const emergencySigns = firstQuestions.flatMap((id) =>
  optionsOf(id)
    .filter((option) => tierOf({ [id]: [option] }) === 'emergency')
    .map((option) => ({ id, option })),
);

/** One page for everyone who takes calls: what to say, and what not to say. */
export function StaffCard() {
  const t = useTranslations('desk.card');
  const words = useQuestionWords();
  const locale = useLocale();
  return (
    <main id="main" className="desk staff-card" data-desk="card">
      <p className="no-print">
        <a href={`/${locale}/desk`} className="back-link">
          {t('back')}
        </a>
      </p>
      <h1 id="title" className="heading">
        {t('title')}
      </h1>
      <p>{t('lead')}</p>
      <button type="button" className="button no-print" onClick={() => print()}>
        {t('print')}
      </button>
      <div className="card-columns">
        {(['may', 'mayNot', 'always'] as const).map((list) => (
          <section key={list} className={`card-list card-${list}`}>
            <h2 className="subheading">{t(`${list}Title`)}</h2>
            <ul className="list">
              {lists[list].map((line) => (
                <li key={line}>{t(`${list}.${line}`)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section className="card-list card-emergency">
          <h2 className="subheading">{t('emergencyTitle')}</h2>
          <p>{t('emergencyLead')}</p>
          <ul className="list">
            {emergencySigns.map(({ id, option }) => (
              <li key={option}>{words.option(id, option)}</li>
            ))}
          </ul>
        </section>
      </div>
      <p className="hint">{t('version', { version: protocol.version })}</p>
    </main>
  );
}
