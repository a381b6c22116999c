import { ALWAYS, NEVER, all, any, has, is, not } from '../conditions';
import {
  ADULT,
  CANCER_PAIN,
  CARE_TRIED,
  CHILD,
  CHRONIC,
  PAIN_AFTER_BACK_SURGERY,
  PAIN_AFTER_NECK_SURGERY,
} from '../facts';
import { procedure } from './procedure';

export const talkWithClinician = procedure({
  id: 'talk-with-clinician',
  group: 'everydayCare',
  everydayCare: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: [],
  include: ALWAYS,
  exclude: NEVER,
  hold: [],
  reasons: [{ when: ALWAYS, reason: 'goodFirstStep' }],
  notes: [],
  sources: ['NG59', 'NG193'],
});

export const conservativeCare = procedure({
  id: 'conservative-care',
  group: 'everydayCare',
  everydayCare: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: [],
  include: ADULT,
  exclude: NEVER,
  hold: [],
  reasons: [
    { when: not(CARE_TRIED), reason: 'careNotTried' },
    { when: is('careResult', 'underSixWeeks'), reason: 'careStillShort' },
    { when: is('careResult', 'enough'), reason: 'careHelps' },
    { when: all(CARE_TRIED, not(is('careResult', 'underSixWeeks', 'enough'))), reason: 'careCanImprove' },
  ],
  notes: [],
  sources: ['NG59', 'NG193', 'CG173', 'HAYD21', 'PEUL07', 'ACP17'],
});

export const painClinicReview = procedure({
  id: 'pain-clinic-review',
  group: 'everydayCare',
  everydayCare: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: [],
  include: all(
    ADULT,
    any(
      CHRONIC,
      CANCER_PAIN,
      has(
        'nerveDiagnoses',
        'complexRegionalPain',
        'trigeminalNeuralgia',
        'painAfterShingles',
        'nerveDamage',
        'fibromyalgia',
      ),
      has('afterTreatmentDiagnoses', 'arachnoiditis'),
      has('otherPainSites', 'face', 'wholeBody'),
    ),
  ),
  exclude: NEVER,
  hold: [],
  reasons: [
    { when: CHRONIC, reason: 'longPain' },
    { when: CANCER_PAIN, reason: 'cancerPainTeams' },
    { when: any(PAIN_AFTER_BACK_SURGERY, PAIN_AFTER_NECK_SURGERY), reason: 'painAfterSurgery' },
    { when: has('otherPainSites', 'face'), reason: 'facePain' },
    { when: has('otherPainSites', 'wholeBody'), reason: 'painInManyPlaces' },
    {
      when: any(
        has(
          'nerveDiagnoses',
          'complexRegionalPain',
          'trigeminalNeuralgia',
          'painAfterShingles',
          'nerveDamage',
          'fibromyalgia',
        ),
        has('afterTreatmentDiagnoses', 'arachnoiditis'),
      ),
      reason: 'namedByClinician',
    },
  ],
  notes: [],
  sources: ['NG193', 'TA159', 'RCP18'],
});

export const childSpecialistReview = procedure({
  id: 'child-specialist-review',
  group: 'everydayCare',
  everydayCare: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: [],
  include: CHILD,
  exclude: NEVER,
  hold: [],
  reasons: [{ when: ALWAYS, reason: 'under18' }],
  notes: [],
  sources: ['CG145', 'IPG373'],
});
