import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBeAnswer } from '@/machines/answers';
import { assess } from '@/machines/assess';
import { assessAndExplain, parseJson, readCase } from '@/machines/cases';
import { explain } from '@/machines/explain';
import { optionsOf, questionIds, questionOf } from '@/machines/questions';
import { replay } from '@/machines/replay';
import { answerLike, anyValue, fromOutside, strangeIds } from './support/junk';
import { sessions, times } from './support/sessions';
import { vignettes } from './support/vignettes';

/** One value of each kind that no question takes. */
const neverAnAnswer: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['true', true],
  ['an empty text', ''],
  ['an empty list', []],
  ['an object', { length: 1, 0: 'none' }],
  ['a list in a list', [['none']]],
  ['an unknown option', 'noSuchOption'],
  ['a list with an unknown option', ['noSuchOption']],
  ['a list with a number', [1]],
  ['a list with null', [null]],
  ['a fraction', 0.5],
  ['a negative number', -1],
  ['a number beyond every range', 121],
  ['a number beyond all numbers', 1e308],
  ['a number as text', '5'],
];

const bytes = (json: string) => new TextEncoder().encode(json);

function errorOf(value: unknown): string {
  const read = readCase(value, 'ignored');
  if ('session' in read) throw new Error('taken');
  return read.error;
}

describe('a case that holds what could never be an answer', () => {
  it.each(neverAnAnswer)('names each question that is given %s', (_, value) => {
    for (const id of questionIds) {
      expect(errorOf({ answers: { [id]: value } })).toMatch(
        new RegExp(`^answers\\.${id}: \\w+\\. Expected `),
      );
    }
  });

  it('names each question with an option given twice, an exclusive one beside another, or too many', () => {
    const met = { repeated: 0, exclusive: 0, tooMany: 0 };
    for (const id of questionIds) {
      const question = questionOf(id);
      if (question.kind !== 'many') continue;
      const together = question.options.filter((option) => !question.exclusive.includes(option));
      const bad = {
        repeated: [together[0], together[0]],
        exclusive: question.exclusive.length > 0 ? [together[0], question.exclusive[0]] : [],
        tooMany: together.length > question.maxPick ? together.slice(0, question.maxPick + 1) : [],
      };
      for (const code of ['repeated', 'exclusive', 'tooMany'] as const) {
        if (bad[code].length === 0) continue;
        met[code] += 1;
        expect(errorOf({ answers: { [id]: bad[code] } })).toContain(`answers.${id}: ${code}. Expected `);
      }
    }
    expect(Object.values(met).every((count) => count > 0)).toBe(true);
  });

  it('says what is expected instead', () => {
    expect(errorOf({ answers: { age: 1e30 } })).toBe(
      'answers.age: outOfRange. Expected a whole number from 0 to 120.',
    );
    expect(errorOf({ answers: { respondent: 'me' } })).toBe(
      'answers.respondent: unknownOption. Expected one of self, helper, staff.',
    );
    expect(errorOf({ answers: { cancerPainSite: ['notSure', 'pelvis'] } })).toBe(
      'answers.cancerPainSite: exclusive. Expected a list of 1 to 2 different ones of ' +
        `${optionsOf('cancerPainSite').join(', ')} (alone: notSure).`,
    );
  });

  it.each(strangeIds.filter((id) => id !== ''))('names "%s", which is no question', (id) => {
    expect(errorOf({ answers: fromOutside([[id, ['none']]]) })).toContain(`answers.${id}: unknownQuestion`);
  });

  it('names every one of them, and stops at ten', () => {
    const wrong = Object.fromEntries(questionIds.slice(0, 12).map((id) => [id, null]));
    const error = errorOf({ answers: wrong });
    expect(questionIds.filter((id) => error.includes(`answers.${id}: `))).toEqual(questionIds.slice(0, 10));
    expect(error).toMatch(/ And 2 more\.$/);
  });

  it.each([
    ['null', null],
    ['a text', 'self'],
    ['a number', 42],
    ['a list', []],
  ])('is refused when it is %s', (_, value) => {
    expect(errorOf(value)).toMatch(/^case: notObject/);
  });

  it.each([
    ['null', null],
    ['a text', 'age'],
    ['a list with a number', ['age', 1]],
    ['an object', {}],
  ])('is refused when retracted is %s', (_, retracted) => {
    expect(errorOf({ answers: {}, retracted })).toMatch(/^retracted: notList/);
  });
});

