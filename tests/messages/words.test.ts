import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { messages as advice } from '@/machines/advice';
import { cautions } from '@/machines/cautions';
import { flags } from '@/machines/flags';
import { gates } from '@/machines/gates';
import { procedures } from '@/machines/procedures';
import { groups } from '@/machines/procedures/procedure';
import { optionsOf, questionIds, sectionIds } from '@/machines/questions';
import { median, readingLevel, sentences, wordsIn } from '@/messages/check/reading';
import en from '@/messages/en.json';

const FOR_OTHER = 'ForOther';

const text = z.string().trim().min(1);
const texts = z.record(z.string(), text);

const questionWords = z.strictObject({
  title: text,
  titleForOther: text.optional(),
  hint: text.optional(),
  hintForOther: text.optional(),
  whyWeAsk: text,
  whyWeAskForOther: text.optional(),
  options: texts.optional(),
  optionsForOther: texts.optional(),
});
type QuestionWords = z.infer<typeof questionWords>;

const procedureWords = z.strictObject({
  name: text,
  nameForOther: text.optional(),
  plain: text,
  plainForOther: text.optional(),
  what: text,
  whatForOther: text.optional(),
  before: text,
  beforeForOther: text.optional(),
  benefit: text,
  speaksFor: text,
  speaksAgainst: text,
  whoDisagrees: text.optional(),
  risk: text,
  recovery: text,
  ask: texts,
  askForOther: texts.optional(),
});

const allQuestions = z.record(z.string(), questionWords).parse(en.questions);
const allProcedures = z.record(z.string(), procedureWords).parse(en.procedures);

type Line = { readonly at: string; readonly says: string };

/** Every string below a value, with its key path. */
function lines(value: unknown, at: string): readonly Line[] {
  if (typeof value === 'string') return [{ at, says: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => lines(below, `${at}.${key}`));
}

const everyLine = Object.entries(en).flatMap(([namespace, words]) => lines(words, namespace));

/** Flesch-Kincaid grade; a title, a hint and an option each end a sentence. */
function grade(parts: readonly string[]): number {
  return readingLevel(parts, 'en');
}

function baseKeys(words: object): readonly string[] {
  return Object.keys(words)
    .filter((key) => !key.endsWith(FOR_OTHER))
    .toSorted();
}

function ids(all: readonly string[]): readonly string[] {
  return [...new Set(all)].toSorted();
}

type Pair = { readonly at: string; readonly own: unknown; readonly forOther: unknown };

function pairs(value: unknown, at: string): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const words = new Map<string, unknown>(Object.entries(value));
  return [...words].flatMap(([key, below]) => {
    const deeper = pairs(below, `${at}.${key}`);
    if (!key.endsWith(FOR_OTHER)) return deeper;
    const own = words.get(key.slice(0, -FOR_OTHER.length));
    return [{ at: `${at}.${key}`, own, forOther: below }, ...deeper];
  });
}

/** A group such as `optionsForOther` holds only what differs: compare it line by line. */
function flat({ at, own, forOther }: Pair): readonly Pair[] {
  if (typeof forOther !== 'object' || forOther === null) return [{ at, own, forOther }];
  const base = new Map<string, unknown>(Object.entries(own ?? {}));
  return Object.entries(forOther).map(([key, below]) => ({
    at: `${at}.${key}`,
    own: base.get(key),
    forOther: below,
  }));
}

function tags(words: unknown): readonly string[] {
  return String(words).match(/<\w+>/g) ?? [];
}

describe('how plain the words are', () => {
  test('every sentence is shorter than 20 words', () => {
    const long = everyLine.flatMap(({ at, says }) =>
      sentences(says)
        .filter((sentence) => wordsIn(sentence).length >= 20)
        .map((sentence) => `${at}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  const screenOf = {
    self: ({ title, hint, whyWeAsk, options }: QuestionWords) => [
      title,
      hint ?? '',
      whyWeAsk,
      ...Object.values(options ?? {}),
    ],
    helper: (words: QuestionWords) => [
      words.titleForOther ?? words.title,
      words.hintForOther ?? words.hint ?? '',
      words.whyWeAskForOther ?? words.whyWeAsk,
      ...Object.values({ ...words.options, ...words.optionsForOther }),
    ],
  };

  test.each(['self', 'helper'] as const)('questions read by %s: median grade 6, none above 8', (voice) => {
    const grades = Object.entries(allQuestions).map(([id, words]) => ({
      id,
      grade: grade(screenOf[voice](words)),
    }));
    expect(grades.filter((question) => !(question.grade <= 8))).toEqual([]);
    expect(median(grades.map((question) => question.grade))).toBeLessThanOrEqual(6);
  });

  test('texts of procedures: median grade 6, none above 9', () => {
    const grades = Object.entries(allProcedures).map(([id, { name: _name, ...words }]) => ({
      id,
      grade: grade(lines(words, id).map(({ says }) => says)),
    }));
    expect(grades.filter((procedure) => !(procedure.grade <= 9))).toEqual([]);
    expect(median(grades.map((procedure) => procedure.grade))).toBeLessThanOrEqual(6);
  });
});

describe('every id has its words, and no word is without an id', () => {
  test.each<[string, object, readonly string[]]>([
    ['sections', en.sections, sectionIds],
    ['questions', en.questions, questionIds],
    ['procedures', en.procedures, procedures.map(({ id }) => id)],
    ['groups', en.groups, groups],
    [
      'steps',
      en.steps,
      [...gates.map(({ step }) => step), ...procedures.flatMap(({ hold }) => hold.map(({ step }) => step))],
    ],
    ['reasons', en.reasons, procedures.flatMap(({ reasons }) => reasons.map(({ reason }) => reason))],
    ['notes', en.notes, procedures.flatMap(({ notes }) => notes.map(({ note }) => note))],
    ['cautions', en.cautions, cautions.map(({ id }) => id)],
    ['messages', en.messages, advice.map(({ id }) => id)],
    ['flags', en.flags, flags.map(({ id }) => id)],
  ])('%s', (_namespace, words, expected) => {
    expect(baseKeys(words)).toEqual(ids(expected));
  });

  test.each(questionIds)('options of %s', (id) => {
    expect(baseKeys(allQuestions[id]?.options ?? {})).toEqual(ids(optionsOf(id)));
  });

  test('who disagrees is said for the contested procedures and no other', () => {
    const contested = procedures.filter(({ evidence }) => evidence === 'contested').map(({ id }) => id);
    const said = Object.entries(allProcedures).filter(([, words]) => words.whoDisagrees !== undefined);
    expect(ids(said.map(([id]) => id))).toEqual(ids(contested));
  });
});

describe('words for someone who answers for another person', () => {
  const all = Object.entries(en).flatMap(([namespace, words]) => pairs(words, namespace).flatMap(flat));

  test('each stands beside its own words and differs from them', () => {
    const lost = all.filter(({ own, forOther }) => typeof own !== 'string' || own === forOther);
    expect(lost.map(({ at }) => at)).toEqual([]);
  });

  test('each keeps the tags of its own words', () => {
    const changed = all.filter(({ own, forOther }) => tags(own).join('') !== tags(forOther).join(''));
    expect(changed.map(({ at }) => at)).toEqual([]);
  });

  test('none speaks as the patient', () => {
    // "They or I do not want to say" is the helper speaking.
    const asPatient = /\b(?:my|me|I)\b(?! did a safety check| do not want to say)/;
    const wrong = all.filter(({ forOther }) => asPatient.test(String(forOther)));
    expect(wrong.map(({ at, forOther }) => `${at}: ${String(forOther)}`)).toEqual([]);
  });
});
