import { all, has } from '../conditions';
import { rules } from './rule';

export const medicines = rules([
  {
    id: 'severeWithdrawal',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('medicineProblems', 'fitOrConfusedAfterStop', 'sickAfterSteroidStop'),
  },
  {
    id: 'riskyMedicineStopped',
    tier: 'today',
    when: all(
      has('medicineProblems', 'stoppedOrRunningOut'),
      has(
        'medicines',
        'strongPainMedicine',
        'calmingOrSleeping',
        'gabapentinType',
        'baclofenTablets',
        'steroidTablets',
        'bloodThinner',
        'notSure',
      ),
    ),
  },
  { id: 'otherMedicineStopped', tier: 'soon', when: has('medicineProblems', 'stoppedOrRunningOut') },
  { id: 'muchMoreSleepyNow', tier: 'today', when: has('medicineProblems', 'muchMoreSleepy') },
  { id: 'medicineProblemsUnsure', tier: 'today', when: has('medicineProblems', 'notSure') },
]);
