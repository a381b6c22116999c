'use client';

import { useTranslations } from 'next-intl';
import { questionOf, type QuestionId } from '@/machines/questions';
import { useQuestionWords } from '../words';

/** The sentence for a problem with an answer: what to do, in the terms of this question. */
export function useProblemWords() {
  const t = useTranslations('problems');
  const words = useQuestionWords();
  return (id: QuestionId, problem: string): string => {
    const question = questionOf(id);
    switch (problem) {
      case 'required':
        return t(
          `${question.kind}Required`,
          'min' in question ? { min: question.min, max: question.max } : {},
        );
      case 'outOfRange':
        return t('outOfRange', 'min' in question ? { min: question.min, max: question.max } : {});
      case 'tooMany':
        return t('tooMany', { max: 'maxPick' in question ? question.maxPick : 1 });
      case 'exclusive':
        return t('exclusive', {
          option: 'exclusive' in question ? words.option(id, question.exclusive[0] ?? '') : '',
        });
      default:
        return t.has(problem) ? t(problem) : t('oneRequired');
    }
  };
}
