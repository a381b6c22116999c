'use client';

import { useTranslations } from 'next-intl';
import type { Draft } from '@/machines/stored';
import type { QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { useClinic } from '../clinic';
import { useQuestionWords } from '../words';
import { AnswerList } from './AnswerList';
import { TakenBackList } from './TakenBackList';

type Follow = (event: { preventDefault: () => void }) => void;

type Props = {
  played: Replay;
  draft: Draft;
  backHref: string;
  onBack: Follow;
  changeHref: (id: QuestionId) => string;
  onChange: (id: QuestionId) => Follow;
  resultHref: string;
  onResult: Follow;
};

/** Check your answers: nothing is judged on the screen before a person has seen what they said. */
export function ReviewScreen(props: Props) {
  const { played, draft, backHref, onBack, changeHref, onChange, resultHref, onResult } = props;
  const t = useTranslations('review');
  const question = useTranslations('question');
  const words = useQuestionWords();
  const clinic = useClinic();
  return (
    <main id="main" data-page="review">
      <title>{question('pageTitle', { title: t('title'), clinic: clinic.name })}</title>
      <a href={backHref} onClick={onBack} className="back-link">
        {question('back')}
      </a>
      <h1 id="title" tabIndex={-1} className="heading">
        {t('title')}
      </h1>
      <p className="lead">{t('lead')}</p>
      <AnswerList
        played={played}
        action={(id) => (
          <a
            href={changeHref(id)}
            onClick={onChange(id)}
            className="link"
            aria-label={t('changeLabel', { question: words.title(id) })}
          >
            {t('change')}
          </a>
        )}
      />
      <TakenBackList draft={draft} />
      <a href={resultHref} onClick={onResult} className="button">
        {t('seeResult')}
      </a>
    </main>
  );
}
