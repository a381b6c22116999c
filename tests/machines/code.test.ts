import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAnswer } from '@/machines/answers';
import { RADIX, writeCharacters } from '@/machines/code/alphabet';
import { codeOf, groupsOf, openCode, type OpenedCode } from '@/machines/code/code';
import { CARRIED, GROUP, MOST, withChecks } from '@/machines/code/groups';
import { olderTable, type HandedOver } from '@/machines/code/older';
import { spell } from '@/machines/code/spelling';
import { codeTable, currentTable, type TableQuestion } from '@/machines/code/table';
import type { Given } from '@/machines/conditions';
import { isQuestionId, questionIds } from '@/machines/questions';
import { replay } from '@/machines/replay';
import { everydaySession } from './support/everyday';
import { below, streamOf } from './support/random';
import { drawAnswer, sessions, sessionOfSeed, times } from './support/sessions';
import { vignettes } from './support/vignettes';
import { person } from './support/walk';

function codeOfAnswers(answers: Given): string {
  return codeOf({ answers, retracted: [] });
}

/** Any reachable session, whole or left at any question, with up to three answers taken back. */
const handedOver: fc.Arbitrary<HandedOver> = fc
  .record({ whole: sessions, left: fc.boolean(), at: fc.nat(), back: fc.constantFrom(0, 0, 0, 1, 3) })
  .map(({ whole, left, at, back }) => {
    const path = Object.keys(whole);
    const length = left ? at % (path.length + 1) : path.length;
    const stream = streamOf(at);
    return {
      answers: Object.fromEntries(Object.entries(whole).slice(0, length)),
      retracted: questionIds.slice(at % 60, (at % 60) + back).map((question) => {
        return stream() < 0.2 ? { question } : { question, before: drawAnswer(question, {}, stream) };
      }),
    };
  });

function sameAnswers(a: Given, b: Given): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((id) => sameAnswer(a[id], b[id]));
}

function opened(code: string): HandedOver {
  const result = openCode(code);
  if (!result.ok) throw new Error(`${code}: ${result.problem}`);
  return result.session;
}

function replaced(code: string, at: number, by: string): string {
  return code.slice(0, at) + by + code.slice(at + by.length);
}

function groupAt(at: number): number {
  return Math.floor(at / GROUP) + 1;
}

function namedGroups(code: string): readonly number[] {
  const result = openCode(code);
  return !result.ok && result.problem === 'group' ? result.groups : [];
}

const alphabet = Array.from({ length: RADIX }, (_, digit) => writeCharacters([digit]));
const codes = Array.from({ length: 200 }, (_, seed) =>
  seed % 2 === 0 ? codeOf(everydaySession(seed)) : codeOfAnswers(sessionOfSeed(seed)),
);
const calm = codeOfAnswers(person({}));

