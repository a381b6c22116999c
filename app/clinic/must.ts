import * as z from 'zod';

type Issue = { readonly code?: string; readonly input?: unknown; readonly keys?: readonly string[] };

/** Says what a field is and what it must be, for every way in which it can be wrong. */
export function must(be: string) {
  return {
    error: ({ input }: Issue) =>
      input === undefined ? `is missing; it must be ${be}` : `is ${JSON.stringify(input)}; it must be ${be}`,
  };
}

/** The same for a group of settings, which can also have one that nobody knows. */
export function mustHave(known: readonly string[]) {
  const names = known.join(', ');
  return {
    error: ({ code, keys = [], input }: Issue) =>
      code === 'unrecognized_keys'
        ? `has the unknown setting ${keys.join(', ')}; it may have ${names}`
        : `is ${input === undefined ? 'missing' : JSON.stringify(input)}; it must have ${names}`,
  };
}

/** A group of settings, and no others. */
export function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, mustHave(Object.keys(shape)));
}

/** A line of text. */
export function shortText(what: string) {
  return z.string(must(what)).trim().min(1, must(what)).max(80, must(what));
}
