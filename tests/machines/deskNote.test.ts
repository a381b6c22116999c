import { describe, expect, it } from 'vitest';
import { answerQuestion } from '@/machines/desk/call';
import { compare } from '@/machines/desk/drill';
import { noteOf } from '@/machines/desk/note';
import { answerKeys, spokenOrder, unsureOption, urgencyOfOption } from '@/machines/desk/spokenOrder';
import { replayDraft } from '@/machines/draft';
import type { Answers } from '@/machines/questions';
import { beforeAge, callWith, chestPain, later, opened } from './support/calls';
import { person } from './support/walk';

const calm = person({ respondent: 'staff' });

describe('what is read out', () => {
  it('has the signs that decide alone before those that decide with others', () => {
    expect(urgencyOfOption('headChestSigns', 'chestPain')).toBe('emergency');
    expect(urgencyOfOption('headChestSigns', 'none')).toBe('routine');
    expect(spokenOrder('pelvicSince', ['overThreeMonths', 'notSure', 'withinTwoWeeks'])).toEqual([
      'withinTwoWeeks',
      'overThreeMonths',
      'notSure',
    ]);
  });

  it('has one digit an answer, up to eight, and none after', () => {
    const order = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'none', 'no', 'notSure', 'preferNotToSay'];
    expect([...answerKeys(order)]).toEqual([
      ...'abcdefgh'.split('').map((option, index) => [option, String(index + 1)]),
      ['none', '0'],
      ['no', '0'],
      ['notSure', '9'],
      ['preferNotToSay', '-'],
    ]);
  });

  it.each([
    ['legSigns', ['bothLegs', 'none', 'notSure'], 'notSure'],
    ['cancer', ['no', 'now', 'beingTested'], 'beingTested'],
    ['cancer', ['no', 'now'], undefined],
    ['safeNow', ['safe', 'notSafe'], 'notSafe'],
    ['painFeel', ['burning', 'none'], 'none'],
    ['treatmentsTried', ['exercise', 'none'], 'none'],
    ['spineSurgery', ['backDisc', 'otherOperation'], 'otherOperation'],
    ['goal', ['avoidSurgery', 'none'], 'none'],
    ['respondent', ['self', 'none'], undefined],
  ] as const)('"not sure" to %s is said with %o: %s', (question, offered, option) => {
    expect(unsureOption(question, offered)).toBe(option);
  });
});

