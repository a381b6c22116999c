import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assess } from '@/machines/assess';
import { assessmentSchema } from '@/machines/assessmentSchema';
import { optionsOf, questionIds, questionOf, type QuestionId } from '@/machines/questions';
import { answerSchema, draftSchema, type AnswerProblem } from '@/machines/schemas';
import { vignettes } from './support/vignettes';

const at = '2026-11-20T10:00:00.000Z';

describe('what is wrong with an answer', () => {
  it.each<[string, QuestionId, unknown, AnswerProblem]>([
    ['no option', 'respondent', undefined, 'required'],
    ['null for an option', 'respondent', null, 'required'],
    ['an empty option', 'respondent', '', 'required'],
    ['an unknown option', 'respondent', 'me', 'unknownOption'],
    ['no list', 'legSigns', undefined, 'required'],
    ['an empty list', 'legSigns', [], 'required'],
    ['a text for a list', 'legSigns', 'none', 'required'],
    ['an unknown sign', 'legSigns', ['none', 'gone'], 'unknownOption'],
    ['a sign twice', 'legSigns', ['bothLegs', 'bothLegs'], 'repeated'],
    ['none beside a sign', 'legSigns', ['bothLegs', 'none'], 'exclusive'],
    ['three where two are the most', 'cancerPainSite', ['pelvis', 'oneSide', 'chestWall'], 'tooMany'],
    ['no age', 'age', undefined, 'required'],
    ['null for an age', 'age', null, 'required'],
    ['an empty age', 'age', '', 'required'],
    ['an age in words', 'age', 'old', 'notWhole'],
    ['an age in halves', 'age', 4.5, 'notWhole'],
    ['no number', 'age', Number.NaN, 'notWhole'],
    ['less than the least', 'age', -1, 'outOfRange'],
    ['more than the most', 'age', 121, 'outOfRange'],
    ['more pain than the most', 'painScore', 11, 'outOfRange'],
  ])('%s', (_, id, value, problem) => {
    const read = answerSchema(id).safeParse(value);
    expect(read.error?.issues.map(({ message }) => message)).toContain(problem);
  });

  it('is an option that is not on the screen', () => {
    expect(answerSchema('respondent', ['self']).safeParse('staff').error?.issues).toMatchObject([
      { message: 'unknownOption' },
    ]);
    expect(answerSchema('legSigns', ['none']).safeParse(['bothLegs']).success).toBe(false);
  });
});

function inJson(id: QuestionId) {
  return z.toJSONSchema(answerSchema(id), { io: 'input' });
}

function exclusiveOf(id: QuestionId) {
  const question = questionOf(id);
  return question.kind === 'many' ? question.exclusive : undefined;
}

describe('a list in JSON Schema', () => {
  it('has each option once, and one that excludes others alone', () => {
    const exclusive = exclusiveOf('legSigns') ?? [];
    const together = optionsOf('legSigns').filter((option) => !exclusive.includes(option));
    expect(together.length).toBeGreaterThan(0);
    expect(inJson('legSigns')).toMatchObject({
      type: 'array',
      uniqueItems: true,
      anyOf: [
        { type: 'array', items: { type: 'string', enum: exclusive }, maxItems: 1 },
        { type: 'array', items: { type: 'string', enum: together } },
      ],
    });
  });

  it('has no rule of the kind where no option excludes another', () => {
    const free = questionIds.filter((id) => exclusiveOf(id)?.length === 0);
    expect(free.length).toBeGreaterThan(0);
    for (const id of free) {
      expect(inJson(id)).toMatchObject({ uniqueItems: true });
      expect(inJson(id)).not.toHaveProperty('anyOf');
    }
  });

  it('is as long as may be picked', () => {
    expect(inJson('cancerPainSite')).toMatchObject({ maxItems: 2 });
  });
});

it('zod makes no code at run time, which the policy of a page refuses', () => {
  expect(z.config().jitless).toBe(true);
});

