import { all, has, is } from './conditions';
import { ANSWER_TAKEN_BACK, CHILD, INFECTION_NOW } from './facts';

/** What a clinician is told beside the result; never urgency by itself. */
export const flags = [
  {
    id: 'longStandingPelvicSigns',
    when: all(
      has('pelvicSigns', 'numbBetweenLegs', 'bladderControlLost', 'bowelControlLost'),
      is('pelvicSince', 'overThreeMonths'),
      is('pelvicChecked', 'yes'),
    ),
  },
  {
    id: 'longStandingUrgentPee',
    when: all(
      has('pelvicSigns', 'urgentPee'),
      is('pelvicSince', 'upToThreeMonths', 'overThreeMonths'),
      is('pelvicChecked', 'yes'),
    ),
  },
  { id: 'leakWithCough', when: has('pelvicSigns', 'coughLeak') },
  {
    id: 'longStandingBothLegs',
    when: all(has('legSigns', 'bothLegs'), is('bothLegsSince', 'overThreeMonths')),
  },
  {
    id: 'longStandingLegWeakness',
    when: all(
      has('legSigns', 'oneLegWeak', 'bothLegsWeak'),
      is('legWeakSince', 'overThreeMonths'),
      is('limbsChecked', 'yes'),
    ),
  },
  { id: 'cancerHistory', when: is('cancer', 'now', 'past', 'beingTested') },
  { id: 'feverDelaysProcedures', when: INFECTION_NOW },
  { id: 'bloodThinner', when: has('medicines', 'bloodThinner') },
  { id: 'pregnancyHoldsProcedures', when: has('healthFactors', 'pregnant') },
  { id: 'noAdultProcedureList', when: CHILD },
  { id: 'crisisCardShown', when: is('selfHarmThoughts', 'yes', 'preferNotToSay') },
  { id: 'emergencyAnswerTakenBack', when: ANSWER_TAKEN_BACK },
  { id: 'answeredByOther', when: is('respondent', 'helper', 'staff') },
] as const;

export type FlagId = (typeof flags)[number]['id'];