describe('a code', () => {
  it('opens as the session it was made of: 10 000 sessions of every kind', () => {
    fc.assert(
      fc.property(handedOver, ({ answers, retracted }) => {
        const back = opened(codeOf({ answers, retracted }));
        const takenBack = back.retracted.map(({ question, before }, at) => {
          const former = retracted[at];
          return former?.question === question && sameAnswer(former.before, before);
        });
        expect(sameAnswers(back.answers, answers)).toBe(true);
        expect(takenBack).toEqual(retracted.map(() => true));
      }),
      times(10_000),
    );
  });

  it('leads where the session led', () => {
    fc.assert(
      fc.property(handedOver, (given) => {
        const played = [given, opened(codeOf(given))].map(({ answers, retracted }) =>
          replay({ answers, retracted: retracted.map(({ question }) => question) }),
        );
        const [there, here] = played.map(({ place, next, path, tier, mode, reasons }) => {
          return { place, next, path, tier, mode, reasons };
        });
        expect(here).toEqual(there);
      }),
      times(300),
    );
  });

  it('carries every vignette', () => {
    for (const { answers, retracted = [] } of vignettes) {
      const back = retracted.filter(isQuestionId).map((question) => ({ question }));
      const session = opened(codeOf({ answers, retracted: back }));
      expect(sameAnswers(session.answers, answers)).toBe(true);
      expect(session.retracted).toEqual(back);
    }
  });

  it('holds no answer that does not count', () => {
    const ended = person({ bodySigns: ['coldPaleLimb'] });
    expect(codeOfAnswers({ ...person({}), ...ended })).toBe(codeOfAnswers(ended));
    const { boneSigns, ...withHole } = person({ painChange: 'newOrWorse' });
    expect(boneSigns).toEqual(['none']);
    expect(replay({ answers: opened(codeOfAnswers(withHole)).answers })).toMatchObject({ next: 'boneSigns' });
    const unknown = { ...person({}), boneSigns: ['gotShorter'], nonsense: 'yes' };
    expect(codeOfAnswers(unknown)).toBe(calm);
  });

  it('is the same in whatever order boxes were ticked', () => {
    const ticked = [['thigh', 'lowBack', 'neck'] as const, ['lowBack', 'neck', 'thigh'] as const];
    const [one, other] = ticked.map((painSites) => codeOfAnswers(person({ painSites })));
    expect(one).toBe(other);
  });

  it('keeps the floor when the former answer makes no sense', () => {
    const given = { answers: {}, retracted: [{ question: 'bodySigns', before: 'nonsense' }] } as const;
    expect(opened(codeOf(given)).retracted).toEqual([{ question: 'bodySigns' }]);
  });

  it('names an answer that was taken back once, however often it was', () => {
    const once = { question: 'bodySigns', before: ['badAccident'] } as const;
    const session = opened(codeOf({ answers: {}, retracted: [once, once, once, once, once] }));
    expect(session.retracted).toEqual([once]);
  });

  it('names the last three, where more were taken back', () => {
    const retracted = questionIds.slice(1, 6).map((question) => ({ question }));
    expect(opened(codeOf({ answers: {}, retracted })).retracted).toEqual(retracted.slice(2));
  });

  it('is the same from one build to the next: what a phone made yesterday opens at the desk today', () => {
    const many = {
      age: 80,
      healthFactors: ['weakImmune', 'diabetes'],
      painSites: ['neck', 'arm', 'lowBack'],
    } as const;
    const takenBack = [{ question: 'headChestSigns', before: ['chestPain'] }] as const;
    const ended = person({ bodySigns: ['coldPaleLimb'] });
    expect(calm).toBe('145H5DH2910CE1F');
    expect(codeOfAnswers(person(many))).toBe('19FD4QX8VM634XNQ23W7');
    expect(codeOf({ answers: ended, retracted: takenBack })).toBe('1WKX685XM8604QT');
  });

  it('is at most 40 characters long in 99 of 100 sessions', () => {
    const everyday = Array.from({ length: 3000 }, (_, seed) => codeOf(everydaySession(seed)).length);
    const written = vignettes.map(({ answers }) => codeOfAnswers(answers).length);
    for (const [name, lengths] of Object.entries({ everyday, written })) {
      const sorted = lengths.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Infinity;
      console.info(`${name}: half ${at(0.5)}, 90% ${at(0.9)}, 99% ${at(0.99)}, all ${at(1)} characters`);
      expect(at(0.99)).toBeLessThanOrEqual(40);
    }
  });

  it('has room for the longest answer to every question at once, and three taken back', () => {
    const room = (MOST * CARRIED - 1 - 3) * Math.log2(RADIX);
    const costs = currentTable.questions.map(dearest);
    const answers = costs.reduce((sum, cost) => sum + cost, 0);
    const takenBack = 3 * (Math.log2(costs.length) + 0.1 + Math.max(...costs)) + 7;
    const end = Math.log2(5 * (costs.length + 1));
    expect(answers + takenBack + end).toBeLessThan(room);
  });

  it('is refused by a table that has changed', () => {
    const [first, ...others] = currentTable.questions;
    const changed = codeTable({ ...currentTable, questions: first ? [...others, first] : [] });
    const code = spell(changed, { answers: {}, retracted: [] });
    expect(openCode(code)).toEqual({ ok: false, problem: 'wholeCode' });
  });

  /**
   * Red when a question, an option, a condition or a weight changed. Once this number has been in
   * patients' hands: give the table the next number, and keep the old one in `olderTables`.
   */
  it('belongs to a table that is known by its number', () => {
    expect({ number: currentTable.number, fingerprint: currentTable.fingerprint }).toEqual({
      number: 1,
      fingerprint: 3_222_919_636,
    });
  });
});

function choose(from: number, count: number): number {
  return count === 0 ? 1 : (choose(from - 1, count - 1) * from) / count;
}

/** What the dearest of these costs, in bits, where each stands for `count` answers that cost the same. */
function dearestOf(weights: readonly number[], count: (at: number) => number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(...weights.map((weight, at) => Math.log2((all * count(at)) / weight)));
}

