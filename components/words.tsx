'use client';

import { useTranslations } from 'next-intl';
import { createContext, useContext, type ReactNode } from 'react';
import type { Given } from '@/machines/conditions';
import type { QuestionId } from '@/machines/questions';

/** Whom the sentences speak to: the person with the pain, or someone who answers for them. */
export type Voice = 'you' | 'other';

/** The voice that goes with these answers. */
export function voiceFor(answers: Given): Voice {
  return answers['respondent'] === 'helper' ? 'other' : 'you';
}

const VoiceContext = createContext<Voice>('you');

export function VoiceProvider({ voice, children }: { voice: Voice; children: ReactNode }) {
  return <VoiceContext value={voice}>{children}</VoiceContext>;
}

export function useVoice(): Voice {
  return useContext(VoiceContext);
}

type Translate = ReturnType<typeof useTranslations>;
type Values = Parameters<Translate>[1];
type RichValues = Parameters<Translate['rich']>[1];
type MarkupValues = Parameters<Translate['markup']>[1];

/**
 * The words of a namespace in the voice of this session: a key with the suffix `ForOther` goes first
 * where someone answers for another person and that key exists.
 */
export function useSay(namespace: string) {
  const t = useTranslations(namespace);
  const voice = useContext(VoiceContext);
  const voiced = (key: string) => (voice === 'other' && t.has(`${key}ForOther`) ? `${key}ForOther` : key);
  return {
    voice,
    say: (key: string, values?: Values) => t(voiced(key), values),
    rich: (key: string, values?: RichValues) => t.rich(voiced(key), values),
    markup: (key: string, values?: MarkupValues) => t.markup(voiced(key), values),
    has: (key: string) => t.has(key),
    maybe: (key: string) => (t.has(key) ? t(voiced(key)) : undefined),
  };
}

/** The words of a question: its title, hint, reason and the labels of its options. */
export function useQuestionWords() {
  const t = useTranslations('questions');
  const voice = useContext(VoiceContext);
  const { say, maybe } = useSay('questions');
  return {
    title: (id: QuestionId) => say(`${id}.title`),
    hint: (id: QuestionId) => maybe(`${id}.hint`),
    whyWeAsk: (id: QuestionId) => say(`${id}.whyWeAsk`),
    option: (id: QuestionId, option: string) => {
      const forOther = `${id}.optionsForOther.${option}`;
      return voice === 'other' && t.has(forOther) ? t(forOther) : t(`${id}.options.${option}`);
    },
  };
}
