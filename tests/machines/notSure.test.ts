import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, isListed } from '@/machines/assess';
import type { Given } from '@/machines/conditions';
import { procedures } from '@/machines/procedures';
import { optionsOf, questionIds, questionOf, type Answer, type QuestionId } from '@/machines/questions';
import { tiers } from '@/machines/urgency/rule';
import { calmAnswer } from './support/calm';
import { sessions, times } from './support/sessions';
import { solve } from './support/solve';
import { calmlyCompleted } from './support/walk';

/**
 * Emergency-level questions that take "not sure". `painChange` is left out: not sure whether the pain
 * changed counts as changed, which opens questions and is no warning sign by itself.
 */
const critical = questionIds.filter(
  (id) => id !== 'painChange' && questionOf(id).critical && optionsOf(id).includes('notSure'),
);

const healthQuestions = ['healthFactors', 'medicines', 'procedureOrDevice', 'allergiesAndImplants'] as const;

/** What needs a needle, an operation or an implant. */
const bodily = procedures.filter((entry) =>
  (['needle', 'surgery', 'implant'] as const).some((attribute) => entry.attributes.includes(attribute)),
);

const causes = ['diagnosesTold', 'nerveDiagnoses', 'afterTreatmentDiagnoses'] as const;

function notSure(id: QuestionId): Answer {
  return questionOf(id).kind === 'many' ? ['notSure'] : 'notSure';
}

/** Sessions in which this question, where it is asked, is answered with not sure. */
function unsureOf(id: QuestionId): fc.Arbitrary<Given> {
  return sessions.map((session) => calmlyCompleted({ ...session, [id]: notSure(id) }));
}

describe('not sure is never no [H23]', () => {
  it.each(critical)('on %s is never routine, and never below the calmest answer (25 sessions)', (id) => {
    for (let seed = 0; seed < 25; seed += 1) {
      const solution = solve({ word: 'is', question: id, options: ['notSure'] }, seed);
      if (solution === undefined) throw new Error(`no session in which ${id} is answered with not sure`);
      const unsure = assess(solution);
      const calm = assess({ answers: calmlyCompleted({ ...solution.answers, [id]: calmAnswer(id) }) });
      expect(unsure).toMatchObject({ status: 'complete', dropped: [] });
      expect(unsure.tier).not.toBe('routine');
      expect(tiers.indexOf(unsure.tier)).toBeGreaterThanOrEqual(tiers.indexOf(calm.tier));
    }
  });

  it.each(healthQuestions)('on %s puts its caution on every needle, operation and implant', (id) => {
    let carried = 0;
    fc.assert(
      fc.property(unsureOf(id), (session) => {
        const { list, cautions } = assess({ answers: session });
        if (list.length === 0 || session[id] === undefined) return;
        expect(cautions).toContain('notSureAboutHealth');
        for (const entry of list) {
          const isBodily = bodily.some((other) => other.id === entry.id);
          expect(entry.cautions.includes('notSureAboutHealth')).toBe(isBodily);
          if (isBodily) carried += 1;
        }
      }),
      times(300),
    );
    expect(carried).toBeGreaterThan(50);
  });

  it('on fever and other general signs holds every invasive entry back, as an infection would', () => {
    let held = 0;
    fc.assert(
      fc.property(unsureOf('generalSigns'), (session) => {
        const { list, cautions } = assess({ answers: session });
        if (list.length === 0) return;
        expect(cautions).toContain('infection');
        for (const entry of list) {
          if (!procedures.some((other) => other.id === entry.id && 'invasive' in other && other.invasive))
            continue;
          expect(entry).toMatchObject({ status: 'later' });
          expect(entry.steps).toContain('infectionFirst');
          held += 1;
        }
      }),
      times(700),
    );
    expect(held).toBeGreaterThan(50);
  });

  it.each(causes)('on %s adds and takes away no entry, beside none of these', (id) => {
    let asked = 0;
    fc.assert(
      fc.property(sessions, (session) => {
        if (session[id] === undefined) return;
        asked += 1;
        const listFor = (answer: readonly string[]) => {
          const answers = calmlyCompleted({ ...session, [id]: answer });
          return procedures.filter((entry) => isListed(entry, answers)).map((entry) => entry.id);
        };
        expect(listFor(['notSure'])).toEqual(listFor(['none']));
      }),
      times(600),
    );
    expect(asked).toBeGreaterThan(50);
  });
});
