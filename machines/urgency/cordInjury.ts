import { all, has, is } from '../conditions';
import { rules } from './rule';

export const cordInjury = rules([
  {
    id: 'cordInjuryWithPounding',
    tier: 'emergency',
    mode: 'ambulance',
    when: all(has('healthFactors', 'highCordInjury'), is('cordInjurySigns', 'yes')),
  },
  { id: 'cordInjurySignsUnsure', tier: 'today', when: is('cordInjurySigns', 'notSure') },
]);
