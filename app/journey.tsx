import 'server-only';
import { NextIntlClientProvider } from 'next-intl';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { openSession } from '@/app/session/session';
import { wordsOfPage } from '@/app/words';
import { QuestionJourney } from '@/components/journey/QuestionJourney';
import { ResultJourney } from '@/components/journey/ResultJourney';
import { WordsProvider, type WordsPart } from '@/components/journey/WordsProvider';
import type { QuestionId } from '@/machines/questions';

const everything: readonly WordsPart[] = ['questions', 'result'];

async function opened() {
  const { session, interruption } = await openSession();
  const carried = session === null ? null : { draft: session.draft, attempt: session.attempt };
  return { session, carried, interruption, sessionToken: session?.token ?? '' };
}

/** A page that shows a question: sent with that question's words alone. */
export async function questionPage(locale: string, question: QuestionId) {
  const { session, carried, interruption, sessionToken } = await opened();
  const problem = session?.attempt?.question === question ? (session.problem ?? undefined) : undefined;
  return (
    <WordsProvider
      locale={locale}
      timeZone="UTC"
      messages={await wordsOfPage(locale, [], question)}
      sent={[]}
    >
      <QuestionJourney
        carried={carried}
        interruption={interruption}
        sessionToken={sessionToken}
        problem={problem}
      />
    </WordsProvider>
  );
}

/** A page that shows answers or what they mean: with all words for someone without scripts. */
export async function answersPage(locale: string) {
  const { carried, interruption, sessionToken } = await opened();
  const sent = carried === null ? [] : everything;
  return (
    <WordsProvider locale={locale} timeZone="UTC" messages={await wordsOfPage(locale, sent)} sent={sent}>
      <ResultJourney carried={carried} interruption={interruption} sessionToken={sessionToken} />
    </WordsProvider>
  );
}

/** A page with only the words of the frame. */
export async function framePage(locale: string, children: ReactNode) {
  await connection();
  return (
    <NextIntlClientProvider locale={locale} messages={await wordsOfPage(locale, [])} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
