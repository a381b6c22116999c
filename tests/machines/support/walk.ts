import { isAnswer } from '@/machines/answers';
import { isAsked } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { questionIds, sectionOf, type Answer, type Answers, type QuestionId } from '@/machines/questions';
import { tierOf } from '@/machines/urgency/judge';
import { calmAnswer } from './calm';

/** The sections after which `today` ends the questions. Written again here, apart from the chart. */
const afterSafety = ['painStory', 'careSoFar', 'toldCauses', 'beforeVisit'];

export function isSafetyQuestion(id: QuestionId): boolean {
  return !afterSafety.includes(sectionOf(id));
}

/**
 * A whole session by the tables alone: the protocol's section 2 as a loop, so that the chart can be
 * held against it. Ends where the protocol ends: an emergency at once, today after the safety sections.
 */
export function walk(answerTo: (id: QuestionId, given: Given) => Answer): Given {
  let given: Given = {};
  let tier = tierOf(given);
  for (const id of questionIds) {
    if (tier === 'emergency' || (tier === 'today' && !isSafetyQuestion(id))) break;
    if (!isAsked(id, given)) continue;
    given = { ...given, [id]: answerTo(id, given) };
    tier = tierOf(given);
  }
  return given;
}

/** These answers, and the most reassuring one to every other question that they lead to. */
export function calmlyCompleted(stated: Given): Given {
  return walk((id, given) => {
    const value = stated[id];
    return isAnswer(id, value, given) ? value : calmAnswer(id);
  });
}

/** A person of whom only this is special. Fails where a stated answer is never asked for. */
export function person(stated: Answers): Given {
  const session = calmlyCompleted(stated);
  for (const id of Object.keys(stated)) {
    if (!Object.hasOwn(session, id)) throw new Error(`${id} is not asked of this person, or is no answer`);
  }
  return session;
}
