import { beforeVisit } from './beforeVisit';
import { careSoFar } from './careSoFar';
import { emergencySigns } from './emergencySigns';
import { feelingSafe } from './feelingSafe';
import { generalHealth } from './generalHealth';
import type { Many, One, Question, Whole } from './kinds';
import { nerveSigns } from './nerveSigns';
import { painStory } from './painStory';
import { person } from './person';
import { start } from './start';
import { toldCauses } from './toldCauses';
import { treatmentSafety } from './treatmentSafety';

/** The sections in the order they are asked; `today` ends the questions after `feelingSafe`. */
export const sections = {
  start,
  emergencySigns,
  person,
  nerveSigns,
  generalHealth,
  treatmentSafety,
  feelingSafe,
  painStory,
  careSoFar,
  toldCauses,
  beforeVisit,
};

/** Every question by id, in the order they are asked. */
export const questions = {
  ...start,
  ...emergencySigns,
  ...person,
  ...nerveSigns,
  ...generalHealth,
  ...treatmentSafety,
  ...feelingSafe,
  ...painStory,
  ...careSoFar,
  ...toldCauses,
  ...beforeVisit,
};

type Questions = typeof questions;

export type SectionId = keyof typeof sections;
export type QuestionId = keyof Questions;

type AnswerTo<Q> =
  Q extends One<infer O> ? O : Q extends Many<infer O> ? readonly O[] : Q extends Whole ? number : never;

/** What a person has answered. A key that is absent was not answered: it is never "no". */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Questions[Q]> };

/** Any value an answer can take. */
export type Answer = string | readonly string[] | number;

export type OptionOf<Q extends QuestionId> = Questions[Q] extends One<infer O> | Many<infer O> ? O : never;

type IdOfKind<K extends Question['kind']> = {
  [Q in QuestionId]: Questions[Q]['kind'] extends K ? Q : never;
}[QuestionId];

export type OneId = IdOfKind<'one'>;
export type ManyId = IdOfKind<'many'>;
export type WholeId = IdOfKind<'number' | 'scale'>;

export function isQuestionId(id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}

/** All question ids in the order they are asked. */
export const questionIds: readonly QuestionId[] = Object.keys(questions).filter(isQuestionId);

/** The question with that id, seen as any kind of question. */
export function questionOf(id: QuestionId): Question {
  return questions[id];
}

/** The option ids of a question; none for a number or a scale. */
export function optionsOf(id: QuestionId): readonly string[] {
  const question = questionOf(id);
  return 'options' in question ? question.options : [];
}

const sectionByQuestion = new Map<string, SectionId>();
for (const [section, asked] of Object.entries(sections)) {
  for (const id of Object.keys(asked)) {
    if (isSectionId(section)) sectionByQuestion.set(id, section);
  }
}

function isSectionId(id: string): id is SectionId {
  return Object.hasOwn(sections, id);
}

/** All section ids in the order they are asked. */
export const sectionIds: readonly SectionId[] = Object.keys(sections).filter(isSectionId);

export function sectionOf(id: QuestionId): SectionId {
  const section = sectionByQuestion.get(id);
  if (section === undefined) throw new Error(`question ${id} is in no section`);
  return section;
}
