'use client';

import { useFormatter } from 'next-intl';
import type { Answer, QuestionId } from '@/machines/questions';
import { useQuestionWords } from '../words';

/** What a question and its options are called. */
export type AnswerWords = Pick<ReturnType<typeof useQuestionWords>, 'title' | 'option'>;

/** An answer in words, as they are written or as given: the labels that were picked, or the number. */
export function useAnswerWords(given?: AnswerWords) {
  const written = useQuestionWords();
  const words = given ?? written;
  const format = useFormatter();
  return (id: QuestionId, answer: Answer): readonly string[] => {
    if (typeof answer === 'number') return [format.number(answer)];
    const picked = typeof answer === 'string' ? [answer] : answer;
    return picked.map((option) => words.option(id, option));
  };
}
