import { asked } from '../support/questions';
import { emptyTally, visitor, type Visitor } from './visitor';

/** How somebody came to a question: what their browser and the page hold. */
export type Checkpoint = {
  readonly question: number;
  readonly session: string;
  readonly cookies: ReadonlyMap<string, string>;
};

const locale = '/en';
const firstPage = `${locale}/questions/respondent`;

function sessionIn(html: string): string {
  return /name="session" value="([^"]*)"/.exec(html)?.[1] ?? '';
}

async function answer(patient: Visitor, { question, session }: Checkpoint): Promise<Checkpoint> {
  const one = asked[question];
  if (one === undefined) throw new Error(`there is no question ${String(question)}`);
  const form = new URLSearchParams([
    ['question', one.id],
    ['session', session],
    ...one.answer.map((value) => [one.id, value]),
  ]);
  const { reply } = await patient.open(`${locale}/answer`, form);
  return {
    question: question + 1,
    session: sessionIn(reply.text()) || session,
    cookies: new Map(patient.cookies),
  };
}

const beginning: Checkpoint = { question: 0, session: '', cookies: new Map() };

/** Walks the whole way once, and notes how it stands at each question. */
export async function recordCheckpoints(origin: string): Promise<readonly Checkpoint[]> {
  const tally = emptyTally();
  const patient = visitor(origin, '10.0.0.0', tally);
  const checkpoints = [beginning];
  for (let last = beginning; last.question < asked.length;) {
    last = await answer(patient, last);
    checkpoints.push(last);
  }
  const end = await patient.open(`${locale}/result`);
  patient.leave();
  if (tally.broken + tally.refused + tally.lost > 0 || end.path !== `${locale}/result`) {
    throw new Error(
      `the way without scripts ended at ${end.path}: ${JSON.stringify({ ...tally, pages: [] })}`,
    );
  }
  return checkpoints;
}

/** A patient without scripts, met at a question: a form to send and a page to read at each, up to the result. */
export async function withoutScripts(
  patient: Visitor,
  from: Checkpoint,
  style: readonly string[],
  think: () => Promise<void>,
): Promise<void> {
  if (from.question === 0) {
    await patient.open(locale);
    await patient.fetchAll(style);
    await think();
    await patient.open(firstPage);
  }
  await think();
  for (let at = from; at.question < asked.length; await think()) at = await answer(patient, at);
  await patient.open(`${locale}/result`);
  await think();
}
