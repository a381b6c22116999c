'use client';

import { useTranslations } from 'next-intl';
import { cardLines, cardOf } from '@/machines/cards';
import type { QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { safetyNet } from '@/machines/safetyNet';
import { useClinic } from '../clinic';
import { useContactTags } from '../contactTags';
import { useQuestionWords, useSay, useVoice } from '../words';

/** What is read out of a question: its spoken variant where the written words cannot be read aloud. */
export function useScript() {
  const t = useTranslations('script');
  const { maybe } = useSay('script');
  const written = useQuestionWords();
  const voice = useVoice();
  return {
    title: (id: QuestionId) => maybe(`${id}.title`) ?? written.title(id),
    hint: (id: QuestionId) => maybe(`${id}.hint`) ?? written.hint(id),
    option: (id: QuestionId, option: string) => {
      const forOther = `${id}.optionsForOther.${option}`;
      if (voice === 'other' && t.has(forOther)) return t(forOther);
      return maybe(`${id}.options.${option}`) ?? written.option(id, option);
    },
    means: (id: QuestionId) => maybe(`${id}.means`),
    whyWeAsk: written.whyWeAsk,
  };
}

export function ScriptTitle({ id }: { id: QuestionId }) {
  return useScript().title(id);
}

export function ScriptHint({ id }: { id: QuestionId }) {
  return useScript().hint(id) ?? '';
}

export function ScriptOption({ id, option }: { id: QuestionId; option: string }) {
  return useScript().option(id, option);
}

/** A line of a call that belongs to no question. */
export function Say({ line }: { line: string }) {
  const { rich } = useSay('script.say');
  const tags = useContactTags();
  const clinic = useClinic();
  return rich(line, { ...tags, clinic: clinic.name });
}

/** The urgency card as it is read out. */
export function ScriptCard({ played, heading: Heading }: { played: Replay; heading: 'p' | 'h2' }) {
  const spoken = useSay('script.cards');
  const written = useSay('cards');
  const tags = useContactTags();
  const { urgent } = useClinic();
  const card = cardOf(played.tier, played.mode);
  const rich = (line: string) => {
    const key = `${card}.${line}`;
    return spoken.has(key) ? spoken.rich(key, tags) : written.rich(key, tags);
  };
  return (
    <>
      <Heading className="script-card-title">{rich('title')}</Heading>
      <ul className="script-lines">
        {cardLines(card, played.answers).map((line) => (
          <li key={line}>{rich(line === 'callClinic' && urgent !== null ? 'callClinicOrLine' : line)}</li>
        ))}
      </ul>
    </>
  );
}

/** The signs that always need help right away, to read out. */
export function ScriptSigns() {
  const t = useTranslations('safetyNet');
  return (
    <ul className="script-lines">
      {safetyNet.map((sign) => (
        <li key={sign}>{t(sign)}</li>
      ))}
    </ul>
  );
}
