'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Assessment } from '@/machines/assess';
import type { Draft } from '@/machines/stored';
import { protocol } from '@/machines/protocol';
import { questionOf, type QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { cardOf } from '@/machines/cards';
import { useClinic } from '../clinic';
import { useContactTags } from '../contactTags';
import { usePageLanguage } from '../language/context';
import { TakenBackList } from '../review/TakenBackList';
import { useAnswerWords } from '../review/answerWords';
import { useSay } from '../words';
import { ltr } from '../ltr';
import { useWhen } from '../useWhen';
import { useNow } from './useNow';

type Props = { assessment: Assessment; played: Replay; draft: Draft; translated: boolean };

const nothing: ReadonlySet<string> = new Set(['none', 'no', 'noSpinePain', 'usual']);
const unsure: ReadonlySet<string> = new Set(['notSure', 'preferNotToSay']);

type Kind = 'told' | 'notTicked' | 'unsure';

function kindOf(played: Replay, id: QuestionId): Kind {
  const answer = played.answers[id];
  const picked = typeof answer === 'object' ? answer : [String(answer)];
  if (picked.some((option) => unsure.has(option))) return 'unsure';
  return questionOf(id).kind !== 'number' && picked.every((option) => nothing.has(option))
    ? 'notTicked'
    : 'told';
}

/** The answers that open the page stand at its top and not in the lists. */
const atTop: ReadonlySet<QuestionId> = new Set(['respondent', 'age', 'goal']);

/** The first printed page: what a clinician needs of the visit at one look, answers before conclusions. */
export function Summary({ assessment, played, draft, translated }: Props) {
  const t = useTranslations('summary');
  const short = useTranslations('short');
  const { rich } = useSay('cards');
  const tags = useContactTags();
  const clinic = useClinic();
  const locale = useLocale();
  const { state } = usePageLanguage();
  const answerWords = useAnswerWords();
  const at = useNow();
  const when = useWhen();
  const procedureNames = useTranslations('procedures');
  const flagWords = useTranslations('flags');
  const cautionWords = useTranslations('cautions');
  const asked = played.path.filter((id) => !atTop.has(id));
  const of = (kind: Kind) => asked.filter((id) => kindOf(played, id) === kind);
  const card = cardOf(played.tier, played.mode);
  const respondent = played.answers['respondent'];
  const words = (id: QuestionId) => answerWords(id, played.answers[id] ?? []).join('; ');
  const names = (status: 'now' | 'later') =>
    assessment.list
      .filter((entry) => entry.status === status)
      .map((entry) => procedureNames(`${entry.id}.name`))
      .join('; ');

  return (
    <section className="summary" data-summary="">
      <header className="summary-head">
        <h1 className="text-xl font-bold">{t('title')}</h1>
        <p>
          {clinic.name}
          {at !== null && <> · {t('printed', when(at))}</>} ·{' '}
          {t('protocol', { version: ltr(protocol.version) })} ·{' '}
          {t('language', {
            language: new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale,
          })}
        </p>
        <p className="font-bold">
          {t('selfReported')} {typeof respondent === 'string' && t(`answeredBy.${respondent}`)}
        </p>
        {state === 'draft' && <p className="font-bold">{t('draft')}</p>}
        {translated && <p className="font-bold">{t('browser')}</p>}
        <p className="initials">{t('initials')}: ____________________</p>
      </header>
      <dl className="summary-lines">
        <Line title={t('urgency')}>{rich(`${card}.title`, tags)}</Line>
        <Line title={t('age')}>{words('age')}</Line>
        {played.answers['goal'] !== undefined && <Line title={t('goal')}>{words('goal')}</Line>}
      </dl>
      <TakenBackList draft={draft} />
      <h2>{t('told')}</h2>
      <dl className="summary-lines">
        {of('told').map((id) => (
          <Line key={id} title={short(id)}>
            {words(id)}
          </Line>
        ))}
      </dl>
      {of('unsure').length > 0 && (
        <>
          <h2>{t('unsure')}</h2>
          <p>
            {of('unsure')
              .map((id) => short(id))
              .join('; ')}
          </p>
        </>
      )}
      <h2>{t('notTicked')}</h2>
      <p>
        {of('notTicked')
          .map((id) => short(id))
          .join('; ')}
      </p>
      <dl className="summary-lines">
        <Line title={t('flags')}>{assessment.flags.map((id) => flagWords(id)).join('; ') || t('none')}</Line>
        <Line title={t('cautions')}>
          {assessment.cautions.map((id) => cautionWords(id)).join(' ') || t('none')}
        </Line>
        <Line title={t('listNow')}>{names('now') || t('none')}</Line>
        <Line title={t('listLater')}>{names('later') || t('none')}</Line>
      </dl>
    </section>
  );
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