describe('a stored draft', () => {
  const draft = {
    protocolVersion: 'x'.repeat(40),
    answers: {
      [`q${'x'.repeat(59)}`]: 'x'.repeat(100),
      age: 44,
      legSigns: Array<string>(20).fill('x'.repeat(100)),
    },
    retracted: Array.from({ length: 200 }, () => ({ question: 'legSigns', before: ['bothLegs'], at })),
  };

  it('is taken up to its limits', () => {
    expect(draftSchema.parse(draft)).toEqual(draft);
  });

  it.each<[string, object]>([
    ['a longer version', { protocolVersion: 'x'.repeat(41) }],
    ['no version', { protocolVersion: undefined }],
    ['a longer id', { answers: { ['x'.repeat(61)]: 'none' } }],
    ['a longer answer', { answers: { respondent: 'x'.repeat(101) } }],
    ['a longer option', { answers: { legSigns: ['x'.repeat(101)] } }],
    ['a longer list', { answers: { legSigns: Array(21).fill('x') } }],
    ['a list of numbers', { answers: { legSigns: [1] } }],
    ['an answer that is an object', { answers: { age: {} } }],
    ['no answers', { answers: undefined }],
    ['more taken back', { retracted: [...draft.retracted, ...draft.retracted] }],
    ['what was taken back from no question', { retracted: [{ question: 'gone', before: 'yes', at }] }],
    ['a question that is a number', { retracted: [{ question: 1, before: 'yes', at }] }],
    ['what was taken back at no time', { retracted: [{ question: 'age', before: 4, at: 'today' }] }],
    ['nothing that was taken back', { retracted: [{ question: 'age', at }] }],
  ])('is refused with %s', (_, change) => {
    expect(draftSchema.safeParse({ ...draft, ...change }).success).toBe(false);
  });

  it('forgets what was taken back and could never be an answer', () => {
    const kept = { question: 'bodySigns', before: ['badAccident'], at };
    const retracted = [{ question: 'legSigns', before: ['gone'], at }, kept];
    expect(draftSchema.parse({ ...draft, retracted }).retracted).toEqual([kept]);
  });
});

describe('the schema of a result', () => {
  it('takes the result of every vignette as it is', () => {
    for (const vignette of vignettes) {
      const result = assess(vignette);
      expect(assessmentSchema.parse(result)).toEqual(result);
    }
    const asking = assess({ answers: {} });
    expect(assessmentSchema.parse(asking)).toEqual(asking);
  });

  const listing = vignettes.map(assess).find(({ list }) => list.length > 0);
  if (listing === undefined) throw new Error('no vignette with a list');
  const [entry] = listing.list;

  it.each<[string, object]>([
    ['a key more', { diagnosis: 'x' }],
    ['a status of its own', { status: 'done' }],
    ['an unknown next question', { next: 'gone' }],
    ['a tier of its own', { tier: 'later' }],
    ['a mode of its own', { mode: 'taxi' }],
    ['an unknown rule', { reasons: ['gone'] }],
    ['an unknown flag', { flags: ['gone'] }],
    ['an unknown caution', { cautions: ['gone'] }],
    ['an unknown message', { messages: ['gone'] }],
    ['an unknown question on the path', { path: ['gone'] }],
    ['a dropped id that is no text', { dropped: [1] }],
    ['an unknown entry', { list: [{ ...entry, id: 'gone' }] }],
    ['an entry with a key more', { list: [{ ...entry, rank: 1 }] }],
    ['an entry with another status', { list: [{ ...entry, status: 'first' }] }],
    ['an entry with an unknown step', { list: [{ ...entry, steps: ['gone'] }] }],
    ['an entry with an unknown reason', { list: [{ ...entry, reasons: ['gone'] }] }],
    ['an entry with an unknown note', { list: [{ ...entry, notes: ['gone'] }] }],
    ['an entry with an unknown caution', { list: [{ ...entry, cautions: ['gone'] }] }],
  ])('refuses %s', (_, change) => {
    expect(assessmentSchema.safeParse({ ...listing, ...change }).success).toBe(false);
  });
});
