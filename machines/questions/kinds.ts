/** One option id out of a short list. */
export type One<O extends string = string> = {
  readonly kind: 'one';
  readonly critical: boolean;
  readonly options: readonly O[];
};

/** A non-empty list of option ids; an exclusive option stands alone. */
export type Many<O extends string = string> = {
  readonly kind: 'many';
  readonly critical: boolean;
  readonly options: readonly O[];
  readonly exclusive: readonly O[];
  readonly maxPick: number;
};

/** A whole number in a range; a scale is the same, shown as a row of choices. */
export type Whole<K extends 'number' | 'scale' = 'number' | 'scale'> = {
  readonly kind: K;
  readonly critical: boolean;
  readonly min: number;
  readonly max: number;
};

export type Question = One | Many | Whole;

type Critical = { readonly critical?: true };
type Range = { readonly min: number; readonly max: number };

export function one<const O extends string>(question: Critical & { readonly options: readonly O[] }): One<O> {
  return { kind: 'one', critical: question.critical ?? false, options: question.options };
}

export function many<const O extends string>(
  question: Critical & {
    readonly options: readonly O[];
    readonly exclusive?: readonly NoInfer<O>[];
    readonly maxPick?: number;
  },
): Many<O> {
  return {
    kind: 'many',
    critical: question.critical ?? false,
    options: question.options,
    exclusive: question.exclusive ?? [],
    maxPick: question.maxPick ?? question.options.length,
  };
}

export function number(question: Range): Whole<'number'> {
  return { ...question, kind: 'number', critical: false };
}

export function scale(question: Range): Whole<'scale'> {
  return { ...question, kind: 'scale', critical: false };
}