/** What the dearest answer to a question costs, were all options offered. */
function dearest({ takes }: TableQuestion): number {
  switch (takes.kind) {
    case 'one':
      return dearestOf(takes.weights, () => 1);
    case 'many': {
      const { alone, options, exclusive, together } = takes;
      const most = options.length - exclusive.length;
      return dearestOf([...alone, ...together.slice(0, most)], (at) =>
        at < alone.length ? 1 : choose(most, at - alone.length + 1),
      );
    }
    case 'whole': {
      const { bands, max } = takes;
      const weights = bands.map(({ weight }) => weight);
      return dearestOf(weights, (at) => (bands[at + 1]?.from ?? max + 1) - (bands[at]?.from ?? 0));
    }
  }
}

describe('a code with an error', () => {
  it('names the group of every wrong character', () => {
    const missed = codes.flatMap((code) =>
      [...code.split('').entries()].flatMap(([at, right]) =>
        alphabet
          .filter((wrong) => wrong !== right)
          .map((wrong) => replaced(code, at, wrong))
          .filter((wrong) => namedGroups(wrong).join() !== String(groupAt(at))),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('names the groups of every two neighbours that changed places', () => {
    const missed = codes.flatMap((code) =>
      Array.from({ length: code.length - 1 }, (_, at) => at)
        .filter((at) => code[at] !== code[at + 1])
        .filter((at) => {
          const [one = '', two = ''] = code.slice(at);
          const named = namedGroups(replaced(code, at, two + one));
          const touched = new Set([groupAt(at), groupAt(at + 1)]);
          const some = named.length > 0 && named.every((group) => touched.has(group));
          return !some || (code.length > 2 * GROUP && named.length < touched.size);
        })
        .map((at) => `${code} at ${at}`),
    );
    expect(missed).toEqual([]);
  });

  it('says where it was cut, wherever that is', () => {
    for (const code of codes) {
      for (let length = 1; length < code.length; length += 1) {
        const of = length < GROUP ? null : code.length / GROUP;
        const cut = { ok: false, problem: 'cut', group: groupAt(length), of };
        expect(openCode(code.slice(0, length)), `${code} cut at ${length}`).toEqual(cut);
      }
    }
  });

  it('names the group that was left out, and the one that was changed about', () => {
    for (const code of codes.filter(({ length }) => length > 3 * GROUP)) {
      const [one = '', two = '', three = '', ...others] = groupsOf(code);
      expect(openCode([one, three, ...others].join(' '))).toMatchObject({ problem: 'group', groups: [2] });
      expect(openCode([two, one, three, ...others].join(' '))).toMatchObject({ groups: [1, 2] });
    }
  });

  it('says when there is too much', () => {
    expect(openCode(`${calm}0`)).toEqual({ ok: false, problem: 'tooLong', of: calm.length / GROUP });
  });

  it('has two groups at least: one alone is wrong, whatever it says', () => {
    const alone = writeCharacters(withChecks([currentTable.number, 2, 3, 4]));
    expect(openCode(alone)).toEqual({ ok: false, problem: 'group', groups: [1] });
  });

  it('is refused as a whole where its groups agree', () => {
    const stream = streamOf(1);
    const problems = Array.from({ length: 3000 }, () => {
      const random = Array.from({ length: 4 * CARRIED - 1 }, () => below(RADIX, stream));
      const result = openCode(writeCharacters(withChecks([currentTable.number, ...random])));
      return result.ok ? 'opened' : result.problem;
    });
    expect(new Set(problems)).toEqual(new Set(['wholeCode']));
  });
});

describe('a typed code', () => {
  const whole: OpenedCode = { ok: true, session: opened(calm) };
  const inDigits = (zero: number) =>
    calm.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

  it.each([
    ['small letters', calm.toLowerCase()],
    ['spaces', groupsOf(calm).join(' ')],
    ['dashes and line breaks', `\n${groupsOf(calm).join(' – ')}\r\n`],
    ['marks of direction', `\u2067${groupsOf(calm).join('\u200F-')}\u2069`],
    ['Arabic-Indic digits', inDigits(0x660)],
    ['Persian digits', inDigits(0x6f0)],
    ['Devanagari digits', inDigits(0x966)],
    [
      'full-width characters',
      calm.replaceAll(/./gu, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)),
    ],
  ])('may have %s', (_, typed) => {
    expect(openCode(typed)).toEqual(whole);
  });

  it.each([...'O0o0I1i1L1l1Z2z2S5s5B8b8UVuV'.matchAll(/(.)(.)/gu)].map(([, like, meant]) => [like, meant]))(
    'may have %s for %s',
    (like = '', meant = '') => {
      const code = codes.find((one) => one.includes(meant)) ?? '';
      expect(openCode(code.replaceAll(meant, like))).toEqual(openCode(code));
    },
  );

  it.each(['#', 'ß', 'é'])('names a character that belongs to no code, and its group: %s', (character) => {
    const typed = `${calm.slice(0, GROUP + 1)}${character}${calm.slice(GROUP + 2)}`;
    expect(openCode(typed)).toEqual({ ok: false, problem: 'badCharacter', character, group: 2 });
  });

  it.each(['', '  ', '-', '\u200E'])('may be empty', (typed) => {
    expect(openCode(typed)).toEqual({ ok: false, problem: 'empty' });
  });

  it('gives a result for every text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((typed) => typed.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        expect(openCode(typed)).toMatchObject({ ok: false });
      }),
      times(5000),
    );
  });
});

