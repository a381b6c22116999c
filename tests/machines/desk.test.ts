import { describe, expect, test } from 'vitest';
import { isAnswer } from '@/machines/answers';
import { optionsOffered } from '@/machines/asking';
import type { Condition, Given } from '@/machines/conditions';
import {
  addTime,
  answerQuestion,
  callFromCode,
  endEarly,
  endWith,
  isAboutSafety,
  isSafetyDone,
  lookingAt,
  newCall,
  openCall,
  startEmergency,
  stepOf,
  toggleMark,
  UNSURE_LIMIT,
  unsureQuestions,
  viewOf,
  type Call,
} from '@/machines/desk/call';
import { changeCall, clearCall, emptyDesk, parkCall, resumeCall, takeCall } from '@/machines/desk/desk';
import { readDesk } from '@/machines/desk/deskSchema';
import { dispositionOf, dispositions, isBelowAnswers } from '@/machines/desk/dispositions';
import { noteOf } from '@/machines/desk/note';
import {
  answerKeys,
  NONE_KEY,
  spokenOrder,
  unsureOption,
  urgencyOfOption,
} from '@/machines/desk/spokenOrder';
import { replayDraft } from '@/machines/draft';
import { isQuestionId, optionsOf, questionIds, questionOf, type QuestionId } from '@/machines/questions';
import { replay } from '@/machines/replay';
import { urgencyRules } from '@/machines/urgency';
import { tiers } from '@/machines/urgency/rule';
import { calmAnswer } from './support/calm';
import { at, details } from './support/calls';
import { everydaySession } from './support/everyday';
import { vignettes } from './support/vignettes';

const start = (id = crypto.randomUUID()) => ({ id, at, language: 'en' });

/** The questions a condition reads. */
function questionsIn(condition: Condition): readonly QuestionId[] {
  switch (condition.word) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsIn);
    case 'not':
      return questionsIn(condition.of);
    case 'is':
    case 'has':
    case 'atLeast':
      return isQuestionId(condition.question) ? [condition.question] : [];
  }
}

/** A call that was opened. */
function openedCall(): Call {
  return openCall({ ...newCall(start()), details });
}

/** Runs a call as staff do: each question that comes up is answered, until none does or no answer is known. */
function run(answerTo: (id: QuestionId, given: Given) => unknown, goesOn = true): Call {
  let call: Call = { ...openedCall(), goesOn };
  for (;;) {
    const played = replayDraft(call.draft);
    const view = viewOf(call, played);
    if (view.kind !== 'question') return call;
    const value = answerTo(view.id, played.answers);
    if (!isAnswer(view.id, value, played.answers)) return call;
    call = answerQuestion(call, view.id, value, at);
  }
}

describe('the order answers are read out in', () => {
  const lists = questionIds.filter((id) => optionsOf(id).length > 0);

  test.each(lists)('%s: all options once, signs by urgency, what closes the list last', (id) => {
    const question = questionOf(id);
    const order = spokenOrder(id, optionsOf(id));
    expect(order.toSorted()).toEqual(optionsOf(id).toSorted());
    const exclusive = question.kind === 'many' ? question.exclusive : [];
    const closing = order.filter((option) => exclusive.includes(option));
    expect(order.slice(order.length - closing.length)).toEqual(closing);
    const signs = order.filter(
      (option) => !exclusive.includes(option) && option !== 'notSure' && option !== 'preferNotToSay',
    );
    const ranks = signs.map((option) => tiers.indexOf(urgencyOfOption(id, option)));
    expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
  });

  test.each<[string, QuestionId, string]>([
    ['a sudden change before a slow one', 'painChange', 'suddenSevere newOrWorse usual noSpinePain notSure'],
    [
      'what is urgent alone before what is urgent with another',
      'painSites',
      'midBack lowBack buttock thigh lowerLeg neck arm elsewhere',
    ],
    [
      'weak legs before one that is sore',
      'legSigns',
      'bothLegs oneLegWeak bothLegsWeak unsteadyWalking cannotWalk swollenLeg fallFromThis footSore none notSure',
    ],
    ['cancer now before cancer that is gone', 'cancer', 'now past beingTested no skinOnly'],
    ['not safe before safe', 'safeNow', 'notSafe alreadyHurt safe'],
    ['an accident nobody looked at first', 'accidentChecked', 'no yes notSure'],
    ['what nobody wants to say last', 'selfHarmThoughts', 'yes no preferNotToSay'],
    ['a list without signs as it is written', 'painDuration', optionsOf('painDuration').join(' ')],
  ])('is %s', (_, id, order) => {
    expect(spokenOrder(id, optionsOf(id)).join(' ')).toBe(order);
  });

  test('is of the answers that are offered alone', () => {
    expect(spokenOrder('painChange', ['notSure', 'usual', 'newOrWorse'])).toEqual([
      'newOrWorse',
      'usual',
      'notSure',
    ]);
    expect(unsureOption('cancer', ['no', 'now'])).toBeUndefined();
    expect(unsureOption('cancer', ['no', 'now', 'beingTested'])).toBe('beingTested');
  });

  test.each(lists)('%s: no two answers share a key, 0 is none or no, 9 is not sure', (id) => {
    const keys = answerKeys(spokenOrder(id, optionsOf(id)));
    expect(new Set(keys.values()).size).toBe(keys.size);
    for (const [option, key] of keys) {
      expect(key === NONE_KEY).toBe(option === 'none' || option === 'no');
      expect(key === '9').toBe(option === 'notSure');
    }
  });

  test('"not sure" never stands for "no" or for a missing option', () => {
    for (const id of lists) {
      const option = unsureOption(id, optionsOf(id));
      expect([undefined, ...optionsOf(id)]).toContain(option);
      expect(option).not.toBe('no');
      expect(questionOf(id).critical && option === 'none').toBe(false);
    }
  });
});

