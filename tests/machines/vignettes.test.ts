import { describe, expect, it } from 'vitest';
import { assess } from '@/machines/assess';
import { vignettes } from './support/vignettes';

/** `procedure: code` for each code of each procedure. */
function codes(byProcedure: Partial<Record<string, readonly string[]>> = {}) {
  return Object.entries(byProcedure).flatMap(([id, list = []]) => list.map((code) => `${id}: ${code}`));
}

const named = vignettes.map((vignette) => [vignette.id, vignette.text, vignette] as const);

describe.each(named)('%s: %s', (_id, _text, { answers, retracted, expect: expected }) => {
  const result = assess({ answers, retracted });

  const listed = result.list.map((entry) => entry.id);
  const withStatus = (status: 'now' | 'later') =>
    result.list.filter((entry) => entry.status === status).map((entry) => entry.id);

  const entryCodes = (kind: 'steps' | 'notes' | 'cautions') =>
    result.list.flatMap((entry) => entry[kind].map((code) => `${entry.id}: ${code}`));

  it('is complete, and every answer counts', () => {
    expect(result).toMatchObject({ status: 'complete', next: null, dropped: [] });
    expect(new Set(result.path)).toEqual(new Set(Object.keys(answers)));
  });

  it(`is ${expected.tier}`, () => {
    expect(result).toMatchObject({ tier: expected.tier, mode: expected.mode });
    expect(result.reasons).toEqual(expect.arrayContaining(expected.reasons ?? []));
    expect(result.flags).toEqual(expect.arrayContaining(expected.flags ?? []));
    expect(result.flags.filter((flag) => expected.noFlags?.includes(flag))).toEqual([]);
  });

  it('lists what it must, and nothing it must not', () => {
    expect(listed).toEqual(expect.arrayContaining(expected.listed ?? []));
    expect(listed.filter((id) => expected.notListed?.some((other) => other === id))).toEqual([]);
    expect(withStatus('now')).toEqual(expect.arrayContaining(expected.now ?? []));
    expect(withStatus('later')).toEqual(expect.arrayContaining(expected.later ?? []));
    expect(entryCodes('steps')).toEqual(expect.arrayContaining(codes(expected.steps)));
    expect(entryCodes('notes')).toEqual(expect.arrayContaining(codes(expected.procedureNotes)));
  });

  it('says what it must beside the list', () => {
    expect(result.messages).toEqual(expect.arrayContaining(expected.messages ?? []));
    expect(result.messages.filter((id) => expected.noMessages?.includes(id))).toEqual([]);
    expect(result.cautions).toEqual(expect.arrayContaining(expected.cautions ?? []));
    expect(entryCodes('cautions')).toEqual(expect.arrayContaining(codes(expected.procedureCautions)));
    const forbidden = codes(expected.procedureCautionsNot);
    expect(entryCodes('cautions').filter((code) => forbidden.includes(code))).toEqual([]);
  });
});
