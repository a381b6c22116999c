'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { sectionIds, sectionOf, type QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { useQuestionWords } from '../words';
import { useAnswerWords, type AnswerWords } from './answerWords';

type Props = {
  played: Replay;
  /** What questions and options are called, where not as they are written. */
  words?: AnswerWords;
  action?: (id: QuestionId) => ReactNode;
};

/** The answers that count, by section, each with what can be done about it. */
export function AnswerList({ played, words: given, action }: Props) {
  const sections = useTranslations('sections');
  const written = useQuestionWords();
  const words = given ?? written;
  const answerWords = useAnswerWords(words);
  return (
    <>
      {sectionIds
        .map((section) => ({ section, ids: played.path.filter((id) => sectionOf(id) === section) }))
        .filter(({ ids }) => ids.length > 0)
        .map(({ section, ids }) => (
          <section key={section} className="answers">
            <h2 className="subheading">{sections(section)}</h2>
            <dl>
              {ids.map((id) => (
                <div key={id} className="answer-row" data-row={id}>
                  <dt>{words.title(id)}</dt>
                  <dd>
                    <ul>
                      {answerWords(id, played.answers[id] ?? []).map((answer) => (
                        <li key={answer}>{answer}</li>
                      ))}
                    </ul>
                  </dd>
                  {action !== undefined && <dd className="answer-action">{action(id)}</dd>}
                </div>
              ))}
            </dl>
          </section>
        ))}
    </>
  );
}
