import type { Messages } from '@/messages/check/catalogue';
import { formulaOf, median, readingLevel } from '@/messages/check/reading';

/** What is read on one screen or card: its messages, by the start of their keys. */
function screens(messages: Messages, namespace: string): readonly (readonly string[])[] {
  const byId = new Map<string, string[]>();
  for (const [key, says] of messages) {
    const [first, id = ''] = key.split('.');
    if (first !== namespace || key.includes('ForOther') || says.trim() === '') continue;
    byId.set(id, [...(byId.get(id) ?? []), says]);
  }
  return [...byId.values()];
}

/** One line on how hard the questions, cards and treatments of a language are to read. */
export function readingLine(messages: Messages, locale: string): string {
  const { name, aim, meets } = formulaOf(locale);
  const parts = ['questions', 'cards', 'procedures'].map((namespace) => {
    const level = median(screens(messages, namespace).map((texts) => readingLevel(texts, locale)));
    return `${namespace} ${level.toFixed(1)}${meets(level) ? '' : ' (misses the aim)'}`;
  });
  return `${name}, median of ${parts.join(', ')}; aim ${aim}`;
}
