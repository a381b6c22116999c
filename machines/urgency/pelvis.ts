import { all, any, has, is } from '../conditions';
import {
  BOTH_LEGS_NEW,
  BOTH_LEGS_RECENT,
  LEG_WEAK_NEW,
  PELVIC_RECENT,
  PELVIC_UNSURE,
  SOMETHING_ELSE_CHANGED,
  URGENT_PEE_NEW,
} from '../facts';
import { rules } from './rule';

export const pelvis = rules([
  {
    id: 'newNumbBetweenLegs',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('pelvicSigns', 'numbBetweenLegs'), is('pelvicSince', 'withinTwoWeeks')),
  },
  {
    id: 'newBladderControlLoss',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('pelvicSigns', 'bladderControlLost'), is('pelvicSince', 'withinTwoWeeks')),
  },
  {
    id: 'newBowelControlLoss',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('pelvicSigns', 'bowelControlLost'), is('pelvicSince', 'withinTwoWeeks')),
  },
  {
    id: 'unsurePelvicAndChange',
    tier: 'emergency',
    mode: 'hospital',
    when: all(PELVIC_UNSURE, any(SOMETHING_ELSE_CHANGED, BOTH_LEGS_NEW, LEG_WEAK_NEW)),
  },
  { id: 'unsurePelvicSigns', tier: 'today', when: PELVIC_UNSURE },
  { id: 'pelvicNotSaid', tier: 'today', when: has('pelvicSigns', 'preferNotToSay') },
  {
    id: 'recentPelvicSigns',
    tier: 'today',
    when: all(
      has('pelvicSigns', 'numbBetweenLegs', 'bladderControlLost', 'bowelControlLost'),
      is('pelvicSince', 'upToThreeMonths'),
      is('pelvicChecked', 'no', 'notSure'),
    ),
  },
  {
    id: 'recentPelvicSignsChecked',
    tier: 'soon',
    when: all(
      has('pelvicSigns', 'numbBetweenLegs', 'bladderControlLost', 'bowelControlLost'),
      is('pelvicSince', 'upToThreeMonths'),
    ),
  },
  {
    id: 'oldPelvicSignsNeverChecked',
    tier: 'soon',
    when: all(
      has('pelvicSigns', 'numbBetweenLegs', 'bladderControlLost', 'bowelControlLost'),
      is('pelvicSince', 'overThreeMonths'),
      is('pelvicChecked', 'no', 'notSure'),
    ),
  },
  {
    id: 'newSexChangeWithNerveSigns',
    tier: 'emergency',
    mode: 'hospital',
    when: all(
      has('pelvicSigns', 'sexFeelingLess'),
      is('pelvicSince', 'withinTwoWeeks', 'notSure'),
      any(
        PELVIC_RECENT,
        BOTH_LEGS_RECENT,
        all(has('legSigns', 'oneLegWeak', 'bothLegsWeak'), is('legWeakSince', 'withinTwoWeeks', 'notSure')),
        all(has('legSigns', 'bothLegsWeak'), is('legWeakSince', 'upToThreeMonths')),
      ),
    ),
  },
  {
    id: 'newSexChangeAlone',
    tier: 'soon',
    when: all(has('pelvicSigns', 'sexFeelingLess'), is('pelvicSince', 'withinTwoWeeks', 'notSure')),
  },
  { id: 'numbAfterSittingOnly', tier: 'soon', when: has('pelvicSigns', 'numbAfterSitting') },
  { id: 'looseStoolAccidentOnly', tier: 'soon', when: has('pelvicSigns', 'looseStoolAccident') },
  { id: 'newUrgentPee', tier: 'soon', when: URGENT_PEE_NEW },
  {
    id: 'newUrgentPeeWithNerveSigns',
    tier: 'today',
    when: all(
      URGENT_PEE_NEW,
      any(
        has('armSigns', 'clumsyHands'),
        has('legSigns', 'unsteadyWalking', 'bothLegsWeak', 'bothLegs'),
        all(has('legSigns', 'oneLegWeak'), is('legWeakSince', 'withinTwoWeeks', 'notSure')),
      ),
    ),
  },
  {
    id: 'olderUrgentPeeNeverChecked',
    tier: 'soon',
    when: all(
      has('pelvicSigns', 'urgentPee'),
      is('pelvicSince', 'upToThreeMonths', 'overThreeMonths'),
      is('pelvicChecked', 'no', 'notSure'),
    ),
  },
]);
