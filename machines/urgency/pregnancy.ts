import { has } from '../conditions';
import { rules } from './rule';

export const pregnancy = rules([
  {
    id: 'pregnancyWarning',
    tier: 'emergency',
    mode: 'hospital',
    when: has(
      'pregnancySigns',
      'bleedingPregnant',
      'watersGone',
      'painInWaves',
      'babyMovesLess',
      'badHeadacheOrSight',
    ),
  },
  { id: 'pregnancySignsUnsure', tier: 'today', when: has('pregnancySigns', 'notSure') },
]);
