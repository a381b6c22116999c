import { all, has, is, not } from './conditions';
import { ADULT, CANCER_CAUSE_OPEN, CANCER_PAIN, CARE_TRIED, INFECTION_NOW, SURGERY_RECENT } from './facts';

/** What must be settled before any invasive entry: each holds it back as `later`. */
export const gates = [
  { id: 'infectionGate', when: INFECTION_NOW, step: 'infectionFirst' },
  { id: 'pregnancyGate', when: has('healthFactors', 'pregnant'), step: 'pregnancyWaits' },
  { id: 'helpsEnoughGate', when: all(is('careResult', 'enough'), not(CANCER_PAIN)), step: 'careIsEnough' },
  { id: 'careNotTriedGate', when: all(ADULT, not(CANCER_PAIN), not(CARE_TRIED)), step: 'simpleCareFirst' },
  { id: 'recentSurgeryGate', when: SURGERY_RECENT, step: 'surgicalTeamFirst' },
  { id: 'cancerCauseGate', when: CANCER_CAUSE_OPEN, step: 'cancerTeamFirst' },
] as const;

export type GateStepId = (typeof gates)[number]['step'];
