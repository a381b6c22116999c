import { startBrowser } from './browser';
import { ours, plain, plainFiles, surveyJs, surveyJsFiles, type Contender } from './contenders';
import { serveFiles } from './files';
import type { Bench } from './measure';
import { startSite } from './site';

type Settings = { readonly rounds: number; readonly withSurveyJs: boolean };

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Gives the work what measures share, and takes it down afterwards. */
export async function withBench<T>(
  { rounds, withSurveyJs }: Settings,
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  const takeDown: (() => unknown)[] = [];
  const site = once(async () => {
    const started = await startSite();
    takeDown.push(started.stop);
    return started;
  });
  const browser = once(async () => {
    const started = await startBrowser();
    takeDown.push(() => started.close());
    return started;
  });
  const contenders = once(async (): Promise<readonly Contender[]> => {
    const { origin } = await site();
    const survey = withSurveyJs ? await surveyJsFiles() : null;
    const files = await serveFiles(new Map([...(await plainFiles()), ...(survey ?? [])]));
    takeDown.push(files.stop);
    if (survey === null) console.error('Without SurveyJS: it was left out or could not be installed.');
    return [ours(origin), plain(files.origin), ...(survey === null ? [] : [surveyJs(files.origin)])];
  });
  try {
    return await work({ rounds, site, browser, contenders });
  } finally {
    for (const stop of takeDown.toReversed()) await stop();
  }
}
