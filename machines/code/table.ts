import { askWhen, optionWhen } from '../asking';
import { holds, type Condition, type Given } from '../conditions';
import { protocol } from '../protocol';
import { questionIds, questionOf, type QuestionId } from '../questions';
import { aloneWeights, bandsOf, optionWeights, togetherWeights, type Band } from './weights';

/** What a question takes as an answer, and the weight of each answer. */
type Takes =
  | { readonly kind: 'one'; readonly options: readonly string[]; readonly weights: readonly number[] }
  | {
      readonly kind: 'many';
      readonly options: readonly string[];
      readonly exclusive: readonly string[];
      readonly alone: readonly number[];
      readonly together: readonly number[];
    }
  | { readonly kind: 'whole'; readonly max: number; readonly bands: readonly Band[] };

export type TableQuestion = {
  readonly id: string;
  readonly askWhen: Condition | null;
  readonly optionWhen: { readonly [option: string]: Condition | undefined };
  readonly takes: Takes;
};

type Contents = {
  /** The first character of a code. 0 is kept free, for longer numbers. */
  readonly number: number;
  readonly protocolVersion: string;
  readonly questions: readonly TableQuestion[];
};

/**
 * All that is needed to read a code of one protocol version, as plain data that outlives the version.
 * When answers end the questions early is not in here: a code says where they ended.
 */
export type CodeTable = Contents & {
  /** Goes into the check of every code: a table that has changed refuses it, and never misreads it. */
  readonly fingerprint: number;
};

/** FNV-1a, 32 bit. */
function fingerprintOf(contents: Contents): number {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(contents)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

export function codeTable({ number, protocolVersion, questions }: Contents): CodeTable {
  const contents = { number, protocolVersion, questions };
  return { ...contents, fingerprint: fingerprintOf(contents) };
}

function takenBy(id: QuestionId): Takes {
  const question = questionOf(id);
  switch (question.kind) {
    case 'one':
      return { kind: 'one', options: question.options, weights: optionWeights(id, question) };
    case 'many':
      return {
        kind: 'many',
        options: question.options,
        exclusive: question.exclusive,
        alone: aloneWeights(id, question),
        together: togetherWeights(id, question),
      };
    case 'number':
    case 'scale':
      return { kind: 'whole', max: question.max, bands: bandsOf(id, question) };
  }
}

/** The table of today's protocol. */
export const currentTable: CodeTable = codeTable({
  number: 1,
  protocolVersion: protocol.version,
  questions: questionIds.map((id) => ({
    id,
    askWhen: askWhen[id] ?? null,
    optionWhen: optionWhen[id] ?? {},
    takes: takenBy(id),
  })),
});

export function isAskedBy(question: TableQuestion, given: Given): boolean {
  return question.askWhen === null || holds(question.askWhen, given);
}

/** Which of these options a question offers after these answers. */
export function offeredBy(
  question: TableQuestion,
  options: readonly string[],
  given: Given,
): readonly string[] {
  return options.filter((option) => {
    const when = question.optionWhen[option];
    return when === undefined || holds(when, given);
  });
}
