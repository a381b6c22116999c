/**
 * The languages that ship: the routing id, the direction, the name in the language itself, and how far
 * it can be trusted: the state of its weakest critical message in `status/`, which a test holds it to.
 */
export const locales = {
  en: { dir: 'ltr', name: 'English', state: 'source' },
  es: { dir: 'ltr', name: 'Español', state: 'draft' },
  ar: { dir: 'rtl', name: 'العربية', state: 'draft' },
  'zh-Hans': { dir: 'ltr', name: '简体中文', state: 'draft' },
  tr: { dir: 'ltr', name: 'Türkçe', state: 'draft' },
} as const satisfies Record<string, LocaleFacts>;

type LocaleFacts = {
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  readonly state: 'source' | 'draft' | 'reviewed' | 'final';
};

export type Locale = keyof typeof locales;

export function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code);
}

export const localeCodes: readonly Locale[] = Object.keys(locales).filter(isLocale);

/** The facts of a language, seen as any language's. */
export function factsOf(locale: Locale): LocaleFacts {
  return locales[locale];
}
