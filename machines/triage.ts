import { assign, setup } from 'xstate';
import { isAsked } from './asking';
import type { Findings, Given } from './conditions';
import type { Answer, QuestionId } from './questions';
import { tierOf } from './urgency/judge';
import type { Tier } from './urgency/rule';

/** An answer to one question: the event is named by the question's id. */
export type AnswerEvent = { readonly type: QuestionId; readonly value: Answer };

type Context = {
  /** The answers on the path, in the order they were asked. */
  readonly answers: Given;
  readonly findings: Findings;
  /** The tier of these answers: kept beside them so that every guard reads it, none works it out. */
  readonly tier: Tier;
};

/**
 * The statechart: which question comes next, and the ends. It routes and judges nothing.
 *
 * Emergency is one `always` on `asking`, so that no new question can forget it. An inner `always`
 * goes before an outer one, so each inner one is closed while the tier is emergency: passing a
 * question by never outruns the exit.
 */
export const triage = setup({
  types: {
    context: {} as Context,
    input: {} as Findings,
    events: {} as AnswerEvent,
  },
  guards: {
    emergency: ({ context }) => context.tier === 'emergency',
    noEmergency: ({ context }) => context.tier !== 'emergency',
    today: ({ context }) => context.tier === 'today',
    passedBy: ({ context }, question: QuestionId) =>
      context.tier !== 'emergency' && !isAsked(question, context.answers),
  },
  actions: {
    keep: assign(({ context, event }) => {
      const answers = { ...context.answers, [event.type]: event.value };
      return { answers, tier: tierOf({ ...context.findings, ...answers }) };
    }),
  },
}).createMachine({
  id: 'triage',
  context: ({ input }) => ({ answers: {}, findings: input, tier: tierOf(input) }),
  initial: 'asking',
  states: {
    asking: {
      initial: 'start',
      always: { guard: 'emergency', target: 'emergency' },
      states: {
        start: {
          id: 'start',
          initial: 'respondent',
          states: {
            respondent: {
              on: { respondent: { target: '#emergencySigns', actions: 'keep' } },
            },
          },
        },
        emergencySigns: {
          id: 'emergencySigns',
          initial: 'headChestSigns',
          states: {
            headChestSigns: {
              on: { headChestSigns: { target: 'bodySigns', actions: 'keep' } },
            },
            bodySigns: {
              on: { bodySigns: { target: 'accidentWhen', actions: 'keep' } },
            },
            accidentWhen: {
              always: { guard: { type: 'passedBy', params: 'accidentWhen' }, target: 'accidentChecked' },
              on: { accidentWhen: { target: 'accidentChecked', actions: 'keep' } },
            },
            accidentChecked: {
              always: { guard: { type: 'passedBy', params: 'accidentChecked' }, target: '#person' },
              on: { accidentChecked: { target: '#person', actions: 'keep' } },
            },
          },
        },
        person: {
          id: 'person',
          initial: 'age',
          states: {
            age: {
              on: { age: { target: 'painSites', actions: 'keep' } },
            },
            painSites: {
              on: { painSites: { target: 'otherPainSites', actions: 'keep' } },
            },
            otherPainSites: {
              always: { guard: { type: 'passedBy', params: 'otherPainSites' }, target: 'childSigns' },
              on: { otherPainSites: { target: 'childSigns', actions: 'keep' } },
            },
            childSigns: {
              always: { guard: { type: 'passedBy', params: 'childSigns' }, target: '#nerveSigns' },
              on: { childSigns: { target: '#nerveSigns', actions: 'keep' } },
            },
          },
        },
        nerveSigns: {
          id: 'nerveSigns',
          initial: 'pelvicSigns',
          states: {
            pelvicSigns: {
              on: { pelvicSigns: { target: 'pelvicSince', actions: 'keep' } },
            },
            pelvicSince: {
              always: { guard: { type: 'passedBy', params: 'pelvicSince' }, target: 'pelvicChecked' },
              on: { pelvicSince: { target: 'pelvicChecked', actions: 'keep' } },
            },
            pelvicChecked: {
              always: { guard: { type: 'passedBy', params: 'pelvicChecked' }, target: 'legSigns' },
              on: { pelvicChecked: { target: 'legSigns', actions: 'keep' } },
            },
            legSigns: {
              on: { legSigns: { target: 'bothLegsSince', actions: 'keep' } },
            },
            bothLegsSince: {
              always: { guard: { type: 'passedBy', params: 'bothLegsSince' }, target: 'legWeakSince' },
              on: { bothLegsSince: { target: 'legWeakSince', actions: 'keep' } },
            },
            legWeakSince: {
              always: { guard: { type: 'passedBy', params: 'legWeakSince' }, target: 'armSigns' },
              on: { legWeakSince: { target: 'armSigns', actions: 'keep' } },
            },
            armSigns: {
              always: { guard: { type: 'passedBy', params: 'armSigns' }, target: 'armSince' },
              on: { armSigns: { target: 'armSince', actions: 'keep' } },
            },
            armSince: {
              always: { guard: { type: 'passedBy', params: 'armSince' }, target: 'limbsChecked' },
              on: { armSince: { target: 'limbsChecked', actions: 'keep' } },
            },
            limbsChecked: {
              always: { guard: { type: 'passedBy', params: 'limbsChecked' }, target: '#generalHealth' },
              on: { limbsChecked: { target: '#generalHealth', actions: 'keep' } },
            },
          },
        },
        generalHealth: {
          id: 'generalHealth',
          initial: 'painChange',
          states: {
            painChange: {
              on: { painChange: { target: 'generalSigns', actions: 'keep' } },
            },
            generalSigns: {
              on: { generalSigns: { target: 'feverSigns', actions: 'keep' } },
            },
            feverSigns: {
              always: { guard: { type: 'passedBy', params: 'feverSigns' }, target: 'infectionRisk' },
              on: { feverSigns: { target: 'infectionRisk', actions: 'keep' } },
            },
            infectionRisk: {
              always: { guard: { type: 'passedBy', params: 'infectionRisk' }, target: 'cancer' },
              on: { infectionRisk: { target: 'cancer', actions: 'keep' } },
            },
            cancer: {
              on: { cancer: { target: 'healthFactors', actions: 'keep' } },
            },
            healthFactors: {
              on: { healthFactors: { target: 'cordInjurySigns', actions: 'keep' } },
            },
            cordInjurySigns: {
              always: { guard: { type: 'passedBy', params: 'cordInjurySigns' }, target: 'pregnancySigns' },
              on: { cordInjurySigns: { target: 'pregnancySigns', actions: 'keep' } },
            },
            pregnancySigns: {
              always: { guard: { type: 'passedBy', params: 'pregnancySigns' }, target: 'painWarningPattern' },
              on: { pregnancySigns: { target: 'painWarningPattern', actions: 'keep' } },
            },
            painWarningPattern: {
              always: { guard: { type: 'passedBy', params: 'painWarningPattern' }, target: 'boneSigns' },
              on: { painWarningPattern: { target: 'boneSigns', actions: 'keep' } },
            },
            boneSigns: {
              always: { guard: { type: 'passedBy', params: 'boneSigns' }, target: 'vesselSigns' },
              on: { boneSigns: { target: 'vesselSigns', actions: 'keep' } },
            },
            vesselSigns: {
              always: { guard: { type: 'passedBy', params: 'vesselSigns' }, target: 'headSigns' },
              on: { vesselSigns: { target: 'headSigns', actions: 'keep' } },
            },
            headSigns: {
              always: { guard: { type: 'passedBy', params: 'headSigns' }, target: 'faceSigns' },
              on: { headSigns: { target: 'faceSigns', actions: 'keep' } },
            },
            faceSigns: {
              always: { guard: { type: 'passedBy', params: 'faceSigns' }, target: '#treatmentSafety' },
              on: { faceSigns: { target: '#treatmentSafety', actions: 'keep' } },
            },
          },
        },
        treatmentSafety: {
          id: 'treatmentSafety',
          initial: 'procedureOrDevice',
          states: {
            procedureOrDevice: {
              on: { procedureOrDevice: { target: 'procedureSigns', actions: 'keep' } },
            },
            procedureSigns: {
              always: { guard: { type: 'passedBy', params: 'procedureSigns' }, target: 'procedureWhen' },
              on: { procedureSigns: { target: 'procedureWhen', actions: 'keep' } },
            },
            procedureWhen: {
              always: { guard: { type: 'passedBy', params: 'procedureWhen' }, target: 'deviceSigns' },
              on: { procedureWhen: { target: 'deviceSigns', actions: 'keep' } },
            },
            deviceSigns: {
              always: { guard: { type: 'passedBy', params: 'deviceSigns' }, target: 'medicines' },
              on: { deviceSigns: { target: 'medicines', actions: 'keep' } },
            },
            medicines: {
              on: { medicines: { target: 'medicineProblems', actions: 'keep' } },
            },
            medicineProblems: {
              always: { guard: { type: 'passedBy', params: 'medicineProblems' }, target: '#feelingSafe' },
              on: { medicineProblems: { target: '#feelingSafe', actions: 'keep' } },
            },
          },
        },
        feelingSafe: {
          id: 'feelingSafe',
          initial: 'selfHarmThoughts',
          states: {
            selfHarmThoughts: {
              always: { guard: { type: 'passedBy', params: 'selfHarmThoughts' }, target: 'safeNow' },
              on: { selfHarmThoughts: { target: 'safeNow', actions: 'keep' } },
            },
            safeNow: {
              always: { guard: { type: 'passedBy', params: 'safeNow' }, target: 'repeatHelp' },
              on: { safeNow: { target: 'repeatHelp', actions: 'keep' } },
            },
            repeatHelp: {
              always: { guard: { type: 'passedBy', params: 'repeatHelp' }, target: '#safetyOver' },
              on: { repeatHelp: { target: '#safetyOver', actions: 'keep' } },
            },
          },
        },
        safetyOver: {
          id: 'safetyOver',
          always: [
            { guard: 'today', target: '#today' },
            { guard: 'noEmergency', target: 'painStory' },
          ],
        },
        painStory: {
          id: 'painStory',
          initial: 'painDuration',
          states: {
            painDuration: {
              always: { guard: { type: 'passedBy', params: 'painDuration' }, target: 'cancerPainCause' },
              on: { painDuration: { target: 'cancerPainCause', actions: 'keep' } },
            },
            cancerPainCause: {
              always: { guard: { type: 'passedBy', params: 'cancerPainCause' }, target: 'cancerPainSite' },
              on: { cancerPainCause: { target: 'cancerPainSite', actions: 'keep' } },
            },
            cancerPainSite: {
              always: { guard: { type: 'passedBy', params: 'cancerPainSite' }, target: 'painFeel' },
              on: { cancerPainSite: { target: 'painFeel', actions: 'keep' } },
            },
            painFeel: {
              always: { guard: { type: 'passedBy', params: 'painFeel' }, target: 'painScore' },
              on: { painFeel: { target: 'painScore', actions: 'keep' } },
            },
            painScore: {
              always: { guard: { type: 'passedBy', params: 'painScore' }, target: '#careSoFar' },
              on: { painScore: { target: '#careSoFar', actions: 'keep' } },
            },
          },
        },
        careSoFar: {
          id: 'careSoFar',
          initial: 'treatmentsTried',
          states: {
            treatmentsTried: {
              always: { guard: { type: 'passedBy', params: 'treatmentsTried' }, target: 'careResult' },
              on: { treatmentsTried: { target: 'careResult', actions: 'keep' } },
            },
            careResult: {
              always: { guard: { type: 'passedBy', params: 'careResult' }, target: 'spineSurgery' },
              on: { careResult: { target: 'spineSurgery', actions: 'keep' } },
            },
            spineSurgery: {
              always: { guard: { type: 'passedBy', params: 'spineSurgery' }, target: 'surgeryWhen' },
              on: { spineSurgery: { target: 'surgeryWhen', actions: 'keep' } },
            },
            surgeryWhen: {
              always: { guard: { type: 'passedBy', params: 'surgeryWhen' }, target: 'surgeryPain' },
              on: { surgeryWhen: { target: 'surgeryPain', actions: 'keep' } },
            },
            surgeryPain: {
              always: { guard: { type: 'passedBy', params: 'surgeryPain' }, target: 'injections' },
              on: { surgeryPain: { target: 'injections', actions: 'keep' } },
            },
            injections: {
              always: { guard: { type: 'passedBy', params: 'injections' }, target: 'epiduralSteroidHelp' },
              on: { injections: { target: 'epiduralSteroidHelp', actions: 'keep' } },
            },
            epiduralSteroidHelp: {
              always: {
                guard: { type: 'passedBy', params: 'epiduralSteroidHelp' },
                target: 'jointTestBlockHelp',
              },
              on: { epiduralSteroidHelp: { target: 'jointTestBlockHelp', actions: 'keep' } },
            },
            jointTestBlockHelp: {
              always: { guard: { type: 'passedBy', params: 'jointTestBlockHelp' }, target: 'jointHeatHelp' },
              on: { jointTestBlockHelp: { target: 'jointHeatHelp', actions: 'keep' } },
            },
            jointHeatHelp: {
              always: { guard: { type: 'passedBy', params: 'jointHeatHelp' }, target: 'sacroiliacShotHelp' },
              on: { jointHeatHelp: { target: 'sacroiliacShotHelp', actions: 'keep' } },
            },
            sacroiliacShotHelp: {
              always: {
                guard: { type: 'passedBy', params: 'sacroiliacShotHelp' },
                target: 'backOfHeadBlockHelp',
              },
              on: { sacroiliacShotHelp: { target: 'backOfHeadBlockHelp', actions: 'keep' } },
            },
            backOfHeadBlockHelp: {
              always: {
                guard: { type: 'passedBy', params: 'backOfHeadBlockHelp' },
                target: 'otherNerveBlockHelp',
              },
              on: { backOfHeadBlockHelp: { target: 'otherNerveBlockHelp', actions: 'keep' } },
            },
            otherNerveBlockHelp: {
              always: {
                guard: { type: 'passedBy', params: 'otherNerveBlockHelp' },
                target: 'sympatheticBlockHelp',
              },
              on: { otherNerveBlockHelp: { target: 'sympatheticBlockHelp', actions: 'keep' } },
            },
            sympatheticBlockHelp: {
              always: { guard: { type: 'passedBy', params: 'sympatheticBlockHelp' }, target: '#toldCauses' },
              on: { sympatheticBlockHelp: { target: '#toldCauses', actions: 'keep' } },
            },
          },
        },
        toldCauses: {
          id: 'toldCauses',
          initial: 'diagnosesTold',
          states: {
            diagnosesTold: {
              always: { guard: { type: 'passedBy', params: 'diagnosesTold' }, target: 'nerveDiagnoses' },
              on: { diagnosesTold: { target: 'nerveDiagnoses', actions: 'keep' } },
            },
            nerveDiagnoses: {
              always: {
                guard: { type: 'passedBy', params: 'nerveDiagnoses' },
                target: 'afterTreatmentDiagnoses',
              },
              on: { nerveDiagnoses: { target: 'afterTreatmentDiagnoses', actions: 'keep' } },
            },
            afterTreatmentDiagnoses: {
              always: { guard: { type: 'passedBy', params: 'afterTreatmentDiagnoses' }, target: 'worstSite' },
              on: { afterTreatmentDiagnoses: { target: 'worstSite', actions: 'keep' } },
            },
            worstSite: {
              always: { guard: { type: 'passedBy', params: 'worstSite' }, target: 'walking' },
              on: { worstSite: { target: 'walking', actions: 'keep' } },
            },
            walking: {
              always: { guard: { type: 'passedBy', params: 'walking' }, target: '#beforeVisit' },
              on: { walking: { target: '#beforeVisit', actions: 'keep' } },
            },
          },
        },
        beforeVisit: {
          id: 'beforeVisit',
          initial: 'allergiesAndImplants',
          states: {
            allergiesAndImplants: {
              always: { guard: { type: 'passedBy', params: 'allergiesAndImplants' }, target: 'goal' },
              on: { allergiesAndImplants: { target: 'goal', actions: 'keep' } },
            },
            goal: {
              always: { guard: { type: 'passedBy', params: 'goal' }, target: '#finished' },
              on: { goal: { target: '#finished', actions: 'keep' } },
            },
          },
        },
        finished: {
          id: 'finished',
          always: { guard: 'noEmergency', target: '#result' },
        },
      },
    },
    emergency: { id: 'emergency', type: 'final' },
    today: { id: 'today', type: 'final' },
    result: { id: 'result', type: 'final' },
  },
});