describe('a call', () => {
  test('the safety part of an unaffected caller takes at most 20 keys', () => {
    let keys = 0;
    const call = run((id, given) => {
      const value = id === 'age' ? 44 : id === 'painSites' ? ['lowBack'] : calmAnswer(id);
      const picked = typeof value === 'object' ? value : [String(value)];
      const shown = answerKeys(spokenOrder(id, optionsOffered(id, given)));
      if (id === 'age') keys += String(value).length + 1;
      else keys += picked.length === 1 && shown.get(picked[0] ?? '') === NONE_KEY ? 1 : picked.length + 1;
      return value;
    }, false);
    const played = replayDraft(call.draft);
    expect(viewOf(call, played).kind).toBe('checkpoint');
    expect(played.tier).toBe('routine');
    expect(keys).toBeLessThanOrEqual(20);
  });

  test('the urgency after the safety part stays: no rule reads a later question', () => {
    const later = urgencyRules.flatMap(({ when }) => questionsIn(when)).filter((id) => !isAboutSafety(id));
    expect(later).toEqual([]);
  });

  test('an answer that leads to an alarm shows it next, for every case that ends in one', () => {
    let alarms = 0;
    for (const { answers, expect: wanted } of vignettes) {
      if (wanted.tier !== 'emergency' && wanted.tier !== 'today') continue;
      const call = run((id) => answers[id]);
      const played = replayDraft(call.draft);
      expect(viewOf(call, played)).toEqual({ kind: 'alarm' });
      expect(call.alarms.at(-1)).toMatchObject({ tier: wanted.tier, by: 'answers', shownAt: at });
      alarms += 1;
    }
    expect(alarms).toBeGreaterThan(50);
  });

  test('an alarm goes before the opening: a code may lead to one', () => {
    const session = { answers: { respondent: 'self', headChestSigns: ['chestPain'] }, retracted: [] };
    const call = callFromCode(start(), { protocolVersion: '', ...session });
    expect(viewOf(call, replayDraft(call.draft))).toEqual({ kind: 'alarm' });
  });

  test('a code without an alarm shows its answers first, then asks what is missing', () => {
    const answers = { respondent: 'self', headChestSigns: ['none'] };
    const call = callFromCode(start(), { protocolVersion: '', answers, retracted: [] });
    expect(viewOf(call, replayDraft(call.draft))).toEqual({ kind: 'summary' });
    const on = { ...call, looking: null, opened: true };
    expect(viewOf(on, replayDraft(on.draft))).toEqual({ kind: 'question', id: 'bodySigns' });
  });

  test('nothing is asked before the caller agreed', () => {
    const call = newCall(start());
    const refused = openCall({
      ...call,
      details: { ...call.details, caller: 'patient', interpreter: 'none', consent: 'refused' },
    });
    expect(viewOf(refused, replayDraft(refused.draft))).toEqual({ kind: 'opening' });
  });

  test('staff can start the emergency script at any moment, and a look back does not end it', () => {
    const call = startEmergency(
      run((id) => (id === 'headChestSigns' ? ['none'] : undefined)),
      at,
    );
    expect(viewOf(call, replayDraft(call.draft))).toEqual({ kind: 'alarm' });
    const looked = { ...call, looking: 'headChestSigns' } as const;
    expect(viewOf(looked, replayDraft(call.draft))).toEqual({ kind: 'question', id: 'headChestSigns' });
    const again = startEmergency(looked, at);
    expect(viewOf(again, replayDraft(again.draft))).toEqual({ kind: 'alarm' });
    expect(again.alarms).toHaveLength(1);
  });

  test('details, marks and times are no answers', () => {
    const plain = run((id) => calmAnswer(id));
    let marked: Call = { ...plain, details: { ...plain.details, place: 'chestPain', caller: 'helper' } };
    for (const id of questionIds) marked = addTime(toggleMark(marked, 'volunteered', id), id, 5000);
    expect(replayDraft(marked.draft)).toEqual(replayDraft(plain.draft));
  });

  test('an emergency answer that is changed stays on record, and the floor is soon', () => {
    const call = run((id) => (id === 'headChestSigns' ? ['chestPain'] : undefined));
    const corrected = answerQuestion(call, 'headChestSigns', ['none'], '2026-11-20T10:01:00.000Z');
    expect(corrected.draft.retracted).toHaveLength(1);
    expect(replayDraft(corrected.draft).reasons).toContain('answerTakenBack');
    expect(corrected.alarms).toHaveLength(1);
  });

  test('the third "not sure" calls for a clinician, also where the question has no such answer', () => {
    const call = run(
      (id) => (['pelvicSigns', 'legSigns'].includes(id) ? ['notSure'] : calmAnswer(id)),
      false,
    );
    expect(unsureQuestions(call, replayDraft(call.draft))).toEqual(['pelvicSigns', 'legSigns']);
    const marked = toggleMark(call, 'unsure', 'bodySigns');
    expect(unsureQuestions(marked, replayDraft(marked.draft))).toHaveLength(UNSURE_LIMIT);
  });

  test('every step leads back to its own question', () => {
    const call = run((id) => calmAnswer(id));
    const played = replayDraft(call.draft);
    for (const id of played.path) {
      expect(lookingAt(stepOf({ kind: 'question', id }, played), played)).toBe(id);
    }
    expect(lookingAt(stepOf({ kind: 'opening' }, played), played)).toBe('opening');
    expect(lookingAt(stepOf({ kind: 'closing' }, played), played)).toBeNull();
  });
});

