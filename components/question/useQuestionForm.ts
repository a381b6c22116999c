'use client';

import { useForm, type Resolver } from 'react-hook-form';
import { isAnswer } from '@/machines/answers';
import { optionsOffered } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { fromFields } from '@/machines/fields';
import type { Answer, QuestionId } from '@/machines/questions';
import { fieldValue, textsOf, type QuestionFields } from './fields';

/** A valid answer goes on at once; only a problem loads zod, to say which one it is. */
function resolver(id: QuestionId, given: Given): Resolver<QuestionFields> {
  return async (fields, context, options) => {
    const value = fromFields(id, textsOf(fields[id]));
    if (isAnswer(id, value, given)) return { values: { [id]: value }, errors: {} };
    const { resolverOf } = await import('./resolver');
    return resolverOf(id, optionsOffered(id, given))({ [id]: value }, context, options);
  };
}

/** The form of one question, prefilled with the answer there is; without one the inputs are left as they are. */
export function useQuestionForm(id: QuestionId, given: Given, answer: Answer | undefined) {
  return useForm<QuestionFields>({
    resolver: resolver(id, given),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    ...(answer === undefined ? {} : { defaultValues: { [id]: fieldValue(answer) } }),
  });
}
