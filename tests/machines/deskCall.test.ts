import { describe, expect, it } from 'vitest';
import {
  addTime,
  answerQuestion,
  callFromCode,
  endEarly,
  endWith,
  expectedDisposition,
  isAboutSafety,
  isSafetyDone,
  lookingAt,
  openCall,
  reopen,
  stampAlarm,
  startEmergency,
  stepOf,
  toggleMark,
  unsureQuestions,
  urgencyOfCall,
  viewOf,
  type Call,
} from '@/machines/desk/call';
import { isOpeningDone } from '@/machines/desk/details';
import { dispositionOf, isBelowAnswers, type Disposition } from '@/machines/desk/dispositions';
import { replayDraft } from '@/machines/draft';
import { protocol } from '@/machines/protocol';
import type { Answers } from '@/machines/questions';
import type { Mode, Tier } from '@/machines/urgency/rule';
import {
  at,
  beforeAge,
  callWith,
  chestPain,
  details,
  id,
  later,
  opened,
  shown,
  started,
} from './support/calls';
import { person } from './support/walk';

function viewed(call: Call) {
  return viewOf(call, replayDraft(call.draft));
}

const calm = person({ respondent: 'staff' });

describe('a call that begins', () => {
  it('has one answer, that staff read the questions, and nothing else in it', () => {
    expect(started).toEqual({
      id,
      startedAt: at,
      endedAt: null,
      details: { callBack: '', place: '', caller: null, language: 'es', interpreter: null, consent: null },
      opened: false,
      draft: { protocolVersion: protocol.version, answers: { respondent: 'staff' }, retracted: [] },
      fromCode: null,
      volunteered: [],
      unsure: [],
      spent: {},
      unsent: null,
      looking: null,
      goesOn: false,
      emergencyNow: false,
      alarms: [],
      handedOverAt: null,
      adviceReadAt: null,
      disposition: null,
      endReason: null,
      drill: null,
    });
  });

  it('with a code keeps who answered there, and what came with it', () => {
    const draft = { protocolVersion: '1', answers: { respondent: 'self', ...beforeAge }, retracted: [] };
    expect(callFromCode({ id, at, language: 'es' }, draft)).toEqual({
      ...started,
      draft,
      fromCode: { at, draft },
      looking: 'summary',
      goesOn: true,
    });
    const { respondent: _, ...answers } = draft.answers;
    const unsaid = callFromCode({ id, at, language: 'es' }, { ...draft, answers });
    expect(unsaid.draft.answers).toEqual({ ...answers, respondent: 'staff' });
  });

  it.each([
    [{}, true],
    [{ caller: null }, false],
    [{ interpreter: null }, false],
    [{ consent: null }, false],
    [{ consent: 'refused' }, false],
  ] as const)('is open for questions with %o: %s', (change, open) => {
    expect(isOpeningDone({ ...details, ...change })).toBe(open);
    const call = openCall({ ...started, details: { ...details, ...change }, looking: 'opening' });
    expect({ opened: call.opened, looking: call.looking }).toEqual({
      opened: open,
      looking: open ? null : 'opening',
    });
  });
});

describe('an alarm', () => {
  it('is written down once for each time the answers come to it', () => {
    const call = answerQuestion(
      { ...opened, unsent: { question: 'headChestSigns', texts: ['none'] }, looking: 'headChestSigns' },
      'headChestSigns',
      ['chestPain'],
      at,
    );
    expect(call.alarms).toEqual([{ ...shown, by: 'answers' }]);
    expect(call).toMatchObject({ unsent: null, looking: null });
    expect(answerQuestion(call, 'headChestSigns', ['none'], later).alarms).toEqual(call.alarms);
    const again = answerQuestion(call, 'headChestSigns', ['fitOrBlackout'], later);
    expect(again.alarms.map(({ shownAt }) => shownAt)).toEqual([at, later]);
  });

  it('that staff call for is an ambulance, whatever the answers say', () => {
    const call = startEmergency({ ...opened, looking: 'bodySigns' }, at);
    expect(call.alarms).toEqual([{ ...shown, by: 'staff' }]);
    expect(call).toMatchObject({ emergencyNow: true, looking: null });
    expect(urgencyOfCall(call, replayDraft(call.draft))).toEqual({ tier: 'emergency', mode: 'ambulance' });
    expect(expectedDisposition(call, replayDraft(call.draft))).toBe('emergencyCalled');
  });

  it('is told, and help called, at the first time that was noted', () => {
    const call = callWith(chestPain, {
      alarms: [
        { ...shown, by: 'staff' },
        { ...shown, by: 'answers' },
      ],
    });
    const told = stampAlarm(call, 'toldAt', at);
    expect(told.alarms).toEqual([
      { ...shown, by: 'staff' },
      { ...shown, by: 'answers', toldAt: at },
    ]);
    expect(stampAlarm(told, 'toldAt', later)).toEqual(told);
    expect(stampAlarm(told, 'helpCalledAt', later).alarms.at(-1)).toEqual({
      ...shown,
      by: 'answers',
      toldAt: at,
      helpCalledAt: later,
    });
    expect(stampAlarm(opened, 'toldAt', at)).toEqual(opened);
  });
});