describe('several calls', () => {
  const one = openedCall();
  const two = openedCall();
  const desk = takeCall(takeCall(emptyDesk, one), two);

  test('begin with none, and with the shortcuts on', () => {
    expect(emptyDesk).toEqual({ calls: [], current: null, shortcuts: true });
    expect(parkCall(desk)).toEqual({ ...desk, current: null });
  });

  test('a change reaches the call it was made for, whichever is on the screen', () => {
    const changed = changeCall(desk, one.id, (call) => answerQuestion(call, 'headChestSigns', ['none'], at));
    expect(changed.calls.find(({ id }) => id === two.id)).toEqual(two);
    expect(changed.calls[0]?.draft.answers).toMatchObject({ headChestSigns: ['none'] });
    expect(changed.current).toBe(two.id);
  });

  test('a parked call comes back as it was', () => {
    const back = resumeCall(parkCall(desk), one.id);
    expect(back.calls).toEqual(desk.calls);
    expect(back.current).toBe(one.id);
  });

  test('a cleared call stays cleared when late work comes in', () => {
    const cleared = clearCall(desk, two.id);
    expect(changeCall(cleared, two.id, (call) => addTime(call, 'age', 1000))).toEqual(cleared);
    expect(resumeCall(cleared, two.id)).toEqual(cleared);
    expect(JSON.stringify(cleared)).not.toContain(two.id);
    expect(cleared.calls).toEqual([one]);
    expect(cleared.current).toBeNull();
    expect(clearCall(desk, one.id)).toEqual({ ...desk, calls: [two] });
  });

  test('a reload brings back every call as it was', () => {
    const busy = changeCall(desk, one.id, () =>
      endEarly(
        toggleMark(
          run((id) => calmAnswer(id)),
          'volunteered',
          'age',
        ),
        'hungUp',
        at,
      ),
    );
    expect(readDesk(JSON.stringify(busy))).toEqual({ desk: busy, lost: 0 });
  });

  test('a broken call is left out and counted, the others stay', () => {
    const stored = JSON.stringify({ ...desk, calls: [one, { ...two, draft: { answers: 'all' } }] });
    expect(readDesk(stored)).toEqual({ desk: { ...desk, calls: [one], current: null }, lost: 1 });
    expect(readDesk('{')).toBeNull();
  });
});

