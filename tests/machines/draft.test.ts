import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveAnswer, previewChange, replayDraft } from '@/machines/draft';
import { emptyDraft, type Draft } from '@/machines/stored';
import type { QuestionId } from '@/machines/questions';
import { calmAnswer } from './support/calm';
import { firstAnswers } from './support/ends';
import { streamOf } from './support/random';
import { drawAnswer, sessions, times } from './support/sessions';

const at = '2026-11-20T10:00:00.000Z';

/** Answers calmly what is still asked; says what that was, and where it ended. */
function finishedCalmly(draft: Draft, asked: readonly QuestionId[] = []) {
  const played = replayDraft(draft);
  const { next } = played;
  if (next === null) return { played, asked };
  return finishedCalmly(giveAnswer(draft, next, calmAnswer(next), at), [...asked, next]);
}

describe('a draft', () => {
  it('answered one by one is the session, with nothing taken back (40 sessions)', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        let draft = emptyDraft;
        for (;;) {
          const { next } = replayDraft(draft);
          const value = next === null ? undefined : session[next];
          if (next === null || value === undefined) break;
          draft = giveAnswer(draft, next, value, at);
        }
        expect(draft).toEqual({ ...emptyDraft, answers: session });
        expect(replayDraft(draft)).toMatchObject({ next: null, path: Object.keys(session) });
      }),
      times(40),
    );
  });

  it('keeps an answer that leaves the path, and counts it again when its question comes back (300 sessions)', () => {
    let left = 0;
    fc.assert(
      fc.property(sessions, fc.nat(), fc.nat(), (session, pick, seed) => {
        const path = replayDraft({ ...emptyDraft, answers: session }).path;
        const id = path[pick % path.length];
        const old = id === undefined ? undefined : session[id];
        if (id === undefined || old === undefined) return;
        const value = drawAnswer(id, firstAnswers(session, path.indexOf(id)), streamOf(seed));
        const there = giveAnswer({ ...emptyDraft, answers: session }, id, value, at);
        const back = giveAnswer(there, id, old, at);
        left += replayDraft(there).path.length < path.length ? 1 : 0;
        expect(there.answers).toEqual({ ...session, [id]: value });
        expect(back.answers).toEqual(session);
        expect(replayDraft(back).path).toEqual(path);
      }),
      times(300),
    );
    expect(left).toBeGreaterThan(30);
  });
});

describe('the preview of a change from a result', () => {
  it('says what the change then does: each answer of 60 sessions changed', () => {
    const met: Record<string, number> = {};
    fc.assert(
      fc.property(sessions, fc.nat(), (session, seed) => {
        const draft: Draft = { ...emptyDraft, answers: session };
        const before = replayDraft(draft);
        if (before.place !== 'result') return;
        const stream = streamOf(seed);
        for (const [index, id] of before.path.entries()) {
          const value = drawAnswer(id, firstAnswers(session, index), stream);
          const preview = previewChange(draft, id, value);
          const changed = giveAnswer(draft, id, value, at);
          const { played, asked } = finishedCalmly(changed);
          expect(preview.place).toBe(replayDraft(changed).place);
          met[`${preview.place}, ${played.place}`] = (met[`${preview.place}, ${played.place}`] ?? 0) + 1;
          if (played.place !== 'result') continue;
          expect(preview.added[0]).toBe(asked[0]);
          expect(asked.filter((question) => preview.added.includes(question))).toEqual(preview.added);
          expect(before.path.filter((question) => !played.path.includes(question))).toEqual(preview.removed);
        }
      }),
      times(60),
    );
    expect(met['result, result']).toBeGreaterThan(300);
    expect(met['asking, result']).toBeGreaterThan(100);
    expect(met['emergency, emergency']).toBeGreaterThan(30);
    expect(met['today, today']).toBeGreaterThan(20);
  });
});
