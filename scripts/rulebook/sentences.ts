import type { Condition } from '@/machines/conditions';
import * as facts from '@/machines/facts';
import { isQuestionId } from '@/machines/questions';
import { anchor, bullets, code, listed, quoted } from './markdown';
import { entry, messages, reasoning } from './words';

type Test = Extract<Condition, { word: 'is' | 'has' | 'atLeast' }>;

/** The named facts in the order of reasoning.json: the order of a module's exports is not the same everywhere. */
export const namedFacts = Object.keys(reasoning.facts).map((name) => ({
  name,
  fact: entry<Condition>(facts, name, 'facts.ts'),
}));

const names = new Map<Condition, string>(namedFacts.map(({ name, fact }) => [fact, name]));

/** The name of a condition that stands in facts.ts: the same object, not one that looks like it. */
export function factName(condition: Condition): string | undefined {
  return names.get(condition);
}

export function factLink(name: string): string {
  return `[${name}](facts.md#${anchor(name)})`;
}

/** The heading of a question: its short name and its id. */
export function questionHeading(id: string): string {
  return `${entry(messages.short, id, 'short')} (${id})`;
}

/** A question by its short name, linked to its words. */
export function questionLink(id: string): string {
  return `[${entry(messages.short, id, 'short')}](questions.md#${anchor(questionHeading(id))})`;
}

/** The words of the options, as they are for oneself or for another person. */
export function optionsIn(question: string, key: 'options' | 'optionsForOther') {
  const options = entry(messages.questions, question, 'questions')[key];
  return typeof options === 'object' ? options : {};
}

/** An option by its words and its id. */
export function optionWords(question: string, option: string): string {
  return `${quoted(entry(optionsIn(question, 'options'), option, question))} (${code(option)})`;
}

const findings: { readonly [finding: string]: string } = {
  'answerTakenBack yes': 'an emergency answer was taken back in this session',
  'procedureMatched yes': 'something beyond everyday care is listed',
  'procedureMatched no': 'nothing beyond everyday care is listed',
};

function findingSentence({ question, options }: Test, negated: boolean): string {
  const found = listed(options.map((option) => entry(findings, `${question} ${option}`, 'findings')));
  return negated ? `it is not so that ${found}` : found;
}

function verb(
  { word, count, several }: { word: Test['word']; count: number; several: boolean },
  negated: boolean,
) {
  if (word === 'is') return negated ? `is ${several ? 'none of' : 'not'}` : 'is';
  if (word === 'atLeast')
    return negated ? `includes fewer than ${count} of` : `includes at least ${count} of`;
  if (negated) return several ? 'includes none of' : 'does not include';
  return several ? 'includes any of' : 'includes';
}

function testSentence(test: Test, negated: boolean): string {
  const { word, question, options } = test;
  if (!isQuestionId(question)) return findingSentence(test, negated);
  const count = test.word === 'atLeast' ? test.count : 1;
  const unanswered = negated ? ', or has no answer' : '';
  if (options.length === 0) {
    const range = negated ? `below ${count}` : `${count} or more`;
    return `${questionLink(question)} is ${range}${unanswered}`;
  }
  const words = listed(options.map((option) => optionWords(question, option)));
  return `${questionLink(question)} ${verb({ word, count, several: options.length > 1 }, negated)} ${words}${unanswered}`;
}

function factSentence(name: string, negated: boolean): string {
  const meaning = quoted(entry(reasoning.facts, name, 'facts'));
  return `${factLink(name)} ${negated ? 'does not hold' : 'holds'} (${meaning})`;
}

function heading(word: 'all' | 'any', negated: boolean): string {
  if (word === 'all') return negated ? 'not all of these are true' : 'all of these are true';
  return negated ? 'none of these is true' : 'at least one of these is true';
}

function partInWords(condition: Condition, negated = false): string {
  const name = factName(condition);
  return name === undefined ? insideInWords(condition, negated) : factSentence(name, negated);
}

function insideInWords(condition: Condition, negated = false): string {
  switch (condition.word) {
    case 'all':
    case 'any': {
      const { word, of } = condition;
      if (of.length === 0) return (word === 'all') === negated ? 'never' : 'always';
      return `${heading(word, negated)}:\n${bullets(of.map((part) => partInWords(part)))}`;
    }
    case 'not':
      return partInWords(condition.of, !negated);
    case 'is':
    case 'has':
    case 'atLeast':
      return testSentence(condition, negated);
  }
}

function sentence(lead: string, part: string): string {
  if (part === 'always' || part === 'never') return `${lead.replace(/ ?when$/, '')} ${part}.`.trimStart();
  return part.includes('\n') ? `${lead} ${part}` : `${lead} ${part}.`;
}

/** A condition in words: one sentence, or a heading with a nested list. Named facts are shown by name. */
export function inWords(lead: string, condition: Condition): string {
  return sentence(lead, partInWords(condition));
}

/** As `inWords`, for the definition of a fact itself. */
export function definitionInWords(lead: string, fact: Condition): string {
  return sentence(lead, insideInWords(fact));
}
