import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { dispositions, endReasons } from '@/machines/desk/dispositions';
import { interpreters } from '@/machines/desk/details';
import { procedures } from '@/machines/procedures';
import { isQuestionId, optionsOf, questionIds } from '@/machines/questions';
import en from '@/messages/en.json';

const texts = z.record(z.string(), z.string());
const spokenWords = z.strictObject({
  title: z.string().optional(),
  titleForOther: z.string().optional(),
  hint: z.string().optional(),
  hintForOther: z.string().optional(),
  means: z.string().optional(),
  options: texts.optional(),
  optionsForOther: texts.optional(),
});
const writtenWords = spokenWords.omit({ means: true }).extend({
  whyWeAsk: z.string(),
  whyWeAskForOther: z.string().optional(),
});

const { say: _say, cards, ...questions } = en.script;
const spoken = z.record(z.string(), spokenWords).parse(questions);
const written = z.record(z.string(), writtenWords).parse(en.questions);

/** All that is read out of a question: its spoken words where there are any, else those written. */
function readOut(id: string, voice: 'you' | 'other'): readonly string[] {
  const own = spoken[id] ?? {};
  const page = written[id];
  const one = (key: 'title' | 'hint') =>
    voice === 'other'
      ? (own[`${key}ForOther`] ?? own[key] ?? page?.[`${key}ForOther`] ?? page?.[key])
      : (own[key] ?? page?.[key]);
  const options = {
    ...page?.options,
    ...(voice === 'other' ? page?.optionsForOther : {}),
    ...own.options,
    ...(voice === 'other' ? own.optionsForOther : {}),
  };
  return [one('title') ?? '', one('hint') ?? '', ...Object.values(options)];
}

const asked = questionIds.filter((id) => id !== 'respondent');

describe('what is read out', () => {
  test('stands beside a question, and beside options it has', () => {
    expect(Object.keys(spoken).filter((id) => !isQuestionId(id))).toEqual([]);
    const lost = Object.entries(spoken).flatMap(([id, { options, optionsForOther }]) =>
      Object.keys({ ...options, ...optionsForOther }).filter(
        (option) => !isQuestionId(id) || !optionsOf(id).includes(option),
      ),
    );
    expect(lost).toEqual([]);
    expect(Object.keys(en.cards)).toEqual(expect.arrayContaining(Object.keys(cards)));
  });

  test.each(['you', 'other'] as const)(
    'can be read aloud to %s: no bracket, slash, colon trick or "tick"',
    (voice) => {
      const odd = asked.flatMap((id) =>
        readOut(id, voice).filter((line) => /[()/]|\btick|\bpage\b/i.test(line)),
      );
      expect(odd).toEqual([]);
    },
  );

  test('speaks of the caller as the person it speaks to, never as "me"', () => {
    const odd = asked.flatMap((id) =>
      readOut(id, 'you').filter((line) => /\b(?:me|my|I)\b(?! do not want to say)/.test(line)),
    );
    expect(odd).toEqual([]);
  });

  test('has words for someone else wherever the written words have them', () => {
    const missing = Object.entries(spoken).flatMap(([id, own]) => {
      const page = written[id];
      const hint =
        own.hint !== undefined && own.hintForOther === undefined && page?.hintForOther !== undefined;
      const options = Object.keys(own.options ?? {}).filter(
        (option) =>
          page?.optionsForOther?.[option] !== undefined && own.optionsForOther?.[option] === undefined,
      );
      return [...(hint ? [`${id}.hint`] : []), ...options.map((option) => `${id}.${option}`)];
    });
    expect(missing).toEqual([]);
  });
});

describe('words of the desk', () => {
  test('every end, reason and interpreter has its word', () => {
    expect(Object.keys(en.desk.dispositions)).toEqual([...dispositions]);
    expect(Object.keys(en.desk.endReasons)).toEqual([...endReasons]);
    expect(Object.keys(en.desk.opening.interpreters)).toEqual([...interpreters]);
  });

  test('none names a procedure', () => {
    const names = procedures.map(({ id }) => en.procedures[id].name.toLowerCase());
    const all = JSON.stringify([en.desk, en.script.say, en.script.cards, en.code]).toLowerCase();
    expect(names.filter((name) => all.includes(name))).toEqual([]);
  });
});
