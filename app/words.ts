import 'server-only';
import { getMessages } from 'next-intl/server';
import type { AbstractIntlMessages } from 'next-intl';
import type { WordsPart } from '@/components/journey/WordsProvider';
import type { QuestionId } from '@/machines/questions';

/** The namespaces that every page of the journey is sent with. */
const everyPage = [
  'question',
  'problems',
  'body',
  'card',
  'cards',
  'safetyNet',
  'review',
  'change',
  'notices',
  'language',
  'sections',
];

const parts: { readonly [P in WordsPart]: readonly string[] } = {
  questions: ['questions'],
  result: [
    'result',
    'code',
    'summary',
    'short',
    'procedures',
    'reasons',
    'steps',
    'notes',
    'cautions',
    'messages',
    'flags',
    'glossary',
  ],
};

/** Some namespaces of a catalogue. */
export function pick(messages: AbstractIntlMessages, namespaces: readonly string[]): AbstractIntlMessages {
  return Object.fromEntries(
    namespaces.flatMap((name) => {
      const words = messages[name];
      return words === undefined ? [] : [[name, words]];
    }),
  );
}

/** One part of a language's catalogue; the result's part brings the clinician's words, which are English. */
export async function wordsOfPart(locale: string, part: WordsPart): Promise<AbstractIntlMessages> {
  const words = pick(await getMessages({ locale }), parts[part]);
  if (part !== 'result') return words;
  const { default: clinician } = await import('@/messages/clinician/en.json');
  return { ...words, clinician };
}

/** The words of one question. */
export async function wordsOfQuestion(locale: string, question: QuestionId): Promise<AbstractIntlMessages> {
  const { questions } = await getMessages({ locale });
  return typeof questions === 'object' ? { questions: pick(questions, [question]) } : {};
}

/** What a page is sent with: the frame, the question it opens with, and the parts it cannot do without. */
export async function wordsOfPage(
  locale: string,
  sent: readonly WordsPart[],
  question?: QuestionId,
): Promise<AbstractIntlMessages> {
  const messages = await getMessages({ locale });
  const words = pick(messages, everyPage);
  const one = question === undefined ? {} : await wordsOfQuestion(locale, question);
  const more = await Promise.all(sent.map((part) => wordsOfPart(locale, part)));
  return Object.assign({}, words, one, ...more);
}
