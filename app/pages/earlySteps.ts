import 'server-only';
import { pathOf } from '@/components/journey/places';
import { optionsOf, questionIds, type QuestionId } from '@/machines/questions';
import { replay } from '@/machines/replay';

/**
 * Where each option of the first question leads, so that its answer need not wait for the scripts. Later
 * questions depend on answers that only the tab has: for them there is nothing to say.
 */
export function earlySteps(locale: string, question: QuestionId): Readonly<Record<string, string>> | null {
  if (question !== questionIds[0]) return null;
  const steps = optionsOf(question).flatMap((option) => {
    const { next } = replay({ answers: { [question]: option } });
    return next === null ? [] : [[option, pathOf(locale, { kind: 'question', question: next })]];
  });
  return Object.fromEntries(steps);
}