describe('a code of another protocol', () => {
  const [first, ...others] = currentTable.questions;
  if (first === undefined) throw new Error('no questions');

  const retired: TableQuestion = {
    id: 'coldFeet',
    askWhen: null,
    optionWhen: {},
    takes: { kind: 'one', options: ['yes', 'no'], weights: [1, 9] },
  };
  /** Earlier: one question more, an option of `painChange` more, and one of `generalSigns` fewer. */
  const table = codeTable({
    number: 2,
    protocolVersion: '0.9.0',
    questions: [
      first,
      retired,
      ...others.map((question): TableQuestion => {
        const { id, takes } = question;
        if (id === 'painChange' && takes.kind === 'one') {
          return {
            ...question,
            takes: { ...takes, options: [...takes.options, 'better'], weights: [...takes.weights, 9] },
          };
        }
        if (id === 'generalSigns' && takes.kind === 'many') {
          return {
            ...question,
            takes: { ...takes, options: takes.options.filter((option) => option !== 'blisterRash') },
          };
        }
        return question;
      }),
    ],
  });
  const older = olderTable(table, { coldFeet: 'legSigns' });
  const answers: Given = { coldFeet: 'no', ...person({}) };

  function carried(
    given: Given,
    retracted: { question: string; before?: string | readonly string[] }[] = [],
  ) {
    const result = openCode(spell(table, { answers: given, retracted }), [older]);
    if (result.ok || result.problem !== 'otherVersion') throw new Error('not another version');
    return result;
  }

  it('says so, and opens what still says the same', () => {
    const { protocolVersion, session, lost } = carried(answers);
    const { generalSigns, ...same } = person({});
    expect(protocolVersion).toBe('0.9.0');
    expect(session?.answers).toEqual(same);
    expect(generalSigns).toEqual(['none']);
    expect(lost).toEqual(['coldFeet', 'generalSigns']);
  });

  it('asks again where an answer was retired, or did not cover what is asked today', () => {
    const { session, lost } = carried({ ...answers, painChange: 'better' });
    expect(lost).toEqual(['coldFeet', 'painChange', 'generalSigns']);
    expect(replay({ answers: session?.answers ?? {} })).toMatchObject({
      place: 'asking',
      next: 'painChange',
    });
  });

  it('keeps the floor, where the question is retired too', () => {
    const { session } = carried(answers, [
      { question: 'coldFeet', before: 'yes' },
      { question: 'bodySigns', before: ['coldPaleLimb'] },
    ]);
    expect(session?.retracted).toEqual([
      { question: 'legSigns' },
      { question: 'bodySigns', before: ['coldPaleLimb'] },
    ]);
  });

  it('must know where an answer taken back counts today', () => {
    expect(() => olderTable(table, {})).toThrow('coldFeet');
  });

  it('is checked like any other', () => {
    const code = spell(table, { answers, retracted: [] });
    expect(openCode(replaced(code, 7, code[7] === 'X' ? 'Y' : 'X'), [older])).toMatchObject({
      problem: 'group',
      groups: [2],
    });
  });

  it('says so where that protocol is not known', () => {
    expect(openCode(spell(table, { answers, retracted: [] }))).toEqual({
      ok: false,
      problem: 'otherVersion',
      protocolVersion: null,
      session: null,
      lost: [],
    });
  });
});
