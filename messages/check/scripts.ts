/** The script a language is written in, as ISO 15924 has it. */
export function scriptOf(locale: string): string {
  return new Intl.Locale(locale).maximize().script ?? 'Latn';
}

/** The direction a language is written in, for a script that writes from right to left or does not. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'].includes(scriptOf(locale)) ? 'rtl' : 'ltr';
}
