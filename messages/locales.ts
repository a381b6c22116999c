/** The languages that ship: the routing id, the direction, and the name in the language itself. */
export const locales = {
  en: { dir: 'ltr', name: 'English' },
  es: { dir: 'ltr', name: 'Español' },
  ar: { dir: 'rtl', name: 'العربية' },
  'zh-Hans': { dir: 'ltr', name: '简体中文' },
  tr: { dir: 'ltr', name: 'Türkçe' },
} as const;

export type Locale = keyof typeof locales;

export function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code);
}

export const localeCodes: readonly Locale[] = Object.keys(locales).filter(isLocale);
