import { all, atLeast, has, not } from '../conditions';
import { CHILD } from '../facts';
import { rules } from './rule';

export const children = rules([
  { id: 'childUnderSix', tier: 'today', when: all(CHILD, not(atLeast('age', 6))) },
  {
    id: 'childWarningSign',
    tier: 'today',
    when: all(
      CHILD,
      has(
        'childSigns',
        'painWakesChild',
        'childFever',
        'limpOrWillNotWalk',
        'childWeightLoss',
        'childWeakOrNumb',
        'childGettingWorse',
        'notSure',
      ),
    ),
  },
  { id: 'underEighteen', tier: 'soon', when: CHILD },
]);
