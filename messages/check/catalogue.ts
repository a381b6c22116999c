/** The language every other is translated from. */
export const source = 'en';

/** A catalogue by full key; what is not a text stands as an empty one. */
export type Messages = ReadonlyMap<string, string>;

/** One language beside the English it says again. English stands beside itself. */
export type Translation = {
  readonly locale: string;
  readonly english: Messages;
  readonly messages: Messages;
};

export type Finding = { readonly key: string; readonly says: string };

/** One thing that must hold for every catalogue; it finds nothing where all is well. */
export type Rule = {
  readonly name: string;
  readonly findings: (translation: Translation) => readonly Finding[];
};

function below(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [[key, typeof value === 'string' ? value : '']];
  }
  return Object.entries(value).flatMap(([name, part]) => below(part, key === '' ? name : `${key}.${name}`));
}

/** The messages of a catalogue, in its order. */
export function messagesOf(catalogue: object): Messages {
  return new Map(below(catalogue, ''));
}

/** A rule that looks at one message and the English of it, and says what is wrong. */
export function eachMessage(
  name: string,
  wrong: (says: string, english: string, key: string, locale: string) => readonly string[],
): Rule {
  return {
    name,
    findings: ({ locale, english, messages }) =>
      [...messages].flatMap(([key, says]) =>
        wrong(says, english.get(key) ?? '', key, locale).map((what) => ({ key, says: what })),
      ),
  };
}

/** The same for what is a translation: not for English, not for a message without words yet. */
export function eachTranslation(
  name: string,
  wrong: (says: string, english: string, key: string, locale: string) => readonly string[],
): Rule {
  return eachMessage(name, (says, english, key, locale) =>
    locale === source || says.trim() === '' || english === '' ? [] : wrong(says, english, key, locale),
  );
}
