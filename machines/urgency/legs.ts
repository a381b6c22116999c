import { all, any, has, is } from '../conditions';
import {
  BOTH_LEGS_NEW,
  BOTH_LEGS_RECENT,
  CANCER_HISTORY,
  PELVIC_NEW,
  PELVIC_RECENT,
  RECENT_PROCEDURE,
  SOMETHING_ELSE_CHANGED,
  URGENT_PEE_NEW,
} from '../facts';
import { rules } from './rule';

export const legs = rules([
  { id: 'newBothLegs', tier: 'emergency', mode: 'hospital', when: BOTH_LEGS_NEW },
  {
    id: 'unsureBothLegs',
    tier: 'today',
    when: all(has('legSigns', 'bothLegs'), is('bothLegsSince', 'notSure')),
  },
  {
    id: 'recentBothLegs',
    tier: 'soon',
    when: all(has('legSigns', 'bothLegs'), is('bothLegsSince', 'upToThreeMonths')),
  },
  {
    id: 'newBothLegsWeak',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('legSigns', 'bothLegsWeak'), is('legWeakSince', 'withinTwoWeeks')),
  },
  {
    id: 'unsureLegSignsAndChange',
    tier: 'emergency',
    mode: 'hospital',
    when: all(
      any(has('legSigns', 'notSure'), all(has('legSigns', 'bothLegsWeak'), is('legWeakSince', 'notSure'))),
      any(SOMETHING_ELSE_CHANGED, PELVIC_NEW, URGENT_PEE_NEW, BOTH_LEGS_NEW),
    ),
  },
  {
    id: 'unsureLegSigns',
    tier: 'today',
    when: any(
      has('legSigns', 'notSure'),
      all(has('legSigns', 'bothLegsWeak'), is('legWeakSince', 'notSure')),
    ),
  },
  {
    id: 'recentBothLegsWeak',
    tier: 'today',
    when: all(has('legSigns', 'bothLegsWeak'), is('legWeakSince', 'upToThreeMonths')),
  },
  {
    id: 'oldLegWeaknessNeverChecked',
    tier: 'soon',
    when: all(
      has('legSigns', 'oneLegWeak', 'bothLegsWeak'),
      is('legWeakSince', 'overThreeMonths'),
      is('limbsChecked', 'no', 'notSure'),
    ),
  },
  {
    id: 'newLegWeaknessWithDanger',
    tier: 'emergency',
    mode: 'hospital',
    when: all(
      has('legSigns', 'oneLegWeak'),
      is('legWeakSince', 'withinTwoWeeks', 'notSure'),
      any(CANCER_HISTORY, has('generalSigns', 'fever'), RECENT_PROCEDURE, PELVIC_RECENT, BOTH_LEGS_RECENT),
    ),
  },
  {
    id: 'newLegWeakness',
    tier: 'today',
    when: all(has('legSigns', 'oneLegWeak'), is('legWeakSince', 'withinTwoWeeks', 'notSure')),
  },
  {
    id: 'recentLegWeakness',
    tier: 'soon',
    when: all(has('legSigns', 'oneLegWeak'), is('legWeakSince', 'upToThreeMonths')),
  },
  { id: 'cannotWalkNow', tier: 'today', when: has('legSigns', 'cannotWalk') },
  { id: 'fallFromLegs', tier: 'soon', when: has('legSigns', 'fallFromThis') },
  { id: 'swollenLegNow', tier: 'today', when: has('legSigns', 'swollenLeg') },
  {
    id: 'footSoreWithDiabetes',
    tier: 'today',
    when: all(has('legSigns', 'footSore'), has('healthFactors', 'diabetes', 'notSure')),
  },
  { id: 'footSoreAlone', tier: 'soon', when: has('legSigns', 'footSore') },
]);
