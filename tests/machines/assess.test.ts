import { describe, expect, it } from 'vitest';
import { assess } from '@/machines/assess';
import type { Given } from '@/machines/conditions';
import { giveAnswer, previewChange, replayDraft } from '@/machines/draft';
import { protocol } from '@/machines/protocol';
import type { Answers } from '@/machines/questions';
import { replay } from '@/machines/replay';
import { emptyDraft, type Draft } from '@/machines/stored';
import { person } from './support/walk';

const at = '2026-11-20T10:00:00.000Z';
const nothing = { flags: [], list: [], cautions: [], messages: [], dropped: [] };
const started: Answers = { respondent: 'self', headChestSigns: ['none'], bodySigns: ['none'] };
const chestPain: Answers = { ...started, headChestSigns: ['chestPain'] };

/** Face pain that a clinician named, and all that the list says about it. */
const face: Answers = {
  age: 44,
  painSites: ['elsewhere'],
  otherPainSites: ['face'],
  nerveDiagnoses: ['trigeminalNeuralgia'],
  medicines: ['bloodThinner'],
  treatmentsTried: ['medicines'],
  careResult: 'enough',
  generalSigns: ['notSure'],
  goal: ['avoidSurgery'],
};

describe('a whole result', () => {
  it('of nobody: everything is still to be asked', () => {
    const asking = {
      status: 'asking',
      next: 'respondent',
      tier: 'routine',
      mode: null,
      reasons: [],
      path: [],
    };
    expect(assess({ answers: {} })).toEqual({ ...nothing, ...asking });
    expect(replay({ answers: {} })).toEqual({
      place: 'asking',
      next: 'respondent',
      answers: {},
      path: [],
      dropped: [],
      findings: {},
      tier: 'routine',
      mode: null,
      reasons: [],
    });
  });

  it('of an emergency: what came after it counts for nothing', () => {
    const given: Given = { zebra: 'x', ...chestPain, age: 44, apple: 'x', goal: undefined };
    expect(assess({ answers: given })).toEqual({
      ...nothing,
      status: 'complete',
      next: null,
      tier: 'emergency',
      mode: 'ambulance',
      reasons: ['chestPainNow'],
      dropped: ['bodySigns', 'age', 'apple', 'zebra'],
      path: ['respondent', 'headChestSigns'],
    });
  });

  it('of face pain: the list, what comes first, and what a clinic must hear', () => {
    const { path: _, ...result } = assess({ answers: person(face) });
    const entry = { status: 'now', steps: [], notes: [], cautions: [] };
    const later = {
      status: 'later',
      steps: ['infectionFirst', 'careIsEnough'],
      reasons: ['toldFaceNerve'],
      notes: ['faceMri'],
    };
    expect(result).toEqual({
      status: 'complete',
      next: null,
      tier: 'soon',
      mode: null,
      reasons: ['generalSignsUnsure'],
      flags: ['feverDelaysProcedures', 'bloodThinner'],
      list: [
        { ...entry, id: 'talk-with-clinician', reasons: ['goodFirstStep'] },
        { ...entry, id: 'conservative-care', reasons: ['careHelps'] },
        { ...entry, id: 'pain-clinic-review', reasons: ['longPain', 'facePain', 'namedByClinician'] },
        { ...later, id: 'trigeminal-percutaneous', cautions: ['bloodThinner', 'infection'] },
        { ...later, id: 'microvascular-decompression', cautions: ['bloodThinner', 'infection'] },
        { ...later, id: 'trigeminal-radiosurgery', cautions: [] },
      ],
      cautions: ['bloodThinner', 'infection'],
      messages: ['careHelpsEnough', 'facePainCauses', 'avoidSurgery'],
      dropped: [],
    });
  });

  it('of a person whom nothing beyond everyday care fits says so', () => {
    const everywhere: Answers = { age: 44, painSites: ['elsewhere'], otherPainSites: ['wholeBody'] };
    const { list, messages } = assess({ answers: person(everywhere) });
    expect(list.map(({ id }) => id)).toEqual([
      'talk-with-clinician',
      'conservative-care',
      'pain-clinic-review',
    ]);
    expect(messages).toEqual(['painInManyPlaces', 'nothingMatched']);
  });
});

describe('a draft', () => {
  const draft: Draft = { protocolVersion: '0.9.0', answers: chestPain, retracted: [] };

  it('begins empty, under the protocol of today', () => {
    expect(emptyDraft).toEqual({ protocolVersion: protocol.version, answers: {}, retracted: [] });
  });

  it('keeps an emergency answer that is changed away, once, with its time', () => {
    const changed = giveAnswer(draft, 'headChestSigns', ['none'], at);
    const before = { question: 'headChestSigns', before: ['chestPain'], at };
    expect(changed).toEqual({ protocolVersion: protocol.version, answers: started, retracted: [before] });
    expect(replayDraft(changed)).toMatchObject({ tier: 'soon', findings: { answerTakenBack: 'yes' } });
    const again = giveAnswer(changed, 'headChestSigns', ['chestPain'], at);
    expect(again.retracted).toEqual([before]);
  });

  it('keeps nothing for the same answer, another emergency beside it, or no emergency', () => {
    expect(giveAnswer(draft, 'headChestSigns', ['chestPain'], at).retracted).toEqual([]);
    expect(giveAnswer(draft, 'headChestSigns', ['chestPain', 'fitOrBlackout'], at).retracted).toEqual([]);
    expect(giveAnswer({ ...draft, answers: started }, 'bodySigns', ['veryIll'], at).retracted).toEqual([]);
  });

  it('keeps what one emergency was changed away from, though another is left', () => {
    const changed = giveAnswer(draft, 'headChestSigns', ['fitOrBlackout'], at);
    expect(changed.retracted).toEqual([{ question: 'headChestSigns', before: ['chestPain'], at }]);
  });

  it('shows before a change what is asked then, and what counts no more', () => {
    const whole: Draft = { ...draft, answers: person({ ...face, respondent: 'self' }) };
    const { added, removed, place } = previewChange(whole, 'otherPainSites', ['knee']);
    expect({ added, removed, place }).toEqual({
      added: ['nerveDiagnoses'],
      removed: ['headSigns', 'faceSigns'],
      place: 'asking',
    });
    expect(previewChange(whole, 'headChestSigns', ['chestPain']).place).toBe('emergency');
    expect(previewChange(whole, 'painSites', ['lowBack', 'elsewhere'])).toMatchObject({
      added: ['painFeel', 'diagnosesTold'],
      removed: [],
      place: 'asking',
    });
  });
});