it.each([1, 3])('what is noted of the last of %i alarms leaves the others as they were', (count) => {
  const alarms = Array.from({ length: count }, () => ({ ...shown, by: 'staff' }) as const);
  const told = stampAlarm(callWith(chestPain, { alarms }), 'toldAt', later).alarms;
  expect(told).toEqual([...alarms.slice(1), { ...shown, by: 'staff', toldAt: later }]);
});

describe('what the screen shows', () => {
  const safetyDone = person({ respondent: 'staff', age: 44, painSites: ['lowBack'] });

  it.each<[string, Call, object]>([
    ['a call that is not open yet', started, { kind: 'opening' }],
    ['an open call', opened, { kind: 'question', id: 'headChestSigns' }],
    ['an alarm of the answers', callWith(chestPain), { kind: 'alarm' }],
    ['an alarm before the opening', callWith(chestPain, { opened: false }), { kind: 'alarm' }],
    ['an emergency that staff called', { ...opened, emergencyNow: true }, { kind: 'alarm' }],
    ['a look at the opening', { ...opened, looking: 'opening' }, { kind: 'opening' }],
    ['a look at the summary', { ...opened, looking: 'summary' }, { kind: 'summary' }],
    ['a look at the end', { ...opened, looking: 'closing' }, { kind: 'closing' }],
    [
      'a look at an answer',
      callWith(beforeAge, { looking: 'bodySigns' }),
      { kind: 'question', id: 'bodySigns' },
    ],
    ['a look at what is next', callWith(beforeAge, { looking: 'age' }), { kind: 'question', id: 'age' }],
    [
      'a look at what is not asked',
      callWith(beforeAge, { looking: 'goal' }),
      { kind: 'question', id: 'age' },
    ],
    ['an ended call', callWith(chestPain, { endedAt: at, looking: 'opening' }), { kind: 'closing' }],
    [
      'all answers',
      callWith({}, { draft: { ...opened.draft, answers: calm }, goesOn: true }),
      { kind: 'closing' },
    ],
  ])('%s', (_, call, view) => {
    expect(viewed(call)).toEqual(view);
  });

  it('stops between safety and the visit, unless the call goes on', () => {
    const { painDuration, ...answers } = safetyDone;
    expect(painDuration).toBeDefined();
    const call = { ...opened, draft: { ...opened.draft, answers } };
    expect(viewed(call)).toEqual({ kind: 'checkpoint' });
    expect(viewed({ ...call, goesOn: true })).toEqual({ kind: 'question', id: 'painDuration' });
    expect(viewed({ ...call, looking: 'painDuration' })).toEqual({ kind: 'question', id: 'painDuration' });
    expect(isSafetyDone(replayDraft(call.draft))).toBe(true);
    expect(isSafetyDone(replayDraft(opened.draft))).toBe(false);
    expect(expectedDisposition(call, replayDraft(call.draft))).toBe('bookRoutine');
    expect(expectedDisposition(opened, replayDraft(opened.draft))).toBeNull();
  });

  it('tells the questions about safety from those for the visit', () => {
    expect([isAboutSafety('respondent'), isAboutSafety('repeatHelp')]).toEqual([true, true]);
    expect([isAboutSafety('painDuration'), isAboutSafety('goal')]).toEqual([false, false]);
  });

  it('has a number for each step, and the other way round', () => {
    const played = replayDraft(callWith(beforeAge).draft);
    expect(played.path).toEqual(['respondent', 'headChestSigns', 'bodySigns']);
    expect(stepOf({ kind: 'opening' }, played)).toBe(0);
    expect(stepOf({ kind: 'question', id: 'respondent' }, played)).toBe(1);
    expect(stepOf({ kind: 'question', id: 'bodySigns' }, played)).toBe(3);
    expect(stepOf({ kind: 'question', id: 'age' }, played)).toBe(4);
    expect(stepOf({ kind: 'closing' }, played)).toBe(4);
    expect([-1, 0, 1, 3, 4].map((step) => lookingAt(step, played))).toEqual([
      'opening',
      'opening',
      'respondent',
      'bodySigns',
      null,
    ]);
  });
});

