'use client';

import { useTranslations } from 'next-intl';
import type { QuestionId } from '@/machines/questions';
import { useAnswerWords } from '../../review/answerWords';
import { drillCase } from './cases';

/** What the simulated caller says to a question, in their own words where they use their own. */
export function DrillCaller({ drill, id }: { drill: string; id: QuestionId }) {
  const t = useTranslations('desk');
  const answerWords = useAnswerWords();
  const answer = drillCase(drill)?.answers[id];
  const own = `drill.says.${drill}.${id}`;
  const said = answer === undefined ? [] : answerWords(id, answer);
  return (
    <p className="drill-says">
      <span className="caption">{t('ask.caller')}</span>
      <q>{t.has(own) ? t(own) : said.join('. ') || '…'}</q>
    </p>
  );
}

/** What the simulated caller says before any question. */
export function DrillOpening({ drill }: { drill: string }) {
  const t = useTranslations('desk.drill');
  return (
    <p className="drill-says">
      <span className="caption">{t('first')}</span>
      <q>{t(`opens.${drill}`)}</q>
    </p>
  );
}
