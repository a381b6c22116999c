import { all, any, has } from '../conditions';
import { rules } from './rule';

export const skin = rules([
  { id: 'blisterRashNew', tier: 'today', when: has('generalSigns', 'blisterRash') },
  {
    id: 'badMedicineRash',
    tier: 'emergency',
    mode: 'hospital',
    when: any(
      has('medicineProblems', 'rashWithFeverOrBlisters'),
      all(has('medicineProblems', 'rash'), has('generalSigns', 'fever')),
    ),
  },
  { id: 'medicineRash', tier: 'today', when: has('medicineProblems', 'rash') },
]);
