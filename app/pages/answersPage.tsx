import 'server-only';
import { buildId } from '@/app/build';
import { wordsOfPage } from '@/app/words';
import { ResultJourney } from '@/components/journey/ResultJourney';
import { WordsProvider, type WordsPart } from '@/components/journey/WordsProvider';
import { openedJourney } from './opened';

const everything: readonly WordsPart[] = ['questions', 'result'];

/** A page that shows answers or what they mean: with all words for someone without scripts. */
export async function answersPage(locale: string) {
  const { sent, interruption, sessionToken } = await openedJourney();
  const parts = sent.carried === null ? [] : everything;
  return (
    <WordsProvider locale={locale} messages={await wordsOfPage(locale, parts)} sent={parts}>
      <ResultJourney
        sent={sent}
        interruption={interruption}
        sessionToken={sessionToken}
        early={null}
        build={buildId}
        opened={null}
        alsoWords={null}
      />
    </WordsProvider>
  );
}
