import { ALWAYS, NEVER, all, any, atLeast, has, is, not } from '../conditions';
import {
  ADULT,
  CANCER_PAIN,
  CARE_THREE_MONTHS,
  CHRONIC,
  DEVICE,
  NERVE_FEELINGS,
  POST_SURGICAL_LEG_PAIN,
  SIX_MONTHS_OR_MORE,
} from '../facts';
import { procedure } from './procedure';

export const intrathecalDrugDelivery = procedure({
  id: 'intrathecal-drug-delivery',
  group: 'implants',
  invasive: true,
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'neuraxial', 'implant', 'surgery', 'sed'],
  include: all(
    ADULT,
    CANCER_PAIN,
    is('careResult', 'underSixWeeks', 'sixWeeksToThreeMonths', 'threeMonthsOrMore', 'couldNot'),
  ),
  exclude: NEVER,
  hold: [{ when: ALWAYS, step: 'pumpTeam' }],
  reasons: [{ when: ALWAYS, reason: 'cancerMedicineNotEnough' }],
  notes: [{ when: ALWAYS, note: 'askCancerTeam' }],
  sources: ['SMITH02', 'ASPN21', 'ASRA18', 'NCCN'],
});

export const spinalCordStimulation = procedure({
  id: 'spinal-cord-stimulation',
  group: 'implants',
  invasive: true,
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'neuraxial', 'implant', 'surgery', 'sed', 'xray', 'mri'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    any(
      all(POST_SURGICAL_LEG_PAIN, any(NERVE_FEELINGS, is('worstSite', 'armOrLeg'))),
      has('nerveDiagnoses', 'complexRegionalPain'),
      all(has('nerveDiagnoses', 'nerveDamage'), has('painSites', 'lowerLeg', 'arm'), NERVE_FEELINGS),
    ),
  ),
  exclude: NEVER,
  hold: [
    { when: not(SIX_MONTHS_OR_MORE), step: 'painSixMonths' },
    { when: not(CARE_THREE_MONTHS), step: 'careForMonths' },
    { when: not(atLeast('painScore', 5)), step: 'painFive' },
    { when: ALWAYS, step: 'testStimulator' },
  ],
  reasons: [
    { when: POST_SURGICAL_LEG_PAIN, reason: 'legNerveFeelingsAfterSurgery' },
    { when: has('nerveDiagnoses', 'complexRegionalPain'), reason: 'toldCrps' },
    { when: has('nerveDiagnoses', 'nerveDamage'), reason: 'toldNerveDamage' },
  ],
  notes: [
    { when: ALWAYS, note: 'stimulatorMixed' },
    { when: DEVICE, note: 'hasStimulator' },
  ],
  sources: ['TA159', 'PROCESS', 'PROC24', 'SCS23', 'SCS21', 'ASRA18'],
});
