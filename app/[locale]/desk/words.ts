import 'server-only';
import type { AbstractIntlMessages } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { pick } from '@/app/words';
import type { Locale } from '@/messages/locales';

const frame = [
  'desk',
  'code',
  'question',
  'questions',
  'problems',
  'card',
  'cards',
  'safetyNet',
  'sections',
  'short',
  'flags',
  'summary',
];

const readOut = ['questions', 'card', 'cards', 'safetyNet'];

function group(value: unknown): AbstractIntlMessages {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * What is read out. A line without a spoken variant in this language is read as it is written in it;
 * only what has no written form is taken from another language.
 */
async function script(locale: Locale, completed: AbstractIntlMessages): Promise<AbstractIntlMessages> {
  const { default: own } = await import(`../../../messages/${locale}.json`);
  return { cards: {}, ...group(own.script), say: group(group(completed.script).say) };
}

/** The words of the call screen, in the language of staff. */
export async function wordsOfDesk(locale: Locale): Promise<AbstractIntlMessages> {
  const messages = await getMessages({ locale });
  return { ...pick(messages, frame), script: await script(locale, messages) };
}

/** What is read out or shown beside it, in the language of a caller. */
export async function wordsOfCaller(locale: Locale): Promise<AbstractIntlMessages> {
  const messages = await getMessages({ locale });
  return { ...pick(messages, readOut), script: await script(locale, messages) };
}
