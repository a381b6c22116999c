import type { QuestionId } from '@/machines/questions';
import ar from '@/messages/ar.json' with { type: 'json' };
import { pseudoCatalogue, pseudoLocale } from '@/messages/check/pseudo';
import en from '@/messages/en.json' with { type: 'json' };
import es from '@/messages/es.json' with { type: 'json' };
import { factsOf, isLocale, type Locale } from '@/messages/locales';
import tr from '@/messages/tr.json' with { type: 'json' };
import zhHans from '@/messages/zh-Hans.json' with { type: 'json' };

/** A language that ships, or the one that only tests speak. */
export type Language = Locale | typeof pseudoLocale.code;

const catalogues: { readonly [L in Language]: unknown } = {
  en,
  es,
  ar,
  'zh-Hans': zhHans,
  tr,
  'en-XB': pseudoCatalogue(en),
};

/** Which way a language is written, and whether a translator has checked it. */
export function aboutLanguage(language: Language) {
  const { dir, state } = isLocale(language) ? factsOf(language) : { dir: pseudoLocale.dir, state: 'draft' };
  return { dir, isDraft: state === 'draft' };
}

/** The words at a path of a language’s catalogue; undefined where there are none. */
export function wordsAt(language: Language, ...path: readonly string[]): string | undefined {
  let found: unknown = catalogues[language];
  for (const key of path) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  }
  return typeof found === 'string' ? found : undefined;
}

/** A question’s title, as it is put to whoever answers. */
export function titleOf(language: Language, id: QuestionId, forOther: boolean): string {
  const title = wordsAt(language, 'questions', id, 'title') ?? '';
  return (forOther ? wordsAt(language, 'questions', id, 'titleForOther') : undefined) ?? title;
}

/** The label of an option, as it is put to the person with the pain. */
export function optionLabel(language: Language, id: QuestionId, option: string): string {
  return wordsAt(language, 'questions', id, 'options', option) ?? '';
}
