import { all, atLeast, has } from '../conditions';
import { rules } from './rule';

export const headAndFace = rules([
  {
    id: 'newSightTroubleWithHeadPain',
    tier: 'emergency',
    mode: 'hospital',
    when: has('headSigns', 'newSightTrouble'),
  },
  {
    id: 'soreScalpOrJawOverFifty',
    tier: 'today',
    when: all(has('headSigns', 'soreScalpOrJaw'), atLeast('age', 50)),
  },
  {
    id: 'newHeadacheOverFifty',
    tier: 'soon',
    when: all(has('headSigns', 'newHeadache'), atLeast('age', 50)),
  },
  {
    id: 'newHeadPainWithEyelidOrDizzy',
    tier: 'emergency',
    mode: 'ambulance',
    when: all(has('headSigns', 'unlikeAnyBefore'), has('headSigns', 'eyelidOrDizzy')),
  },
  {
    id: 'newNeckPainAfterInjury',
    tier: 'today',
    when: all(has('headSigns', 'unlikeAnyBefore'), has('headSigns', 'recentNeckInjury')),
  },
  { id: 'headSignsUnsure', tier: 'today', when: has('headSigns', 'notSure') },
  {
    id: 'facePainWarning',
    tier: 'soon',
    when: has('faceSigns', 'numbFace', 'hearingWorse', 'bothSides', 'eyeAreaOnly', 'beganBeforeForty'),
  },
  { id: 'strokeSignsThisWeekGone', tier: 'today', when: has('headSigns', 'strokeSignsThisWeek') },
]);
