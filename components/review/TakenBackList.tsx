'use client';

import { useTranslations } from 'next-intl';
import type { Draft } from '@/machines/stored';
import { useWhen } from '../useWhen';
import { useQuestionWords } from '../words';
import { useAnswerWords } from './answerWords';

/** Emergency answers that were taken back: the first answer and the time stay on record. */
export function TakenBackList({ draft }: { draft: Draft }) {
  const t = useTranslations('review');
  const words = useQuestionWords();
  const answerWords = useAnswerWords();
  const when = useWhen();
  if (draft.retracted.length === 0) return null;
  return (
    <section className="answers">
      <h2 className="subheading">{t('tookBackTitle')}</h2>
      <dl>
        {draft.retracted.map(({ question, before, at }) => (
          <div key={at} className="answer-row">
            <dt>{words.title(question)}</dt>
            <dd>
              {t('tookBack', when(new Date(at)))}
              <ul>
                {answerWords(question, before).map((answer) => (
                  <li key={answer}>{answer}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
