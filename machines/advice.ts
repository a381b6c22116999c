import { all, any, has, is, not } from './conditions';
import {
  ADULT,
  CANCER_CAUSE_OPEN,
  CANCER_PAIN,
  CARE_TRIED,
  CHILD,
  DEVICE,
  NO_PROCEDURE_MATCHED,
  PAIN_AFTER_BACK_SURGERY,
  PAIN_AFTER_NECK_SURGERY,
  SURGERY_RECENT,
} from './facts';

/** The protocol's messages: advice that goes with the list, not with one entry. */
export const messages = [
  {
    id: 'newPainOftenEases',
    when: all(is('painDuration', 'underSixWeeks', 'sixWeeksToThreeMonths'), ADULT, not(CANCER_PAIN)),
  },
  { id: 'simpleCareFirst', when: all(ADULT, not(CANCER_PAIN), not(CARE_TRIED)) },
  { id: 'careHelpsEnough', when: all(is('careResult', 'enough'), not(CANCER_PAIN)) },
  { id: 'cancerTeamLeads', when: any(CANCER_PAIN, is('cancerPainCause', 'treatment')) },
  { id: 'cancerCheckFirst', when: CANCER_CAUSE_OPEN },
  { id: 'facePainCauses', when: has('otherPainSites', 'face') },
  { id: 'painAfterSurgery', when: any(PAIN_AFTER_BACK_SURGERY, PAIN_AFTER_NECK_SURGERY) },
  { id: 'recentSurgery', when: SURGERY_RECENT },
  {
    id: 'painInManyPlaces',
    when: any(has('otherPainSites', 'wholeBody'), has('nerveDiagnoses', 'fibromyalgia')),
  },
  { id: 'childrensTeam', when: CHILD },
  { id: 'pregnancy', when: has('healthFactors', 'pregnant') },
  { id: 'deviceCard', when: any(has('allergiesAndImplants', 'pacemaker'), DEVICE) },
  { id: 'avoidSurgery', when: has('goal', 'avoidSurgery') },
  { id: 'nothingMatched', when: all(ADULT, NO_PROCEDURE_MATCHED) },
] as const;

export type MessageId = (typeof messages)[number]['id'];
