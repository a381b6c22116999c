'use client';

import { NextIntlClientProvider, useTimeZone, type AbstractIntlMessages } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { isLocale, locales } from '@/messages/locales';
import type { QuestionId } from '@/machines/questions';
import { loadUntilThere } from './later';
import { useQuestionWords } from './words';

const fetched = new Map<string, AbstractIntlMessages>();

async function wordsAt(path: string): Promise<AbstractIntlMessages> {
  const known = fetched.get(path);
  if (known !== undefined) return known;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`words at ${path}: ${String(response.status)}`);
  const words: AbstractIntlMessages = await response.json();
  fetched.set(path, words);
  return words;
}

type Frame = {
  locale: string;
  messages: AbstractIntlMessages;
  className?: string;
  as?: 'div' | 'span';
  children: ReactNode;
};

/** A part of the page in another language, with its own `lang` and direction. */
export function InLanguage({ locale, messages, className, as: Tag = 'div', children }: Frame) {
  const timeZone = useTimeZone() ?? 'UTC';
  return (
    <Tag lang={locale} dir={isLocale(locale) ? locales[locale].dir : 'auto'} className={className}>
      <NextIntlClientProvider locale={locale} messages={messages} timeZone={timeZone}>
        {children}
      </NextIntlClientProvider>
    </Tag>
  );
}

/** The words at a path of ours; null until they are there, and where no path is given. */
export function useWordsAt(path: string | null): AbstractIntlMessages | null {
  const [words, setWords] = useState<{ path: string; messages: AbstractIntlMessages } | null>(null);
  useEffect(() => {
    if (path === null) return;
    return loadUntilThere(
      () => wordsAt(path),
      (messages) => setWords({ path, messages }),
    );
  }, [path]);
  if (path === null) return null;
  if (words?.path === path) return words.messages;
  return fetched.get(path) ?? null;
}

type Props = {
  locale: string;
  id: QuestionId;
  /** The options on the screen, in their order. */
  offered: readonly string[];
  /** Its words that came with the page; without scripts there are no others. */
  sent: AbstractIntlMessages | null;
};

/** A question's words in another language, beside the question that takes the answer. */
export function OtherLanguage({ locale, id, offered, sent }: Props) {
  const messages = useWordsAt(`/${locale}/words/questions`) ?? sent;
  if (messages === null) return null;
  return (
    <InLanguage locale={locale} messages={messages}>
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
