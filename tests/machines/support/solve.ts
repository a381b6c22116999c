import { isAnswer } from '@/machines/answers';
import { askWhen, optionsOffered, optionWhen } from '@/machines/asking';
import { holds, type Condition, type Findings, type Given } from '@/machines/conditions';
import { isQuestionId, type Answer, type QuestionId } from '@/machines/questions';
import { calmAnswer } from './calm';
import { pickOne, pickSome, streamOf, type Stream } from './random';
import { backgroundOrHistory, drawAnswer } from './sessions';
import { walk } from './walk';

/** What one test of a condition asks of one answer. */
type Wish = {
  readonly question: string;
  /** For one answer: it is among these. */
  readonly among?: readonly string[];
  /** For a list: all of these are in it. */
  readonly picked?: readonly string[];
  readonly avoided?: readonly string[];
  readonly least?: number;
  readonly most?: number;
};

type Choice = { readonly question: string; readonly options: readonly string[] };

function avoiding({ question, options }: Choice): Wish {
  return { question, avoided: options };
}

function picking({ question, options }: Choice, count: number, stream: Stream): Wish {
  return { question, picked: pickSome(options, count, stream) };
}

/** One way to make a condition true (or false): a random branch where there are several. */
function wishesFor(condition: Condition, wanted: boolean, stream: Stream): readonly Wish[] {
  switch (condition.word) {
    case 'not':
      return wishesFor(condition.of, !wanted, stream);
    case 'all':
    case 'any': {
      const everyPart = (condition.word === 'all') === wanted;
      if (condition.of.length === 0) return [];
      const parts = everyPart ? condition.of : [pickOne(condition.of, stream)];
      return parts.flatMap((part) => wishesFor(part, wanted, stream));
    }
    case 'is':
      return [wanted ? { question: condition.question, among: condition.options } : avoiding(condition)];
    case 'has':
      return [wanted ? picking(condition, 1, stream) : avoiding(condition)];
    case 'atLeast': {
      const { question, options, count } = condition;
      if (options.length === 0) return [wanted ? { question, least: count } : { question, most: count - 1 }];
      return [wanted ? picking(condition, count, stream) : avoiding(condition)];
    }
  }
}

/** The wishes, and those that get each wished question asked and each wished option offered. */
function withRoute(wishes: readonly Wish[], stream: Stream): readonly Wish[] {
  return wishes.flatMap((wish) => {
    const { question, among, picked = [], least } = wish;
    const mustBeAsked = among !== undefined || picked.length > 0 || least !== undefined;
    if (!isQuestionId(question) || !mustBeAsked) return [wish];
    const opening = [askWhen[question], ...picked.map((option) => optionWhen[question]?.[option])];
    const route = opening.flatMap((when) => (when ? wishesFor(when, true, stream) : []));
    return [wish, ...withRoute(route, stream)];
  });
}

/** An answer that does as all wishes say; where they leave it open, the one drawn, or any other. */
function answerAsWished(
  id: QuestionId,
  given: Given,
  wishes: readonly Wish[],
  drawn: Answer,
  stream: Stream,
): Answer {
  if (typeof drawn === 'number') {
    const least = Math.max(...wishes.map((wish) => wish.least ?? -Infinity));
    return Math.min(Math.max(drawn, least), ...wishes.map((wish) => wish.most ?? Infinity));
  }
  const picked = [...new Set(wishes.flatMap((wish) => wish.picked ?? []))];
  if (picked.length > 0) return picked;
  const allowed = optionsOffered(id, given).filter((option) =>
    wishes.every((wish) => (wish.among?.includes(option) ?? true) && !wish.avoided?.includes(option)),
  );
  const isOne = typeof drawn === 'string';
  if (allowed.length === 0 || (isOne ? [drawn] : drawn).every((option) => allowed.includes(option)))
    return drawn;
  const other = pickOne(allowed, stream);
  return isOne ? other : [other];
}

/** A session for a target, and whether an emergency answer was taken back in it. */
export type Solution = { readonly answers: Given; readonly retracted: readonly string[] };

function attempt(target: Condition, stream: Stream, calmness: number): Solution | undefined {
  const wishes = withRoute(wishesFor(target, true, stream), stream);
  const takenBack = wishes.some(
    ({ question, among }) => question === 'answerTakenBack' && among !== undefined,
  );
  const findings: Findings = takenBack ? { answerTakenBack: 'yes' } : {};
  let possible = true;
  const answers = walk((id, given) => {
    const free = backgroundOrHistory(id) ? 0.5 : calmness;
    const drawn = stream() < free ? calmAnswer(id) : drawAnswer(id, given, stream);
    const asked = wishes.filter(({ question }) => question === id);
    const answer = asked.length > 0 ? answerAsWished(id, given, asked, drawn, stream) : drawn;
    possible &&= isAnswer(id, answer, given);
    return answer;
  });
  if (!possible || !holds(target, { ...findings, ...answers })) return undefined;
  return { answers, retracted: takenBack ? ['headChestSigns'] : [] };
}

/**
 * A reachable session in which the condition holds. Its tests are solved for answers, one random way
 * each; all other answers decide nothing here and are drawn, calmer with every attempt that failed.
 */
export function solve(target: Condition, seed: number): Solution | undefined {
  const stream = streamOf(seed);
  for (const calmness of [0.9, 0.95, 0.97, 1, 1, 1, 1, 1]) {
    for (let tries = 0; tries < 12; tries += 1) {
      const solution = attempt(target, stream, calmness);
      if (solution !== undefined) return solution;
    }
  }
  return undefined;
}
