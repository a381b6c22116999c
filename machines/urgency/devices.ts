import { all, has } from '../conditions';
import { BACLOFEN_PUMP } from '../facts';
import { rules } from './rule';

export const devices = rules([
  {
    id: 'weakLegsWithDevice',
    tier: 'emergency',
    mode: 'hospital',
    when: has('deviceSigns', 'newWeakOrNumbLegs'),
  },
  {
    id: 'baclofenPumpFeverConfusion',
    tier: 'emergency',
    mode: 'ambulance',
    when: all(has('deviceSigns', 'feverConfusedFit'), BACLOFEN_PUMP),
  },
  { id: 'deviceFeverConfusion', tier: 'today', when: has('deviceSigns', 'feverConfusedFit') },
  {
    id: 'baclofenPumpProblem',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('deviceSigns', 'alarmOrMissedRefill', 'moreSpasmOrItching'), BACLOFEN_PUMP),
  },
  {
    id: 'pumpAndVerySleepy',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('deviceSigns', 'verySleepyOrSlow'),
  },
  {
    id: 'pumpAlarmAndSick',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('deviceSigns', 'alarmOrMissedRefill'), has('deviceSigns', 'sweatyShakySick')),
  },
  {
    id: 'pumpAlarmOrSick',
    tier: 'today',
    when: has('deviceSigns', 'alarmOrMissedRefill', 'sweatyShakySick'),
  },
  {
    id: 'deviceSiteAndFever',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('deviceSigns', 'hotRedSkin'), has('generalSigns', 'fever')),
  },
  { id: 'deviceSiteRed', tier: 'today', when: has('deviceSigns', 'hotRedSkin') },
  { id: 'deviceFault', tier: 'soon', when: has('deviceSigns', 'shocksOrStopped') },
  { id: 'deviceSignsUnsure', tier: 'today', when: has('deviceSigns', 'notSure') },
]);