describe('the note', () => {
  it('tells signs, none of them, and what is not known apart', () => {
    const answers: Answers = {
      headChestSigns: ['none'],
      bodySigns: ['none'],
      age: 50,
      painSites: ['lowBack'],
      pelvicSigns: ['coughLeak'],
      legSigns: ['bothLegs'],
      bothLegsSince: 'overThreeMonths',
    };
    const call = callWith(answers, { volunteered: ['legSigns'], disposition: 'bookRoutine' });
    const note = noteOf(call, replayDraft(call.draft));
    const [pelvic] = note.answers.positive.filter(({ question }) => question === 'pelvicSigns');
    expect(note.answers.positive.map(({ question }) => question)).toEqual([
      'age',
      'painSites',
      'pelvicSigns',
      'legSigns',
      'bothLegsSince',
    ]);
    expect(pelvic).toEqual({
      question: 'pelvicSigns',
      answer: ['coughLeak'],
      notChosen: expect.arrayContaining(['numbBetweenLegs', 'bladderControlLost']),
      volunteered: false,
      onCode: false,
    });
    expect(pelvic?.notChosen).not.toContain('coughLeak');
    expect(pelvic?.notChosen).not.toContain('none');
    expect(note.answers.positive.find(({ question }) => question === 'legSigns')?.volunteered).toBe(true);
    expect(note.answers.positive.find(({ question }) => question === 'painSites')?.notChosen).toEqual([]);
    expect(note.answers.negative.map(({ question }) => question)).toEqual(['headChestSigns', 'bodySigns']);
    expect(note.answers.negative[0]?.notChosen).toContain('chestPain');
    expect(note.flags).toEqual(['leakWithCough', 'longStandingBothLegs', 'answeredByOther']);
    expect(note).toMatchObject({ isUrgencyKnown: false, isBelowAnswers: false, takenBack: [] });
  });

  it('says nothing of the signs beside "not sure" or "prefer not to say"', () => {
    const call = callWith({ ...beforeAge, age: 50, painSites: ['lowBack'], pelvicSigns: ['preferNotToSay'] });
    const { unsure, negative } = noteOf(call, replayDraft(call.draft)).answers;
    expect(unsure).toMatchObject([{ question: 'pelvicSigns', notChosen: [] }]);
    expect(negative.map(({ question }) => question)).toEqual(['headChestSigns', 'bodySigns']);
  });

  it('says nothing of the signs beside “not sure”, and tells “no” from signs', () => {
    const unsure = callWith({ ...beforeAge, age: 50, painSites: ['lowBack'], pelvicSigns: ['notSure'] });
    const { answers } = noteOf(unsure, replayDraft(unsure.draft));
    expect(answers.unsure).toMatchObject([{ question: 'pelvicSigns', notChosen: [] }]);
    const call = callWith(person({ respondent: 'staff', painChange: 'noSpinePain' }));
    const { negative } = noteOf(call, replayDraft(call.draft)).answers;
    const asked = negative.map(({ question }) => question);
    expect(asked).toEqual(expect.arrayContaining(['cancer', 'painChange', 'selfHarmThoughts', 'legSigns']));
    expect(asked).not.toContain('painDuration');
  });

  it('marks an end below the answers, once these are known', () => {
    const low = callWith(chestPain, { disposition: 'bookSoon' });
    expect(noteOf(low, replayDraft(low.draft))).toMatchObject({
      tier: 'emergency',
      isUrgencyKnown: true,
      isBelowAnswers: true,
    });
    const answers: Answers = { ...beforeAge, age: 50, painSites: ['lowBack'], pelvicSigns: ['notSure'] };
    const left = callWith(answers, { disposition: 'bookRoutine' });
    expect(noteOf(left, replayDraft(left.draft))).toMatchObject({
      tier: 'today',
      isUrgencyKnown: false,
      isBelowAnswers: false,
    });
    const open = callWith(chestPain);
    expect(noteOf(open, replayDraft(open.draft)).isBelowAnswers).toBe(false);
    const called = { ...opened, emergencyNow: true, disposition: 'bookSoon' } as const;
    expect(noteOf(called, replayDraft(called.draft))).toMatchObject({
      tier: 'emergency',
      mode: 'ambulance',
      isUrgencyKnown: true,
      isBelowAnswers: true,
    });
  });

  it('keeps what was taken back, and the reasons with the answers that made them', () => {
    const corrected = answerQuestion(callWith(chestPain), 'headChestSigns', ['none'], later);
    const note = noteOf(corrected, replayDraft(corrected.draft));
    expect(note.takenBack).toEqual([{ question: 'headChestSigns', before: ['chestPain'], at: later }]);
    expect(note.reasons.map(({ rule }) => rule)).toEqual(['answerTakenBack']);
    expect(note.flags).toContain('emergencyAnswerTakenBack');
    const pain = callWith(chestPain);
    expect(noteOf(pain, replayDraft(pain.draft)).reasons[0]?.because).toEqual([
      { question: 'headChestSigns', options: ['chestPain'] },
    ]);
  });
});

describe('a drill', () => {
  it('has the seconds of each question, and the two ends', () => {
    const call = callWith(beforeAge, { spent: { headChestSigns: 2400, bodySigns: 2600, respondent: 9000 } });
    const result = compare({ ...call, disposition: 'bookSoon' }, replayDraft(call.draft), {
      id: 'x',
      answers: chestPain,
    });
    expect(result.seconds).toEqual([
      { question: 'headChestSigns', seconds: 2 },
      { question: 'bodySigns', seconds: 3 },
    ]);
    expect(result).toMatchObject({ expected: 'emergencyCalled', given: 'bookSoon' });
    expect(result.differences).toEqual([
      { question: 'headChestSigns', expected: ['chestPain'], given: ['none'] },
      { question: 'bodySigns', expected: undefined, given: ['none'] },
    ]);
    const untimed = compare(callWith(beforeAge), replayDraft(call.draft), { id: 'x', answers: beforeAge });
    expect(untimed.seconds.map(({ seconds }) => seconds)).toEqual([0, 0]);
    expect(untimed.differences).toEqual([]);
  });

  it('does not look beyond urgency', () => {
    const call = { ...opened, draft: { ...opened.draft, answers: { ...calm, goal: 'avoidSurgery' } } };
    const changed = compare(call, replayDraft(call.draft), { id: 'x', answers: calm });
    expect(changed.differences).toEqual([]);
  });
});
