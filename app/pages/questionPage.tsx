import 'server-only';
import { clinic } from '@/app/clinic/settings';
import { buildId } from '@/app/build';
import { alsoOf } from '@/app/language';
import { wordsOfPage, wordsOfQuestion } from '@/app/words';
import { QuestionJourney } from '@/components/journey/QuestionJourney';
import { WordsProvider } from '@/components/journey/WordsProvider';
import type { QuestionId } from '@/machines/questions';
import { earlySteps } from './earlySteps';
import { openedJourney } from './opened';

/** A page that shows a question: sent with that question's words alone, and without the catalogue's rules. */
export async function questionPage(locale: string, question: QuestionId) {
  const { session, sent, interruption, sessionToken } = await openedJourney();
  const also = await alsoOf(locale);
  const problem = session?.attempt?.question === question ? (session.problem ?? undefined) : undefined;
  return (
    <WordsProvider locale={locale} messages={await wordsOfPage(locale, [], question)} sent={[]}>
      <QuestionJourney
        sent={sent}
        interruption={interruption}
        sessionToken={sessionToken}
        problem={problem}
        early={clinic.kiosk || sent.carried !== null ? null : earlySteps(locale, question)}
        build={buildId}
        opened={question}
        alsoWords={also === null ? null : await wordsOfQuestion(also, question)}
      />
    </WordsProvider>
  );
}
