import { withAnswer } from '@/machines/answers';
import { optionsOffered } from '@/machines/asking';
import { assess, assessReplay } from '@/machines/assess';
import { explain } from '@/machines/explain';
import { questionOf } from '@/machines/questions';
import { replay, type Replay, type Session } from '@/machines/replay';
import { arrows, nodes } from './chart';
import { goals, reachedBy } from './coverage';
import { endsAtOnce, firstAnswers, isEmergency } from './ends';
import { sessionOfSeed } from './sessions';
import { solve } from './solve';
import { vignettes } from './vignettes';

const CASES_DRAWN = 2000;
const CASES_A_GOAL = 2;
/** How many of the drawn cases are also changed, answer by answer. */
const CASES_CHANGED = 200;

/** Each emergency-level answer of a session changed to each option: how many end at once, and which do not. */
function emergenciesByOneChange({ answers, path }: Replay) {
  let ended = 0;
  const failed: string[] = [];
  for (const [at, question] of path.entries()) {
    const { critical, kind } = questionOf(question);
    if (!critical) continue;
    const before = firstAnswers(answers, at);
    for (const option of optionsOffered(question, before)) {
      const until = { ...before, [question]: kind === 'many' ? [option] : option };
      if (!isEmergency(until)) continue;
      if (endsAtOnce(until, answers)) ended += 1;
      else failed.push(`${question} ${option} goes on after an emergency`);
    }
  }
  return { ended, failed };
}

/** Each change that a result states, made: how many take the entry away, and which do not. */
function counterfactuals(played: Replay) {
  let executed = 0;
  const failed: string[] = [];
  for (const { id } of assessReplay(played).list) {
    for (const { question, to } of explain(id, played).changes) {
      const { list } = assess({ answers: withAnswer(played.answers, question, to) });
      if (list.length > 0 && list.every((entry) => entry.id !== id)) executed += 1;
      else failed.push(`${id} stays with ${question} ${String(to)}`);
    }
  }
  return { executed, failed };
}

/**
 * Counts what the machine can do, by inputs that reach all of it: every vignette, cases drawn from
 * seeds, and for each thing that a result can say cases solved for it. The rest of a solved case
 * decides nothing there and is drawn. The same on every machine.
 */
export function enumerateMachine() {
  const solved = goals.flatMap(({ when }, at) =>
    Array.from({ length: CASES_A_GOAL }, (_, again) => solve(when, at * CASES_A_GOAL + again)).filter(
      (solution) => solution !== undefined,
    ),
  );
  const drawn: readonly Session[] = Array.from({ length: CASES_DRAWN }, (_, seed) => ({
    answers: sessionOfSeed(seed),
  }));

  const reached = new Set<string>();
  const paths = new Set<string>();
  const unfinished: string[] = [];
  const ends = { emergency: 0, today: 0, soon: 0, routine: 0 };
  let questionsAsked = 0;
  for (const session of [...vignettes, ...drawn, ...solved]) {
    const result = assess(session);
    ends[result.tier] += 1;
    questionsAsked += result.path.length;
    paths.add(result.path.join());
    for (const name of reachedBy(session.answers, result)) reached.add(name);
    if (result.status !== 'complete' || result.dropped.length > 0) unfinished.push(result.path.join());
  }

  const changed = [...vignettes, ...drawn.slice(0, CASES_CHANGED)].map(replay);
  const emergencies = changed.map(emergenciesByOneChange);
  const explained = changed.map(counterfactuals);

  return {
    counts: {
      states: nodes.length,
      transitions: arrows.length,
      vignettes: vignettes.length,
      casesDrawn: drawn.length,
      casesSolved: solved.length,
      ends,
      pathsWalked: paths.size,
      questionsAsked,
      goals: goals.length,
      goalsReached: goals.filter(({ name }) => reached.has(name)).length,
      emergenciesEndedAtOnce: emergencies.reduce((sum, { ended }) => sum + ended, 0),
      counterfactualsExecuted: explained.reduce((sum, { executed }) => sum + executed, 0),
    },
    /** Empty, or something is wrong. */
    unreached: goals.filter(({ name }) => !reached.has(name)).map(({ name }) => name),
    failed: [
      ...unfinished,
      ...emergencies.flatMap((one) => one.failed),
      ...explained.flatMap((one) => one.failed),
    ],
  };
}
