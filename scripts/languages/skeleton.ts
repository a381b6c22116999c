import { directionOf } from '@/messages/check/scripts';

/** A catalogue with every key of the English and no words yet. */
export function skeleton(catalogue: object): object {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? skeleton(value) : '',
    ]),
  );
}

/** The name of a language in the language itself, as far as this Node knows it. */
function nativeName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

/** The line of a new language in `messages/locales.ts`. */
export function localesLine(locale: string): string {
  const key = /^[a-z]+$/.test(locale) ? locale : `'${locale}'`;
  return `  ${key}: { dir: '${directionOf(locale)}', name: '${nativeName(locale)}', state: 'draft' },`;
}
