import { describe, expect, it } from 'vitest';
import type { Call } from '@/machines/desk/call';
import { readDesk } from '@/machines/desk/deskSchema';
import { protocol } from '@/machines/protocol';
import { at, callWith, chestPain, details, id, opened, shown } from './support/calls';

function readBack(call: object, rest: object = {}) {
  return readDesk(JSON.stringify({ calls: [call], current: id, shortcuts: true, ...rest }));
}

describe('stored calls', () => {
  const alarm = { ...shown, by: 'staff' } as const;
  const full: Call = {
    ...callWith(chestPain),
    fromCode: { at, draft: opened.draft },
    spent: { age: 0 },
    unsent: { question: 'age', texts: Array<string>(20).fill('x'.repeat(100)) },
    details: { ...details, callBack: 'x'.repeat(40), place: 'x'.repeat(200), language: 'x'.repeat(20) },
    alarms: [alarm, { ...alarm, by: 'answers', mode: null, toldAt: at, helpCalledAt: at }],
    endedAt: at,
    handedOverAt: at,
    adviceReadAt: at,
    disposition: 'endedEarly',
    endReason: 'hungUp',
    drill: 'x'.repeat(40),
    volunteered: ['age'],
    unsure: ['age'],
  };

  it.each([null, 'opening', 'summary', 'closing', 'age'] as const)('come back looking at %s', (looking) => {
    const calls = [{ ...full, looking }];
    expect(readBack({ ...full, looking })).toEqual({
      desk: { calls, current: id, shortcuts: true },
      lost: 0,
    });
  });

  it.each<[string, object]>([
    ...['patient', 'helper'].map((caller): [string, object] => [
      `by ${caller}`,
      { details: { ...details, caller } },
    ]),
    ...['none', 'qualified', 'bilingualStaff', 'family', 'child'].map((interpreter): [string, object] => [
      `with interpreter ${interpreter}`,
      { details: { ...details, interpreter } },
    ]),
    ...['given', 'refused'].map((consent): [string, object] => [
      `with consent ${consent}`,
      { details: { ...details, consent } },
    ]),
    ...[
      'emergencyCalled',
      'hospitalNow',
      'clinicianToday',
      'bookSoon',
      'bookRoutine',
      'notForThisCheck',
      'endedEarly',
    ].map((disposition): [string, object] => [`that ended as ${disposition}`, { disposition }]),
    ...['hungUp', 'refused', 'transferred', 'emergencyCalled', 'language'].map(
      (endReason): [string, object] => [`that ended for ${endReason}`, { endReason }],
    ),
  ])('come back %s', (_, change) => {
    expect(readBack({ ...full, ...change })).toMatchObject({
      desk: { calls: [{ ...full, ...change }] },
      lost: 0,
    });
  });

  it('are taken to be of the protocol of today', () => {
    const draft = { ...opened.draft, protocolVersion: '0.9.0' };
    expect(readBack({ ...full, draft })?.desk.calls[0]?.draft.protocolVersion).toBe(protocol.version);
  });

  it('keep the shortcuts on unless they were off, and look at no call that is gone', () => {
    expect(readBack(full, { shortcuts: false })?.desk.shortcuts).toBe(false);
    expect(readBack(full, { shortcuts: 'no' })?.desk.shortcuts).toBe(true);
    expect(readBack(full, { current: 'gone' })?.desk.current).toBeNull();
  });

  it.each(['', '{', 'null', '[]', '"text"', '{}', '{"calls":{}}', '{"calls":[]'])(
    'are none in %s',
    (text) => {
      expect(readDesk(text)).toBeNull();
    },
  );

  it.each<[string, object]>([
    ['another id', { id: 'call 1' }],
    ['no time', { startedAt: 'today' }],
    ['an end at no time', { endedAt: 'today' }],
    ['a longer number', { details: { ...details, callBack: 'x'.repeat(41) } }],
    ['a longer place', { details: { ...details, place: 'x'.repeat(201) } }],
    ['a longer language', { details: { ...details, language: 'x'.repeat(21) } }],
    ['an unknown caller', { details: { ...details, caller: 'cat' } }],
    ['an unknown interpreter', { details: { ...details, interpreter: 'cat' } }],
    ['an unknown consent', { details: { ...details, consent: 'maybe' } }],
    ['a look at nothing', { looking: 'gone' }],
    ['a look at a number', { looking: 1 }],
    ['an unknown question that was volunteered', { volunteered: ['gone'] }],
    ['a number that was volunteered', { volunteered: [1] }],
    ['an unknown question that was unsure', { unsure: ['gone'] }],
    ['less than no time', { spent: { age: -1 } }],
    ['a longer text unsent', { unsent: { question: 'age', texts: ['x'.repeat(101)] } }],
    ['more texts unsent', { unsent: { question: 'age', texts: Array(21).fill('x') } }],
    ['a text for no question', { unsent: { question: 'gone', texts: [] } }],
    ['an alarm by nobody', { alarms: [{ ...alarm, by: 'cat' }] }],
    ['an alarm of no tier', { alarms: [{ ...alarm, tier: 'gone' }] }],
    ['an alarm of no mode', { alarms: [{ ...alarm, mode: 'taxi' }] }],
    ['an alarm at no time', { alarms: [{ ...alarm, shownAt: null }] }],
    ['an unknown end', { disposition: 'gone' }],
    ['an unknown reason', { endReason: 'gone' }],
    ['a longer drill', { drill: 'x'.repeat(41) }],
    ['a code at no time', { fromCode: { draft: opened.draft } }],
    ['a code without answers', { fromCode: { at } }],
  ])('are left out with %s', (_, change) => {
    expect(readBack({ ...full, ...change })).toEqual({
      desk: { calls: [], current: null, shortcuts: true },
      lost: 1,
    });
  });
});
