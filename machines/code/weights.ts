import type { QuestionId } from '../questions';
import type { Many, One, Whole } from '../questions/kinds';

/**
 * How usual each answer is taken to be: guesses that are fixed for a table, and price an answer in
 * characters. They say nothing about anybody. A wrong guess makes a code longer and changes nothing else.
 */

type ByOption = { readonly [option: string]: number };

const since: ByOption = { withinTwoWeeks: 3, upToThreeMonths: 3, overThreeMonths: 5, notSure: 2 };
const help: ByOption = { halfOrMore: 5, lessThanHalf: 4, notAtAll: 3, notSure: 2 };

/** Of a question with one answer. Where a question is not named, its options weigh the same. */
const usual: { readonly [Q in QuestionId]?: ByOption } = {
  respondent: { self: 20, helper: 6, staff: 6 },
  pelvicSince: since,
  bothLegsSince: since,
  legWeakSince: since,
  armSince: since,
  painChange: { usual: 56, newOrWorse: 18, suddenSevere: 2, noSpinePain: 18, notSure: 6 },
  cancer: { no: 84, now: 5, past: 7, skinOnly: 2, beingTested: 2 },
  cordInjurySigns: { yes: 1, no: 6, notSure: 1 },
  selfHarmThoughts: { no: 90, yes: 5, preferNotToSay: 5 },
  repeatHelp: { yes: 1, no: 8, notSure: 1 },
  painDuration: {
    underSixWeeks: 8,
    sixWeeksToThreeMonths: 10,
    threeToSixMonths: 13,
    sixToTwelveMonths: 13,
    overOneYear: 56,
  },
  careResult: {
    enough: 6,
    underSixWeeks: 14,
    sixWeeksToThreeMonths: 20,
    threeMonthsOrMore: 42,
    couldNot: 8,
    notSure: 10,
  },
  epiduralSteroidHelp: help,
  jointTestBlockHelp: help,
  jointHeatHelp: help,
  sacroiliacShotHelp: help,
  backOfHeadBlockHelp: help,
  otherNerveBlockHelp: help,
  sympatheticBlockHelp: help,
};

/** Of a list: each option that stands alone, and each number of options ticked together. */
type ListWeights = { readonly alone: ByOption; readonly together: readonly number[] };

const sign: ListWeights = {
  alone: { none: 860, notSure: 40, preferNotToSay: 20 },
  together: [60, 20, 10, 8],
};
const history: ListWeights = {
  alone: { none: 560, notSure: 60 },
  together: [260, 80, 32, 12],
};
const story: ListWeights = {
  alone: { none: 160, notSure: 60 },
  together: [330, 260, 130, 60, 24, 12],
};

const lists: { readonly [Q in QuestionId]?: ListWeights } = {
  painSites: story,
  otherPainSites: story,
  healthFactors: history,
  medicines: history,
  painFeel: story,
  cancerPainSite: story,
  treatmentsTried: story,
  spineSurgery: story,
  injections: story,
  diagnosesTold: history,
  nerveDiagnoses: history,
  afterTreatmentDiagnoses: history,
  allergiesAndImplants: history,
  goal: story,
};

/** Whole numbers from `from` to the next band weigh `weight` together. */
export type Band = { readonly from: number; readonly weight: number };

const wholes: { readonly [Q in QuestionId]?: readonly Band[] } = {
  age: [
    { from: 0, weight: 3 },
    { from: 18, weight: 12 },
    { from: 30, weight: 34 },
    { from: 50, weight: 34 },
    { from: 70, weight: 14 },
    { from: 85, weight: 2 },
    { from: 100, weight: 1 },
  ],
  painScore: [
    { from: 0, weight: 3 },
    { from: 3, weight: 20 },
    { from: 5, weight: 64 },
    { from: 9, weight: 13 },
  ],
};

/** Of each option, in the question's order. */
export function optionWeights(id: QuestionId, { options }: One): readonly number[] {
  const weights = usual[id];
  return options.map((option) => (weights === undefined ? 1 : (weights[option] ?? 1)));
}

/** Of each option that stands alone, in the question's order. */
export function aloneWeights(id: QuestionId, { exclusive }: Many): readonly number[] {
  const { alone } = lists[id] ?? sign;
  return exclusive.map((option) => alone[option] ?? 1);
}

/** Of one option ticked, two together and so on. The last weight holds for every number beyond. */
export function togetherWeights(id: QuestionId, { maxPick }: Many): readonly number[] {
  const { together } = lists[id] ?? sign;
  return Array.from({ length: maxPick }, (_, at) => together[at] ?? together.at(-1) ?? 1);
}

export function bandsOf(id: QuestionId, { min }: Whole): readonly Band[] {
  return wholes[id] ?? [{ from: min, weight: 1 }];
}
