import { optionsOffered } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { questionIds, questionOf, type Answer, type QuestionId } from '@/machines/questions';
import words from '@/messages/en.json' with { type: 'json' };
import { person } from '@/tests/machines/support/walk';

export type AskedQuestion = {
  readonly id: QuestionId;
  readonly kind: 'one' | 'many' | 'number' | 'scale';
  readonly title: string;
  readonly hint: string | undefined;
  readonly whyWeAsk: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What the person answers, as the texts their form sends. */
  readonly answer: readonly string[];
};

type QuestionWords = {
  readonly title: string;
  readonly hint?: string;
  readonly whyWeAsk: string;
  readonly options?: { readonly [option: string]: string };
};

/** Somebody with back and leg pain, a sign of nothing urgent, and many questions to answer. */
const answers = person({ painSites: ['lowBack', 'lowerLeg'], treatmentsTried: ['exercise', 'injection'] });

function texts(answer: Answer | undefined): readonly string[] {
  return typeof answer === 'object' ? answer : [String(answer)];
}

function choices(id: QuestionId, given: Given): readonly string[] {
  const question = questionOf(id);
  if (!('min' in question)) return optionsOffered(id, given);
  if (question.kind === 'number') return [];
  return Array.from({ length: question.max - question.min + 1 }, (_, step) => String(question.min + step));
}

/** The questions of one run in their order, in English, with what the person answers to each. */
export const asked: readonly AskedQuestion[] = questionIds
  .filter((id) => answers[id] !== undefined)
  .map((id) => {
    const { title, hint, whyWeAsk, options }: QuestionWords = words.questions[id];
    return {
      id,
      kind: questionOf(id).kind,
      title,
      hint,
      whyWeAsk,
      options: choices(id, answers).map((value) => ({ value, label: options?.[value] ?? value })),
      answer: texts(answers[id]),
    };
  });
