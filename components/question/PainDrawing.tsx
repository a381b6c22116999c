'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { questionOf, type QuestionId } from '@/machines/questions';
import { BodyMap } from '../body/BodyMap';
import { useQuestionWords } from '../words';
import { textsOf, type QuestionFields } from './fields';

const drawn: ReadonlySet<QuestionId> = new Set(['painSites']);

const never = () => () => undefined;

type Props = { id: QuestionId; offered: readonly string[]; form: UseFormReturn<QuestionFields> };

/** A second view of the boxes below it. It needs a script, so it comes when one runs. */
export function PainDrawing(props: Props) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return scripted && drawn.has(props.id) ? <Drawing {...props} /> : null;
}

function Drawing({ id, offered, form }: Props) {
  const t = useTranslations('body');
  const words = useQuestionWords();
  const picked = textsOf(useWatch({ control: form.control, name: id }));
  const question = questionOf(id);
  const toggle = (option: string) => {
    const next = picked.includes(option) ? picked.filter((one) => one !== option) : [...picked, option];
    if (question.kind === 'many' && next.length <= question.maxPick) form.setValue(id, next);
  };
  return (
    <details className="drawing" open>
      <summary>{t('show')}</summary>
      <BodyMap
        regions={offered}
        picked={picked}
        onToggle={toggle}
        labels={Object.fromEntries(offered.map((option) => [option, words.option(id, option)]))}
        front={t('front')}
        back={t('back')}
        left={t('left')}
        right={t('right')}
        title={t('title')}
      />
    </details>
  );
}
