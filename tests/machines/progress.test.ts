import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Given } from '@/machines/conditions';
import { mayStillBeAsked, progress, progressBefore } from '@/machines/progress';
import { questionIds, type QuestionId } from '@/machines/questions';
import { replay, type Replay } from '@/machines/replay';
import { firstAnswers } from './support/ends';
import { sessions, times } from './support/sessions';
import { person } from './support/walk';

it('progress starts at 0, grows with every answer, ends at 1, and every question was foreseen (150 sessions)', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const path = Object.keys(session);
      let before = -1;
      for (const count of [...path.keys(), path.length]) {
        const played = replay({ answers: firstAnswers(session, count) });
        const now = progress(played);
        expect(now).toBeGreaterThan(before);
        expect(now === 0).toBe(count === 0);
        expect(now === 1).toBe(count === path.length);
        const foreseen = mayStillBeAsked(played);
        expect(path.slice(count).filter((id) => !foreseen.some((other) => other === id))).toEqual([]);
        before = now;
      }
    }),
    times(150),
  );
});

const calm = person({});

function after(id: QuestionId, answers: Given = calm): Replay {
  return replay({ answers: firstAnswers(answers, Object.keys(answers).indexOf(id) + 1) });
}

it('what the answers rule out is no longer foreseen, what they leave open is', () => {
  const before = after('respondent');
  expect(before.next).toBe('headChestSigns');
  expect(mayStillBeAsked(before)).toEqual(questionIds.filter((id) => id !== 'respondent'));
  const foreseen = mayStillBeAsked(after('legSigns'));
  expect(foreseen).toContain('painWarningPattern');
  expect(foreseen.filter((id) => ['pelvicSince', 'bothLegsSince', 'legSigns', 'age'].includes(id))).toEqual(
    [],
  );
});

const tumour = person({ cancer: 'now', cancerPainCause: 'tumour' });
const noSpinePain = person({ cancer: 'past', painChange: 'noSpinePain' });
const stiff = person({ painSites: ['elsewhere'], otherPainSites: ['stiffMuscles'] });

it.each<[string, Given, QuestionId, string]>([
  ['an adult', calm, 'age', 'childSigns walking'],
  ['pain in the low back', calm, 'legSigns', 'headSigns faceSigns nerveDiagnoses worstSite walking'],
  [
    'a tumour',
    tumour,
    'cancerPainCause',
    'painFeel surgeryPain diagnosesTold nerveDiagnoses afterTreatmentDiagnoses worstSite walking goal',
  ],
  [
    'no pain of the spine after cancer',
    noSpinePain,
    'cancer',
    'painWarningPattern boneSigns vesselSigns headSigns faceSigns repeatHelp nerveDiagnoses worstSite walking',
  ],
  [
    'stiffness alone',
    stiff,
    'otherPainSites',
    'headSigns faceSigns painDuration painFeel diagnosesTold afterTreatmentDiagnoses worstSite walking',
  ],
])('after %s these are no longer foreseen, and all others are', (_, answers, last, ruledOut) => {
  const played = after(last, answers);
  const foreseen = mayStillBeAsked(played);
  const rest = questionIds.slice(questionIds.indexOf(played.next ?? 'goal'));
  expect(rest.filter((id) => !foreseen.includes(id)).join(' ')).toBe(ruledOut);
});

it('a question that was answered is as far along as when it was asked, over the path that is left now', () => {
  const played = after('legSigns');
  const all = played.path.length + mayStillBeAsked(played).length;
  expect(progressBefore(played, 'respondent')).toBe(0);
  expect(progressBefore(played, 'bodySigns')).toBe(played.path.indexOf('bodySigns') / all);
  expect(progressBefore(played, played.next ?? 'goal')).toBe(progress(played));
  expect(progressBefore(played, 'goal')).toBe(played.path.length / all);
});
