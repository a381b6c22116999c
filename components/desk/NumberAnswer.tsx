'use client';

import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import type { Answer, QuestionId } from '@/machines/questions';
import { textsOf, type QuestionFields } from '../question/fields';

type Props = {
  id: QuestionId;
  form: UseFormReturn<QuestionFields>;
  start: Answer | undefined;
  onUnsure: () => void;
};

/** The number a caller says: typed, then Enter. */
export function NumberAnswer({ id, form, start, onUnsure }: Props) {
  const t = useTranslations('desk.ask');
  return (
    <div className="number-answer">
      <input
        {...form.register(id)}
        id={id}
        data-first=""
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        dir="ltr"
        className="text-field"
        aria-labelledby="title"
        aria-describedby="problem hint"
        defaultValue={textsOf(start)[0]}
      />
      <button type="button" className="button-small" onClick={onUnsure}>
        {t('notSure')}
      </button>
    </div>
  );
}
