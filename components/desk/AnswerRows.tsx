'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, type ChangeEvent, type KeyboardEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { answerKeys, NONE_KEY, spokenOrder, UNSURE_KEY, unsureOption } from '@/machines/desk/spokenOrder';
import { questionOf, type Answer, type QuestionId } from '@/machines/questions';
import { textsOf, type QuestionFields } from '../question/fields';
import { Both } from './caller';
import { ScriptOption } from './script';

type Props = {
  id: QuestionId;
  offered: readonly string[];
  form: UseFormReturn<QuestionFields>;
  start: Answer | undefined;
  shortcuts: boolean;
  onChosen: () => void;
  /** "Not sure" to a question that has no such answer of its own. */
  onUnsure: () => void;
  onGoOn: () => void;
};

/** Nobody has read a question out this fast: a key pressed sooner was meant for the one before. In ms. */
const SOONEST = 500;

/** The list with one option chosen or taken off; what stands alone takes the rest off, and the reverse. */
function toggled(exclusive: readonly string[], now: readonly string[], option: string): readonly string[] {
  if (now.includes(option)) return now.filter((one) => one !== option);
  if (exclusive.includes(option)) return [option];
  return [...now.filter((one) => !exclusive.includes(one)), option];
}

/** The answers in the order they are read out, each with its key. Keys work only while one has the focus. */
export function AnswerRows(props: Props) {
  const { id, offered, form, start, shortcuts, onChosen, onUnsure, onGoOn } = props;
  const t = useTranslations('desk.ask');
  const question = questionOf(id);
  const isMany = question.kind === 'many';
  const exclusive = isMany ? question.exclusive : [];
  const order = spokenOrder(id, offered);
  const keys = answerKeys(order);
  const unsure = unsureOption(id, offered);
  const answered = textsOf(start);
  const rows = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    const timer = setTimeout(() => rows.current?.setAttribute('data-keys', 'ready'), SOONEST);
    return () => clearTimeout(timer);
  }, []);

  const field = form.register(id, {
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      if (!isMany || !event.target.checked) return;
      const now = textsOf(form.getValues(id)).filter((one) => one !== event.target.value);
      form.setValue(id, [...toggled(exclusive, now, event.target.value)]);
    },
  });

  const choose = (option: string) => {
    const now = textsOf(form.getValues(id));
    form.setValue(id, isMany ? [...toggled(exclusive, now, option)] : option);
    rows.current?.querySelector<HTMLInputElement>(`input[value="${option}"]`)?.focus();
    onChosen();
    return now;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!shortcuts || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (rows.current?.dataset['keys'] !== 'ready') return;
    const keyed = order.find((option) => keys.get(option) === event.key);
    const option = event.key === UNSURE_KEY ? (unsure ?? keyed) : keyed;
    if (option === undefined) {
      if (event.key === UNSURE_KEY) onUnsure();
      return;
    }
    event.preventDefault();
    const nothingYet = choose(option).length === 0;
    if (event.key === UNSURE_KEY && option !== 'notSure') onUnsure();
    if (event.key === NONE_KEY && nothingYet) onGoOn();
  };

  const closing = order.find((option) => exclusive.includes(option));
  return (
    <fieldset ref={rows} className="rows" aria-labelledby="title" aria-describedby="problem hint">
      {order.map((option, index) => {
        const key = keys.get(option);
        return (
          <div key={option} className={option === closing ? 'row row-closing' : 'row'}>
            <input
              {...field}
              id={`${id}-${String(index)}`}
              type={isMany ? 'checkbox' : 'radio'}
              value={option}
              className="row-input"
              onKeyDown={onKeyDown}
              data-first={index === 0 ? '' : undefined}
              aria-keyshortcuts={shortcuts ? key : undefined}
              defaultChecked={answered.includes(option)}
            />
            <label htmlFor={`${id}-${String(index)}`} className="row-label">
              <kbd aria-hidden="true">{key ?? ''}</kbd>
              <Both>
                <ScriptOption id={id} option={option} />
              </Both>
            </label>
          </div>
        );
      })}
      {unsure === undefined && (
        <div className="row row-closing">
          <button type="button" className="row-button" onClick={onUnsure} onKeyDown={onKeyDown}>
            <kbd aria-hidden="true">{UNSURE_KEY}</kbd>
            {t('notSure')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
