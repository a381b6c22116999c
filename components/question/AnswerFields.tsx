'use client';

import { useTranslations } from 'next-intl';
import { Fragment, type ChangeEvent, type ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { optionsOffered } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { questionOf, type Answer, type QuestionId } from '@/machines/questions';
import { useQuestionWords } from '../words';
import { Choice } from './Choice';
import { textsOf, type QuestionFields } from './fields';
import { useChoices } from './useQuestionForm';
import { PainDrawing } from './PainDrawing';

type Props = {
  id: QuestionId;
  given: Given;
  answer: Answer | undefined;
  form: UseFormReturn<QuestionFields>;
  message: string | undefined;
};

/** The question's fields, named by its id and valued by its options. */
export function AnswerFields(props: Props) {
  switch (questionOf(props.id).kind) {
    case 'number':
      return <NumberField {...props} />;
    case 'scale':
      return <ScaleField {...props} />;
    case 'one':
    case 'many':
      return <ChoiceFields {...props} />;
  }
}

function InlineProblem({ id, message }: { id: QuestionId; message: string | undefined }) {
  return message === undefined ? null : (
    <p id={`${id}-problem`} className="inline-problem">
      {message}
    </p>
  );
}

function describedBy(id: QuestionId, hint: string | undefined, message: string | undefined) {
  const ids = [hint && `${id}-hint`, message && `${id}-problem`].filter(Boolean).join(' ');
  return ids === '' ? undefined : ids;
}

function Group({ id, message, children }: Pick<Props, 'id' | 'message'> & { children: ReactNode }) {
  const words = useQuestionWords();
  const hint = words.hint(id);
  return (
    <fieldset className="min-w-0" aria-describedby={describedBy(id, hint, message)}>
      <legend className="legend">
        <h1 id="title" tabIndex={-1} className="heading">
          {words.title(id)}
        </h1>
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <InlineProblem id={id} message={message} />
      {children}
    </fieldset>
  );
}

function ChoiceFields({ id, given, form, message }: Props) {
  const t = useTranslations('question');
  const words = useQuestionWords();
  const question = questionOf(id);
  const offered = optionsOffered(id, given);
  const exclusive = question.kind === 'many' ? question.exclusive : [];

  /** Ticking an exclusive option clears the rest, and the reverse: what a person without scripts is told. */
  const stayExclusive = (event: ChangeEvent<HTMLInputElement>) => {
    if (!event.target.checked || exclusive.length === 0) return;
    const chosen = event.target.value;
    const now = textsOf(form.getValues(id));
    form.setValue(id, exclusive.includes(chosen) ? [chosen] : now.filter((one) => !exclusive.includes(one)));
  };
  const { field, ticked } = useChoices(form, id, { onChange: stayExclusive });

  return (
    <Group id={id} message={message}>
      <PainDrawing id={id} offered={offered} form={form} />
      <div className="choices">
        {offered.map((option, index) => (
          <Fragment key={option}>
            {exclusive[0] === option && index > 0 && <div className="choice-or">{t('or')}</div>}
            <Choice
              {...field}
              id={`${id}-${String(index)}`}
              type={question.kind === 'many' ? 'checkbox' : 'radio'}
              value={option}
              label={words.option(id, option)}
              defaultChecked={ticked.includes(option)}
            />
          </Fragment>
        ))}
      </div>
    </Group>
  );
}

function ScaleField({ id, form, message }: Props) {
  const t = useTranslations('question');
  const { field, ticked } = useChoices(form, id);
  const question = questionOf(id);
  if (!('min' in question)) return null;
  const steps = Array.from({ length: question.max - question.min + 1 }, (_, step) => question.min + step);
  const label = (step: number) => {
    if (step === question.min) return t('scaleLow');
    return step === question.max ? t('scaleHigh') : String(step);
  };
  return (
    <Group id={id} message={message}>
      <div className="choices choices-scale">
        {steps.map((step, index) => (
          <Choice
            {...field}
            key={step}
            id={`${id}-${String(index)}`}
            type="radio"
            value={String(step)}
            label={label(step)}
            defaultChecked={ticked.includes(String(step))}
          />
        ))}
      </div>
    </Group>
  );
}

function NumberField({ id, answer, form, message }: Props) {
  const words = useQuestionWords();
  const hint = words.hint(id);
  return (
    <div>
      <h1 id="title" tabIndex={-1} className="heading">
        <label htmlFor={id}>{words.title(id)}</label>
      </h1>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <InlineProblem id={id} message={message} />
      <input
        {...form.register(id)}
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        dir="ltr"
        className="text-field"
        aria-describedby={describedBy(id, hint, message)}
        aria-invalid={message !== undefined}
        defaultValue={textsOf(answer)[0]}
      />
    </div>
  );
}
