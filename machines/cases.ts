import type * as z from 'zod';
import { assessReplay, type Assessment, type ListEntry } from './assess';
import { explain, type Explanation } from './explain';
import { isQuestionId, questionOf, type QuestionId } from './questions';
import { replay, type Session } from './replay';
import { caseSchema } from './schemas';

/** What is wrong with an input, for the engineer who sent it. It repeats nothing of it but ids. */
export type Fault = { readonly error: string };

const CASE = '{"answers": {"age": 44}, "retracted": []}';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads JSON in UTF-8. Never throws: what cannot be read is a fault. */
export function parseJson(bytes: Uint8Array): { readonly json: unknown } | Fault {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { error: 'The input is not UTF-8 text. Save it as UTF-8.' };
  }
  if (text.trim() === '') return { error: `The input is empty. Give a case as JSON: ${CASE}` };
  try {
    return { json: JSON.parse(text) };
  } catch (cause) {
    const position = /at position (\d+)/.exec(String(cause))?.[1];
    const where = position === undefined ? '' : ` at character ${Number(position) + 1}`;
    return { error: `The input is not valid JSON${where}. Give a case like ${CASE}` };
  }
}

function expected(id: QuestionId): string {
  const question = questionOf(id);
  switch (question.kind) {
    case 'one':
      return `one of ${question.options.join(', ')}`;
    case 'many': {
      const alone = question.exclusive.length === 0 ? '' : ` (alone: ${question.exclusive.join(', ')})`;
      return `a list of 1 to ${question.maxPick} different ones of ${question.options.join(', ')}${alone}`;
    }
    case 'number':
    case 'scale':
      return `a whole number from ${question.min} to ${question.max}`;
  }
}

/** A key of the input as it may be repeated: an id, or `?` for anything else. */
function safeKey(key: string): string {
  return /^[\w-]{1,60}$/.test(key) ? key : '?';
}

/** Where in the case a problem is, and what it is: a code, then what is expected there. */
type Problem = readonly [place: string, text: string];

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const [part, id] = issue.path;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map(safeKey) : [];
  if (part === 'retracted') return [['retracted', 'notList. Expected a list of question ids.']];
  if (part === undefined) {
    return keys.length > 0
      ? keys.map((key) => [key, 'unknownKey. A case holds answers and retracted, nothing else.'])
      : [['case', `notObject. Expected ${CASE}`]];
  }
  if (typeof id === 'string' && isQuestionId(id)) {
    return [[`answers.${id}`, `${issue.message}. Expected ${expected(id)}.`]];
  }
  return keys.length > 0
    ? keys.map((key) => [`answers.${key}`, 'unknownQuestion. The protocol has no such question.'])
    : [['answers', 'notObject. Expected an object of answers by question id.']];
}

const MOST_PROBLEMS = 10;

/** One problem of each place, in one line. */
function faultOf(issues: readonly z.core.$ZodIssue[]): Fault {
  const byPlace = new Map(issues.flatMap(problemsOf));
  const shown = [...byPlace].slice(0, MOST_PROBLEMS).map(([place, text]) => `${place}: ${text}`);
  const more = byPlace.size - MOST_PROBLEMS;
  return { error: [...shown, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ') };
}

const readers = { refused: caseSchema, ignored: caseSchema.strip() };

/**
 * Reads one case, `{ answers, retracted? }`. An answer to an unknown question, or one that no person
 * could give, is a fault that names the question; an answer that is not asked or not offered on this
 * path is none: `assess` drops it. `otherKeys` says what becomes of keys beside the two.
 */
export function readCase(
  value: unknown,
  otherKeys: keyof typeof readers,
): { readonly session: Session } | Fault {
  const read = readers[otherKeys].safeParse(value);
  return read.success ? { session: read.data } : faultOf(read.error.issues);
}

export type ExplainedAssessment = Omit<Assessment, 'list'> & {
  readonly list: readonly (ListEntry & Pick<Explanation, 'because' | 'changes'>)[];
};

/** As `assess`, and for each listed entry the answers that put it there and what would take it away. */
export function assessAndExplain(session: Session): ExplainedAssessment {
  const played = replay(session);
  const assessment = assessReplay(played);
  const list = assessment.list.map((entry) => {
    const { because, changes } = explain(entry.id, played);
    return { ...entry, because, changes };
  });
  return { ...assessment, list };
}
