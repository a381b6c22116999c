import { all, is } from '../conditions';
import { rules } from './rule';

export const accident = rules([
  {
    id: 'accidentLastDay',
    tier: 'emergency',
    mode: 'ambulance',
    when: is('accidentWhen', 'todayOrYesterday'),
  },
  {
    id: 'accidentThisWeek',
    tier: 'emergency',
    mode: 'hospital',
    when: is('accidentWhen', 'twoToSevenDays', 'notSure'),
  },
  {
    id: 'accidentNeverChecked',
    tier: 'today',
    when: all(is('accidentWhen', 'overOneWeek'), is('accidentChecked', 'no', 'notSure')),
  },
]);
