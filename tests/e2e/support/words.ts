import type { QuestionId } from '@/machines/questions';
import ar from '@/messages/ar.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import es from '@/messages/es.json' with { type: 'json' };
import type { Locale } from '@/messages/locales';
import tr from '@/messages/tr.json' with { type: 'json' };
import zhHans from '@/messages/zh-Hans.json' with { type: 'json' };

const catalogues: { readonly [L in Locale]: unknown } = { en, es, ar, 'zh-Hans': zhHans, tr };

/** The words at a path of a language’s catalogue; undefined where there are none. */
export function wordsAt(language: Locale, ...path: readonly string[]): string | undefined {
  let found: unknown = catalogues[language];
  for (const key of path) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  }
  return typeof found === 'string' ? found : undefined;
}

/** A question’s title, as it is put to whoever answers. */
export function titleOf(language: Locale, id: QuestionId, forOther: boolean): string {
  const title = wordsAt(language, 'questions', id, 'title') ?? '';
  return (forOther ? wordsAt(language, 'questions', id, 'titleForOther') : undefined) ?? title;
}

/** The label of an option, as it is put to the person with the pain. */
export function optionLabel(language: Locale, id: QuestionId, option: string): string {
  return wordsAt(language, 'questions', id, 'options', option) ?? '';
}
