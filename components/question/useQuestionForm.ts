'use client';

import { useRef, useState } from 'react';
import { useForm, type RegisterOptions, type Resolver, type UseFormReturn } from 'react-hook-form';
import { isAnswer } from '@/machines/answers';
import { optionsOffered } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { fromFields } from '@/machines/fields';
import { questionOf, type Answer, type QuestionId } from '@/machines/questions';
import { fieldValue, textsOf, type QuestionFields } from './fields';

/** A valid answer goes on at once; only a problem loads zod, to say which one it is. */
function resolver(id: QuestionId, given: Given): Resolver<QuestionFields> {
  return async (fields, context, options) => {
    const value = fromFields(id, textsOf(fields[id]));
    if (isAnswer(id, value, given)) return { values: { [id]: value }, errors: {} };
    try {
      const { resolverOf } = await import('./resolver');
      return await resolverOf(id, optionsOffered(id, given))({ [id]: value }, context, options);
    } catch {
      // The file did not come: it can still be said that an answer is needed.
      return { values: {}, errors: { [id]: { type: 'required', message: 'required' } } };
    }
  };
}

function heldBy(form: HTMLFormElement | null | undefined, id: QuestionId): string | string[] | undefined {
  const texts = form ? textsOf(new FormData(form).getAll(id)) : [];
  const [first] = texts;
  if (first === undefined) return undefined;
  return questionOf(id).kind === 'many' ? [...texts] : first;
}

/** What was filled in on the page before this form took it over, be it the server’s or an earlier one. */
function heldByPage(id: QuestionId): string | string[] | undefined {
  if (typeof document === 'undefined') return undefined;
  return heldBy(document.querySelector<HTMLFormElement>(`main[data-question="${id}"] form`), id);
}

/**
 * Registers the boxes of a question, and gives those that are ticked at first. What a person ticked or
 * cleared before the script ran is taken from the page before the form writes to any box.
 */
export function useChoices(
  form: UseFormReturn<QuestionFields>,
  id: QuestionId,
  options: Pick<RegisterOptions<QuestionFields>, 'onChange'> = {},
) {
  const [ticked] = useState(() => textsOf(form.getValues(id)));
  const taken = useRef(false);
  const field = form.register(id, options);
  const ref = (input: HTMLInputElement | null) => {
    if (input !== null && !taken.current) {
      taken.current = true;
      const held = heldBy(input.form, id) ?? (questionOf(id).kind === 'many' ? [] : undefined);
      if (held !== undefined && String(held) !== String(textsOf(form.getValues(id)))) form.setValue(id, held);
    }
    field.ref(input);
  };
  return { field: { ...field, ref }, ticked };
}

/** The form of one question, prefilled with the answer there is; without one the inputs are left as they are. */
export function useQuestionForm(id: QuestionId, given: Given, answer: Answer | undefined) {
  const [held] = useState(() => heldByPage(id));
  const start = answer === undefined ? held : fieldValue(answer);
  return useForm<QuestionFields>({
    resolver: resolver(id, given),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    ...(start === undefined ? {} : { defaultValues: { [id]: start } }),
  });
}
