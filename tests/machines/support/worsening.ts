import { optionsOffered } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { questionIds, questionOf, type Answer, type QuestionId } from '@/machines/questions';
import { isSafetyQuestion } from './walk';

/** From the most reassuring to the worst; answers in one pair of brackets are equally bad. */
type Scale = readonly (readonly string[])[];

const since: Scale = [['overThreeMonths'], ['upToThreeMonths'], ['notSure'], ['withinTwoWeeks']];
const checked: Scale = [['yes'], ['notSure'], ['no']];
const noToYes: Scale = [['no'], ['notSure'], ['yes']];

/** The scales of the protocol's section 2, "The non-decreasing property". */
const scales: { readonly [Q in QuestionId]?: Scale } = {
  accidentWhen: [['overOneWeek'], ['notSure'], ['twoToSevenDays'], ['todayOrYesterday']],
  accidentChecked: checked,
  pelvicSince: since,
  pelvicChecked: checked,
  bothLegsSince: since,
  legWeakSince: since,
  armSince: since,
  limbsChecked: checked,
  painChange: [['noSpinePain'], ['usual'], ['newOrWorse', 'notSure'], ['suddenSevere']],
  cancer: [['skinOnly'], ['beingTested'], ['now']],
  cordInjurySigns: noToYes,
  procedureWhen: noToYes,
  selfHarmThoughts: [['no'], ['preferNotToSay'], ['yes']],
  safeNow: [['safe'], ['notSafe', 'alreadyHurt']],
  repeatHelp: noToYes,
};

/** Not covered, on purpose: these decide which questions are asked. */
const notCovered: readonly QuestionId[] = ['respondent', 'age', 'painSites', 'otherPainSites'];

function worseThan(value: string, scale: Scale): readonly string[] {
  const at = scale.findIndex((step) => step.includes(value));
  return at < 0 ? [] : scale.slice(at + 1).flat();
}

function worseLists(id: QuestionId, now: readonly string[], given: Given): readonly (readonly string[])[] {
  const offered = optionsOffered(id, given);
  if (now.includes('none')) return offered.filter((option) => option !== 'none').map((option) => [option]);
  const question = questionOf(id);
  const exclusive = question.kind === 'many' ? question.exclusive : [];
  if (now.some((option) => exclusive.includes(option))) return [];
  return offered
    .filter((option) => !exclusive.includes(option) && !now.includes(option))
    .map((sign) => [...now, sign]);
}

/** Every answer that is one allowed step worse than the one given. */
export function worseAnswers(id: QuestionId, given: Given): readonly Answer[] {
  const now = given[id];
  if (now === undefined || !isSafetyQuestion(id) || notCovered.includes(id)) return [];
  if (typeof now === 'object') return worseLists(id, now, given);
  return typeof now === 'string' ? worseThan(now, scales[id] ?? []) : [];
}

export type Step = { readonly id: QuestionId; readonly to: Answer };

/** Every allowed step that makes one safety answer of a session worse. */
export function worseningSteps(session: Given): readonly Step[] {
  return questionIds.flatMap((id) => worseAnswers(id, session).map((to) => ({ id, to })));
}

/** The safety questions with one answer that have a scale. */
export const questionsWithScale = questionIds.filter((id) => scales[id] !== undefined);
