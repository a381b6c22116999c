import { all, any, has, is } from '../conditions';
import { rules } from './rule';

export const afterProcedure = rules([
  {
    id: 'weakAfterProcedure',
    tier: 'emergency',
    mode: 'hospital',
    when: has('procedureSigns', 'newWeakOrNumb'),
  },
  { id: 'numbWearingOffAfterShot', tier: 'today', when: has('procedureSigns', 'numbWearingOff') },
  {
    id: 'fastPainAfterProcedure',
    tier: 'emergency',
    mode: 'hospital',
    when: all(
      has('procedureSigns', 'painFastWorse'),
      any(is('procedureWhen', 'yes', 'notSure'), has('medicines', 'bloodThinner')),
    ),
  },
  { id: 'worsePainAfterProcedure', tier: 'today', when: has('procedureSigns', 'painFastWorse') },
  {
    id: 'constantHeadacheAfterProcedure',
    tier: 'emergency',
    mode: 'hospital',
    when: any(
      has('procedureSigns', 'constantHeadache', 'drowsyFitOrBlurred'),
      all(
        has('procedureSigns', 'uprightHeadache'),
        any(has('feverSigns', 'stiffNeck'), has('generalSigns', 'fever')),
      ),
    ),
  },
  { id: 'uprightHeadacheAfterProcedure', tier: 'today', when: has('procedureSigns', 'uprightHeadache') },
  {
    id: 'fluidLeakWithHeadacheOrFever',
    tier: 'emergency',
    mode: 'hospital',
    when: all(
      has('procedureSigns', 'clearFluid'),
      any(has('procedureSigns', 'uprightHeadache'), has('generalSigns', 'fever')),
    ),
  },
  { id: 'fluidLeakAfterProcedure', tier: 'today', when: has('procedureSigns', 'clearFluid') },
  {
    id: 'woundAndFever',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('procedureSigns', 'hotRedWound'), has('generalSigns', 'fever')),
  },
  { id: 'woundInfection', tier: 'today', when: has('procedureSigns', 'hotRedWound') },
  { id: 'procedureSignsUnsure', tier: 'today', when: has('procedureSigns', 'notSure') },
]);
