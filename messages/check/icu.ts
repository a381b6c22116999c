import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export type Parsed = readonly MessageFormatElement[];

/** The parts of a message, or why it has none. */
export function parsed(says: string): { readonly parts: Parsed } | { readonly problem: string } {
  try {
    return { parts: parse(says, { requiresOtherClause: true }) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
}

const known = new Map<string, Parsed>();

/** The parts of a message; none where it cannot be parsed, which a rule of its own says. */
export function partsOf(says: string): Parsed {
  const before = known.get(says);
  if (before !== undefined) return before;
  const result = parsed(says);
  const parts = 'parts' in result ? result.parts : [];
  known.set(says, parts);
  return parts;
}

function style(part: { readonly style?: unknown }): string {
  const { style } = part;
  if (typeof style === 'string') return `, ${style}`;
  return style === undefined || style === null ? '' : `, ${JSON.stringify(style)}`;
}

/** What a message is given: each argument with its kind, and each tag. */
export function argumentsOf(parts: Parsed): readonly string[] {
  return parts.flatMap((part) => {
    switch (part.type) {
      case TYPE.argument:
        return [`{${part.value}}`];
      case TYPE.number:
        return [`{${part.value}, number${style(part)}}`];
      case TYPE.date:
        return [`{${part.value}, date${style(part)}}`];
      case TYPE.time:
        return [`{${part.value}, time${style(part)}}`];
      case TYPE.select: {
        const cases = Object.entries(part.options).toSorted(([one], [other]) => (one < other ? -1 : 1));
        return [
          `{${part.value}, select ${cases.map(([name]) => name).join(' ')}}`,
          ...cases.flatMap(([, { value }]) => argumentsOf(value)),
        ];
      }
      case TYPE.plural:
        return [
          `{${part.value}, ${part.pluralType === 'ordinal' ? 'selectordinal' : 'plural'}}`,
          ...argumentsOf(part.options['other']?.value ?? []),
        ];
      case TYPE.tag:
        return [`<${part.value}>`, ...argumentsOf(part.children)];
      default:
        return [];
    }
  });
}

/** A plural of a message: its kind, the categories it has words for, and the numbers it names. */
export type Plural = {
  readonly kind: 'cardinal' | 'ordinal';
  readonly categories: readonly string[];
  readonly numbers: readonly number[];
};

/** The plurals of a message, those inside others too. */
export function pluralsOf(parts: Parsed): readonly Plural[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.tag) return pluralsOf(part.children);
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return [];
    const inside = Object.values(part.options).flatMap(({ value }) => pluralsOf(value));
    if (part.type === TYPE.select) return inside;
    const names = Object.keys(part.options);
    const categories = names.filter((name) => !name.startsWith('='));
    const numbers = names.filter((name) => name.startsWith('=')).map((name) => Number(name.slice(1)));
    return [{ kind: part.pluralType ?? 'cardinal', categories, numbers }, ...inside];
  });
}

const ARGUMENT = '\uFFFC';

function reading(parts: Parsed, chosen: (options: readonly string[]) => readonly string[]): string {
  return parts
    .map((part) => {
      switch (part.type) {
        case TYPE.literal:
          return part.value;
        case TYPE.tag:
          return reading(part.children, chosen);
        case TYPE.select:
        case TYPE.plural:
          return chosen(Object.keys(part.options))
            .map((name) => reading(part.options[name]?.value ?? [], chosen))
            .join(' ');
        default:
          return ARGUMENT;
      }
    })
    .join('');
}

/** What can be read of a message: the words of every branch, each argument as one sign of no script. */
export function allWords(says: string): string {
  return reading(partsOf(says), (names) => names);
}

/** What one reader sees: of each plural the branch `other`. */
export function oneReading(says: string): string {
  return reading(partsOf(says), () => ['other']);
}
