'use client';

import { NextIntlClientProvider, type AbstractIntlMessages } from 'next-intl';
import { loadUntilThere } from '../later';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';

/** The parts of a catalogue that pages fetch on their own: all questions, and all a result needs. */
export type WordsPart = 'questions' | 'result';

const LoadedContext = createContext<ReadonlySet<WordsPart>>(new Set());

/** The parts whose words are there. */
export function useLoadedWords(): ReadonlySet<WordsPart> {
  return useContext(LoadedContext);
}

async function fetchPart(locale: string, part: WordsPart): Promise<AbstractIntlMessages> {
  const response = await fetch(`/${locale}/words/${part}`);
  if (!response.ok) throw new Error(`words of ${part}: ${String(response.status)}`);
  const words: AbstractIntlMessages = await response.json();
  return words;
}

const allParts: readonly WordsPart[] = ['questions', 'result'];

const never = () => () => {};

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

type Props = {
  locale: string;
  /** The words the page was sent with. */
  messages: AbstractIntlMessages;
  /** The parts that are among them. */
  sent: readonly WordsPart[];
  children: ReactNode;
};

/** Gives the words of the page and fetches the rest at once, again and again until they are there. */
export function WordsProvider({ locale, messages, sent, children }: Props) {
  const timeZone = useSyncExternalStore(never, ownTimeZone, () => 'UTC');
  const [words, setWords] = useState(messages);
  const [loaded, setLoaded] = useState<ReadonlySet<WordsPart>>(() => new Set(sent));

  useEffect(() => {
    const givingUp = allParts
      .filter((part) => !sent.includes(part))
      .map((part) =>
        loadUntilThere(
          () => fetchPart(locale, part),
          (more) => {
            setWords((now) => ({ ...now, ...more }));
            setLoaded((now) => new Set([...now, part]));
          },
        ),
      );
    return () => givingUp.forEach((giveUp) => giveUp());
  }, [locale, sent]);

  return (
    <LoadedContext value={loaded}>
      <NextIntlClientProvider locale={locale} messages={words} timeZone={timeZone}>
        {children}
      </NextIntlClientProvider>
    </LoadedContext>
  );
}
