'use client';

import { NextIntlClientProvider, useTimeZone, type AbstractIntlMessages } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { isLocale, locales } from '@/messages/locales';
import type { QuestionId } from '@/machines/questions';
import { loadUntilThere } from './later';
import { useQuestionWords } from './words';

const fetched = new Map<string, AbstractIntlMessages>();

async function questionWords(locale: string): Promise<AbstractIntlMessages> {
  const known = fetched.get(locale);
  if (known !== undefined) return known;
  const response = await fetch(`/${locale}/words/questions`);
  if (!response.ok) throw new Error(`words of ${locale}: ${String(response.status)}`);
  const words: AbstractIntlMessages = await response.json();
  fetched.set(locale, words);
  return words;
}

type Frame = { locale: string; messages: AbstractIntlMessages; className?: string; children: ReactNode };

/** A part of the page in another language, with its own `lang` and direction. */
export function InLanguage({ locale, messages, className, children }: Frame) {
  const timeZone = useTimeZone() ?? 'UTC';
  return (
    <div lang={locale} dir={isLocale(locale) ? locales[locale].dir : 'auto'} className={className}>
      <NextIntlClientProvider locale={locale} messages={messages} timeZone={timeZone}>
        {children}
      </NextIntlClientProvider>
    </div>
  );
}

/** The words of all questions in a language; null until they are there. */
export function useWordsOf(locale: string): AbstractIntlMessages | null {
  const [words, setWords] = useState<{ locale: string; messages: AbstractIntlMessages } | null>(null);
  useEffect(
    () =>
      loadUntilThere(
        () => questionWords(locale),
        (messages) => setWords({ locale, messages }),
      ),
    [locale],
  );
  if (words?.locale === locale) return words.messages;
  return fetched.get(locale) ?? null;
}

type Props = {
  locale: string;
  id: QuestionId;
  /** The options on the screen, in their order. */
  offered: readonly string[];
  className?: string;
};

/** A question's words in another language, beside the question that takes the answer. */
export function OtherLanguage({ locale, id, offered, className }: Props) {
  const messages = useWordsOf(locale);
  if (messages === null) return null;
  return (
    <InLanguage locale={locale} messages={messages} {...(className === undefined ? {} : { className })}>
      <QuestionText id={id} offered={offered} />
    </InLanguage>
  );
}

function QuestionText({ id, offered }: Pick<Props, 'id' | 'offered'>) {
  const words = useQuestionWords();
  const hint = words.hint(id);
  return (
    <>
      <p className="font-bold">{words.title(id)}</p>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <ul className="list">
        {offered.map((option) => (
          <li key={option}>{words.option(id, option)}</li>
        ))}
      </ul>
    </>
  );
}
