import { messages as advice } from '@/machines/advice';
import { askWhen, optionWhen } from '@/machines/asking';
import { cautions } from '@/machines/cautions';
import type { Condition } from '@/machines/conditions';
import { flags } from '@/machines/flags';
import { gates } from '@/machines/gates';
import { procedures } from '@/machines/procedures';
import { questionIds, type QuestionId } from '@/machines/questions';
import { urgencyRules } from '@/machines/urgency';
import { anchor } from './markdown';
import { factLink, factName, namedFacts, questionLink } from './sentences';
import { entry, messages, textOf } from './words';

/** What a condition reads: a fact by its name, or the answer to a question. */
type Read = { readonly fact: Condition } | { readonly question: string };

/** A place in the protocol that reads conditions, as a link. */
type Place = { readonly link: string; readonly reads: readonly Read[] };

/** What stands inside a named fact belongs to the fact. */
function readBy(condition: Condition): readonly Read[] {
  return factName(condition) === undefined ? readInside(condition) : [{ fact: condition }];
}

function readInside(condition: Condition): readonly Read[] {
  switch (condition.word) {
    case 'all':
    case 'any':
      return condition.of.flatMap(readBy);
    case 'not':
      return readBy(condition.of);
    case 'is':
    case 'has':
    case 'atLeast':
      return [{ question: condition.question }];
  }
}

function place(link: string, conditions: readonly (Condition | undefined)[]): Place {
  return {
    link,
    reads: conditions.flatMap((condition) => (condition === undefined ? [] : readBy(condition))),
  };
}

export function procedureName(id: string): string {
  return textOf(entry(messages.procedures, id, 'procedures'), 'name');
}

export function procedureLink(id: string): string {
  const name = procedureName(id);
  return `[${name}](procedures.md#${anchor(name)})`;
}

const places: readonly Place[] = [
  ...namedFacts.map(({ name, fact }) => ({ link: factLink(name), reads: readInside(fact) })),
  ...questionIds.map((id) => place(questionLink(id), [askWhen[id], ...Object.values(optionWhen[id] ?? {})])),
  ...urgencyRules.map(({ id, when }) => place(`[${id}](urgency.md#${anchor(id)})`, [when])),
  ...flags.map(({ id, when }) => place(`[flag ${id}](urgency.md#flags)`, [when])),
  ...gates.map(({ id, when }) => place(`[gate ${id}](procedures.md#gates)`, [when])),
  ...cautions.map(({ id, when }) => place(`[caution ${id}](procedures.md#cautions)`, [when])),
  ...advice.map(({ id, when }) => place(`[message ${id}](procedures.md#messages)`, [when])),
  ...procedures.map(({ id, include, exclude, hold, reasons, notes }) =>
    place(procedureLink(id), [include, exclude, ...[...hold, ...reasons, ...notes].map(({ when }) => when)]),
  ),
];

function readers(test: (read: Read) => boolean): string {
  const links = places.filter(({ reads }) => reads.some(test)).map(({ link }) => link);
  return links.length === 0 ? 'nothing' : links.join(', ');
}

/** Links to all that reads the fact by its name. */
export function readersOfFact(fact: Condition): string {
  return readers((read) => 'fact' in read && read.fact === fact);
}

/** Links to all that reads the answer itself, not through a fact. */
export function readersOfQuestion(id: QuestionId): string {
  return readers((read) => 'question' in read && read.question === id);
}
