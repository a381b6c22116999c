import type { Answer } from '@/machines/questions';

/** The values of a question's form: one entry, named by the question's id. */
export type QuestionFields = Record<string, unknown>;

/** What a field of the form holds, as the texts its inputs would send. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (!Array.isArray(value)) return [];
  return value.filter((text) => typeof text === 'string');
}

/** An answer in the form its inputs take. */
export function fieldValue(answer: Answer): string | string[] {
  return typeof answer === 'object' ? [...answer] : String(answer);
}
