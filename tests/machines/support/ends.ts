import { assess } from '@/machines/assess';
import { holds, type Given } from '@/machines/conditions';
import { urgencyRules } from '@/machines/urgency';

const emergencyRules = urgencyRules.filter((rule) => rule.tier === 'emergency');

/** Every rule by itself: not the machine's own shortcut to a tier. */
export function isEmergency(given: Given): boolean {
  return emergencyRules.some((rule) => holds(rule.when, given));
}

/**
 * Whether these answers end as an emergency with the last of them: no next question, nothing listed
 * or advised, whatever answers were given after it.
 */
export function endsAtOnce(answers: Given, givenLater: Given = {}): boolean {
  const path = Object.keys(answers);
  const result = assess({ answers: { ...givenLater, ...answers } });
  return (
    result.status === 'complete' &&
    result.next === null &&
    result.tier === 'emergency' &&
    result.mode !== null &&
    result.list.length + result.cautions.length + result.messages.length === 0 &&
    result.path.length === path.length &&
    result.path.every((id, at) => id === path[at]) &&
    Object.keys(givenLater).every((id) => id in answers || result.dropped.includes(id))
  );
}

/** The answers to the first `count` questions. */
export function firstAnswers(session: Given, count: number): Given {
  return Object.fromEntries(Object.entries(session).slice(0, count));
}