describe('how a call ends', () => {
  test.each(tiers)('no disposition below %s passes unnoticed', (tier) => {
    const mode = tier === 'emergency' ? 'ambulance' : null;
    expect(isBelowAnswers(dispositionOf(tier, mode), tier, mode)).toBe(false);
    const ranks = dispositions.map((disposition) => isBelowAnswers(disposition, tier, mode));
    expect(ranks.indexOf(true) === -1 || !ranks.slice(ranks.indexOf(true)).includes(false)).toBe(true);
    expect(isBelowAnswers('bookRoutine', tier, mode)).toBe(tier !== 'routine');
  });

  test('the end can be corrected, its time stays', () => {
    const call = endWith(openedCall(), 'bookSoon', at);
    const corrected = endWith(call, 'clinicianToday', '2026-11-20T11:00:00.000Z');
    expect(corrected).toMatchObject({ disposition: 'clinicianToday', endedAt: at });
  });
});

describe('the note', () => {
  test('tells every answer once, and what was not asked is none of them', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { answers } = everydaySession(seed);
      const call = { ...openedCall(), goesOn: true };
      const draft = { ...call.draft, answers: { ...answers, respondent: 'staff' } };
      const played = replayDraft(draft);
      const note = noteOf({ ...call, draft }, played);
      const { positive, negative, unsure } = note.answers;
      const told = [...positive, ...negative, ...unsure].map(({ question }) => question);
      expect(told.toSorted()).toEqual(played.path.filter((id) => id !== 'respondent').toSorted());
      expect(note.notAsked.filter((id) => played.path.includes(id))).toEqual([]);
      const open = played.place === 'asking' ? [played.next] : [];
      expect(played.place === 'result' ? note.notAsked : open).toEqual(note.notAsked.slice(0, open.length));
      expect(note.isUrgencyKnown).toBe(isSafetyDone(played));
    }
  });

  test('every reason says which answers made it', () => {
    for (const { answers } of vignettes) {
      const call = { ...openedCall(), draft: { ...openedCall().draft, answers } };
      for (const { rule, because } of noteOf(call, replayDraft(call.draft)).reasons) {
        expect({ rule, because: because.length }).not.toEqual({ rule, because: 0 });
        for (const { question } of because) expect(isQuestionId(question)).toBe(true);
      }
    }
  });

  test('an alarm leaves the rest as not asked', () => {
    const call = run((id) => (id === 'headChestSigns' ? ['chestPain'] : undefined));
    const { notAsked, answers } = noteOf(call, replayDraft(call.draft));
    expect(notAsked).toContain('pelvicSigns');
    expect(answers.negative).toEqual([]);
  });

  test('"never checked" and "not sure" are no negatives', () => {
    const answers = {
      respondent: 'staff',
      headChestSigns: ['none'],
      bodySigns: ['none'],
      age: 50,
      painSites: ['lowBack'],
      pelvicSigns: ['numbBetweenLegs'],
      pelvicSince: 'overThreeMonths',
      pelvicChecked: 'no',
      legSigns: ['notSure'],
    };
    const call = { ...openedCall(), draft: { ...openedCall().draft, answers } };
    const note = noteOf(call, replayDraft(call.draft));
    expect(note.answers.negative.map(({ question }) => question)).toEqual(['headChestSigns', 'bodySigns']);
    expect(note.answers.unsure.map(({ question }) => question)).toEqual(['legSigns']);
  });

  test('what came with a code is marked until it is changed', () => {
    const answers = { respondent: 'self', headChestSigns: ['none'], bodySigns: ['none'] };
    const call = callFromCode(start(), { protocolVersion: '', answers, retracted: [] });
    const changed = answerQuestion(call, 'bodySigns', ['badAccident'], at);
    const marks = noteOf(changed, replay({ answers: changed.draft.answers })).answers;
    expect([...marks.negative, ...marks.positive].map(({ question, onCode }) => [question, onCode])).toEqual([
      ['headChestSigns', true],
      ['bodySigns', false],
    ]);
  });
});
