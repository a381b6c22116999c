'use client';

import { useFormatter } from 'next-intl';
import type { Answer, QuestionId } from '@/machines/questions';
import { useQuestionWords } from '../words';

/** An answer in words: the labels that were picked, in the protocol's order, or the number. */
export function useAnswerWords() {
  const words = useQuestionWords();
  const format = useFormatter();
  return (id: QuestionId, answer: Answer): readonly string[] => {
    if (typeof answer === 'number') return [format.number(answer)];
    const picked = typeof answer === 'string' ? [answer] : answer;
    return picked.map((option) => words.option(id, option));
  };
}