describe('a case that is read', () => {
  it('is taken where each answer could be given by somebody, else the question is named (3 000 cases)', () => {
    const value = fc.oneof(answerLike, anyValue);
    fc.assert(
      fc.property(sessions, fc.constantFrom(...questionIds), value, (session, id, given) => {
        const answers = fromOutside([...Object.entries(session), [id, given]]);
        const named = { error: expect.stringMatching(new RegExp(`^answers\\.${id}: `)) };
        const expected = couldBeAnswer(id, answers[id]) ? { session: { answers } } : named;
        expect(readCase({ answers }, 'refused')).toEqual(expected);
      }),
      times(3000),
    );
  });

  it('keeps the floor of an answer that was taken back, and tolerates an id that is no question', () => {
    const read = readCase({ answers: {}, retracted: ['noSuchQuestion', 'pelvicSigns'] }, 'refused');
    expect(read).toEqual({ session: { answers: {}, retracted: ['noSuchQuestion', 'pelvicSigns'] } });
  });

  it('may have other keys only where they are ignored', () => {
    const [vignette] = vignettes;
    expect(readCase(vignette, 'ignored')).toEqual({ session: { answers: vignette?.answers } });
    expect(readCase(vignette, 'refused')).toEqual({ error: expect.stringContaining('expect: unknownKey') });
  });

  it('drops an option that is not offered on this path, which is no error', () => {
    const answers = { respondent: 'self', headChestSigns: ['none'], bodySigns: ['none'], age: 80 };
    const read = readCase({ answers: { ...answers, healthFactors: ['pregnant'] } }, 'refused');
    if ('error' in read) throw new Error(read.error);
    expect(assess(read.session).dropped).toEqual(['healthFactors']);
  });
});

describe('reading JSON', () => {
  it('reads UTF-8, with a byte order mark or without', () => {
    expect(parseJson(bytes('{"a":"é"}'))).toEqual({ json: { a: 'é' } });
    expect(parseJson(bytes('\uFEFF[]'))).toEqual({ json: [] });
  });

  it.each([
    ['nothing', bytes(''), 'is empty'],
    ['white space', bytes('\n\t '), 'is empty'],
    ['another encoding', new Uint8Array([0xe9]), 'not UTF-8'],
    ['a list that does not end', bytes('[1, 2'), 'not valid JSON'],
    ['a comma too many', bytes('[1,]'), 'not valid JSON'],
  ])('says what to do about %s', (_, input, says) => {
    expect(parseJson(input)).toEqual({ error: expect.stringContaining(says) });
  });
});

describe('explaining', () => {
  it('adds to each list entry why it is there and what would take it away, and changes nothing else', () => {
    for (const { answers, retracted } of vignettes) {
      const session = { answers, retracted };
      const { list, ...rest } = assessAndExplain(session);
      const { list: plain, ...plainRest } = assess(session);
      expect(rest).toEqual(plainRest);
      expect(list).toEqual(plain.map((entry) => ({ ...entry, ...explain(entry.id, replay(session)) })));
    }
  });
});

function unknown(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, 1]));
}

describe('a fault says where and what', () => {
  it.each([
    ['{"answers": {},}', 'The input is not valid JSON at character 16. Give a case like'],
    ['{"answers"', 'The input is not valid JSON'],
    ['[', 'The input is not valid JSON. Give a case like'],
  ])('of JSON that cannot be read: %s', (json, words) => {
    expect(parseJson(bytes(json))).toEqual({ error: expect.stringContaining(words) });
  });

  it.each<[unknown, string]>([
    [5, 'case: notObject. Expected {"answers"'],
    [{ answers: 5 }, 'answers: notObject. Expected an object of answers by question id.'],
    [{ answers: { 'not an id': 1 } }, 'answers.?: unknownQuestion. The protocol has no such question.'],
    [{ answers: { goal: 1 } }, '(alone: none)'],
    [{ answers: { healthFactors: 1 } }, '(alone: none, notSure).'],
    [{ answers: { painSites: 1 } }, `different ones of ${optionsOf('painSites').join(', ')}.`],
    [{ answers: { painScore: 'x' } }, 'answers.painScore: notWhole. Expected a whole number from 0 to 10.'],
    [{ answers: {}, retracted: 'x' }, 'retracted: notList. Expected a list of question ids.'],
  ])('of %j', (value, words) => {
    expect(errorOf(value)).toContain(words);
  });

  it('tells ten problems, and how many more there are', () => {
    expect(errorOf({ answers: unknown(10) })).toMatch(/x9: unknownQuestion[^x]*$/);
    expect(errorOf({ answers: unknown(10) })).not.toContain('more.');
    expect(errorOf({ answers: unknown(12) })).toMatch(/And 2 more\.$/);
  });
});
