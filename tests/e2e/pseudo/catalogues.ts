import { pseudoCatalogue, pseudoLocale } from '@/messages/check/pseudo';
import en from '@/messages/en.json' with { type: 'json' };

const whole = pseudoCatalogue(en);

/** A catalogue without one of its messages. */
function without(namespace: string, key: string): object {
  const group = Object.entries(whole[namespace] ?? {}).filter(([name]) => name !== key);
  return { ...whole, [namespace]: Object.fromEntries(group) };
}

/** A message that the pseudo-language lacks and that is not critical, by its path. */
export const missing = ['question', 'whyTitle'] as const;

/** The pseudo-language, whole but for one message, and one that lacks a critical message. */
export const addedLanguages = [
  { code: pseudoLocale.code, name: 'Pseudo', catalogue: without(...missing) },
  { code: 'en-XC', name: 'Unfinished', catalogue: without('safetyNet', 'chestPain') },
] as const;
