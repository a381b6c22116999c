import type { Answer, ManyId, OneId, OptionOf, WholeId } from './questions';

/**
 * Worked out, not asked. `answerTakenBack`: an emergency answer was taken back in this session.
 * `procedureMatched`: something beyond everyday care is listed; known only after the list is built.
 */
export type Findings = {
  readonly answerTakenBack?: 'yes';
  readonly procedureMatched?: 'yes' | 'no';
};

type Subject = OneId | ManyId | WholeId | keyof Findings;

/** A rule's condition: plain data that is judged, printed, searched for changes and exported. */
export type Condition =
  | { readonly word: 'is'; readonly question: Subject; readonly options: readonly string[] }
  | { readonly word: 'has'; readonly question: Subject; readonly options: readonly string[] }
  | {
      readonly word: 'atLeast';
      readonly question: Subject;
      readonly count: number;
      readonly options: readonly string[];
    }
  | { readonly word: 'all'; readonly of: readonly Condition[] }
  | { readonly word: 'any'; readonly of: readonly Condition[] }
  | { readonly word: 'not'; readonly of: Condition };

/** Answers and findings by id, in a form that any condition can be judged on. */
export type Given = { readonly [id: string]: Answer | undefined };

/** The one answer is one of these options. */
export function is<Q extends OneId>(question: Q, ...options: readonly OptionOf<Q>[]): Condition;
export function is<F extends keyof Findings>(finding: F, value: NonNullable<Findings[F]>): Condition;
export function is(question: Subject, ...options: readonly string[]): Condition {
  return { word: 'is', question, options };
}

/** The list answer has any of these options. */
export function has<Q extends ManyId>(question: Q, ...options: readonly OptionOf<Q>[]): Condition {
  return { word: 'has', question, options };
}

/** The number is at least `count`; or the list answer has at least `count` of these options. */
export function atLeast(question: WholeId, count: number): Condition;
export function atLeast<Q extends ManyId>(
  question: Q,
  count: number,
  ...options: readonly OptionOf<Q>[]
): Condition;
export function atLeast(question: Subject, count: number, ...options: readonly string[]): Condition {
  return { word: 'atLeast', question, count, options };
}

export function all(...of: readonly Condition[]): Condition {
  return { word: 'all', of };
}

export function any(...of: readonly Condition[]): Condition {
  return { word: 'any', of };
}

export function not(of: Condition): Condition {
  return { word: 'not', of };
}

export const ALWAYS = all();
export const NEVER = any();

function countPicked(value: Answer | undefined, options: readonly string[]): number {
  if (value === undefined || typeof value === 'number') return 0;
  if (typeof value === 'string') return options.includes(value) ? 1 : 0;
  let count = 0;
  for (const picked of value) if (options.includes(picked)) count += 1;
  return count;
}

/**
 * Judges a condition. An absent answer makes every `is`, `has` and `atLeast` false.
 * Plain loops: this runs thousands of times for one assessment.
 */
export function holds(condition: Condition, given: Given): boolean {
  switch (condition.word) {
    case 'is':
    case 'has':
      return countPicked(given[condition.question], condition.options) > 0;
    case 'atLeast': {
      const value = given[condition.question];
      const count = typeof value === 'number' ? value : countPicked(value, condition.options);
      return value !== undefined && count >= condition.count;
    }
    case 'all':
      for (const part of condition.of) if (!holds(part, given)) return false;
      return true;
    case 'any':
      for (const part of condition.of) if (holds(part, given)) return true;
      return false;
    case 'not':
      return !holds(condition.of, given);
  }
}
