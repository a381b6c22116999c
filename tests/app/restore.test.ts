import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { restore } from '@/components/journey/restore';
import { initialState, journeyStore } from '@/components/journey/store';
import { isAnswer } from '@/machines/answers';
import { isAsked } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { replayDraft } from '@/machines/draft';
import { protocol } from '@/machines/protocol';
import { questionIds } from '@/machines/questions';
import { brokenStore, now } from './support/brokenStores';

const idleMinutes = 30;
const stores = 1000;

/** What is taken up from a text that a tab keeps. */
function takenUp(text: string) {
  journeyStore.set(initialState);
  restore(text, now, idleMinutes);
  return journeyStore.read();
}

const parsed = z.object({
  draft: z.object({ protocolVersion: z.string(), answers: z.record(z.string(), z.unknown()) }),
});

/** The questions that answers in their order ask, one by one, apart from the chart. */
function unanswered(answers: Given): readonly string[] {
  let given: Given = {};
  const open: string[] = [];
  for (const id of questionIds) {
    if (!isAsked(id, given)) continue;
    const value = answers[id];
    if (isAnswer(id, value, given)) given = { ...given, [id]: value };
    else open.push(id);
  }
  return open;
}

describe(`what a tab keeps, with something wrong with it: ${String(stores)} stores [H27] [H28]`, () => {
  const all = Array.from({ length: stores }, (_, seed) => {
    const text = brokenStore(seed);
    return { text, ...takenUp(text) };
  });
  const cleared = all.filter(
    ({ interruption }) => interruption === 'noAnswers' || interruption === 'expired',
  );
  const kept = all.filter((one) => !cleared.includes(one));

  it('is cleared and told, or taken up', () => {
    for (const { draft, attempt, restored } of cleared) {
      expect({ draft, attempt, restored }).toEqual({
        draft: initialState.draft,
        attempt: null,
        restored: false,
      });
    }
    expect(kept.every(({ restored }) => restored)).toBe(true);
    expect(cleared.length).toBeGreaterThan(300);
    expect(kept.length).toBeGreaterThan(300);
  });

  it('gives no answer that it does not hold', () => {
    for (const { text, draft } of kept) {
      const { answers } = parsed.parse(JSON.parse(text)).draft;
      expect(draft.answers).toEqual(answers);
      const played = replayDraft(draft);
      for (const id of played.path) {
        expect(isAnswer(id, played.answers[id], played.answers)).toBe(true);
        expect(played.answers[id]).toEqual(answers[id]);
      }
    }
  });

  it('gives a result only where no question is open', () => {
    const results = kept.map(({ draft }) => replayDraft(draft)).filter(({ place }) => place === 'result');
    expect(results.length).toBeGreaterThan(50);
    expect(results.flatMap(({ answers }) => unanswered(answers))).toEqual([]);
  });

  it('of another version of the protocol is told first, and counts under this one alone', () => {
    const older = kept.filter(
      ({ text }) => parsed.parse(JSON.parse(text)).draft.protocolVersion !== protocol.version,
    );
    expect(older.length).toBeGreaterThan(30);
    expect(older.filter(({ attempt }) => attempt !== null)).toEqual([]);
    for (const one of kept) {
      expect(one.interruption).toBe(older.includes(one) ? 'protocolChanged' : null);
      expect(one.draft.protocolVersion).toBe(protocol.version);
    }
  });
});