describe('marks, times and the end of a call', () => {
  it('are put on and taken off', () => {
    const marked = toggleMark(toggleMark(opened, 'volunteered', 'age'), 'volunteered', 'bodySigns');
    expect(marked.volunteered).toEqual(['age', 'bodySigns']);
    expect(toggleMark(marked, 'volunteered', 'age').volunteered).toEqual(['bodySigns']);
    expect(marked.unsure).toEqual([]);
    const timed = addTime(addTime(addTime(opened, 'age', 700), 'age', 300), 'bodySigns', 5);
    expect(timed.spent).toEqual({ age: 1000, bodySigns: 5 });
  });

  it('"not sure" counts where it was said, or marked at a question that is open', () => {
    const answers: Answers = { ...beforeAge, age: 50, painSites: ['lowBack'], pelvicSigns: ['notSure'] };
    const call = callWith(answers, { unsure: ['respondent', 'bodySigns', 'legSigns', 'goal'] });
    expect(unsureQuestions(call, replayDraft(call.draft))).toEqual([
      'respondent',
      'bodySigns',
      'pelvicSigns',
      'legSigns',
    ]);
  });

  it('"not sure" counts as an answer to a question of one option too', () => {
    const call = callWith(person({ respondent: 'staff', painChange: 'notSure' }));
    expect(unsureQuestions(call, replayDraft(call.draft))).toContain('painChange');
  });

  it('ends early, is ended otherwise, and is taken up again', () => {
    const early = endEarly(opened, 'hungUp', at);
    expect(early).toEqual({
      ...opened,
      disposition: 'endedEarly',
      endReason: 'hungUp',
      endedAt: at,
      looking: 'closing',
    });
    expect(endWith(early, 'endedEarly', later)).toEqual(early);
    expect(endWith(early, 'bookSoon', later)).toEqual({ ...early, disposition: 'bookSoon', endReason: null });
    expect(endWith(opened, 'bookSoon', later)).toMatchObject({ endedAt: later, looking: 'closing' });
    expect(reopen(early)).toEqual(opened);
  });

  it.each<[Tier, Mode | null, Disposition]>([
    ['emergency', 'ambulance', 'emergencyCalled'],
    ['emergency', 'crisis', 'emergencyCalled'],
    ['emergency', 'hospital', 'hospitalNow'],
    ['today', null, 'clinicianToday'],
    ['today', 'crisis', 'clinicianToday'],
    ['soon', null, 'bookSoon'],
    ['routine', null, 'bookRoutine'],
  ])('%s, %s is %s', (tier, mode, disposition) => {
    expect(dispositionOf(tier, mode)).toBe(disposition);
  });

  it.each<[Disposition, Tier | null]>([
    ['emergencyCalled', null],
    ['hospitalNow', null],
    ['clinicianToday', 'emergency'],
    ['bookSoon', 'today'],
    ['bookRoutine', 'soon'],
    ['notForThisCheck', 'soon'],
    ['endedEarly', 'soon'],
  ])('%s is below the answers from %s upwards', (disposition, from) => {
    const tiers: readonly Tier[] = ['routine', 'soon', 'today', 'emergency'];
    const below = tiers.filter((tier) => isBelowAnswers(disposition, tier, null));
    expect(below).toEqual(from === null ? [] : tiers.slice(tiers.indexOf(from)));
  });
});
