'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { questionOf, type QuestionId } from '@/machines/questions';
import type { BodyMap as BodyMapType } from '../body/BodyMap';
import { useIsShown } from '../journey/Screens';
import { loadUntilThere } from '../later';
import { useQuestionWords } from '../words';
import { textsOf, type QuestionFields } from './fields';

const drawn: ReadonlySet<QuestionId> = new Set(['painSites']);

type Props = { id: QuestionId; offered: readonly string[]; form: UseFormReturn<QuestionFields> };
type Loaded = { readonly BodyMap: typeof BodyMapType };

const load = () => import('../body/BodyMap');

/** A second view of the boxes below it. It needs a script, so it comes when one runs. */
export function PainDrawing(props: Props) {
  return drawn.has(props.id) ? <LoadedDrawing {...props} /> : null;
}

function LoadedDrawing(props: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => loadUntilThere<Loaded>(load, setLoaded), []);
  return loaded === null ? null : <Drawing {...props} BodyMap={loaded.BodyMap} />;
}

/** The body is drawn once its question is on show: to paint it takes as long as the whole question. */
function Drawing({ id, offered, form, BodyMap }: Props & Loaded) {
  const t = useTranslations('body');
  const words = useQuestionWords();
  const shown = useIsShown();
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
        drawn={shown}
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
