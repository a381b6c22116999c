import { all, any, has, is } from '../conditions';
import { CORD_NEW, CORD_PAIR, CORD_RECENT, PAIN_CHANGED } from '../facts';
import { rules } from './rule';

export const armsAndCord = rules([
  {
    id: 'newArmWeakness',
    tier: 'today',
    when: all(has('armSigns', 'oneArmWeak'), is('armSince', 'withinTwoWeeks', 'notSure')),
  },
  {
    id: 'recentArmWeakness',
    tier: 'soon',
    when: all(has('armSigns', 'oneArmWeak'), is('armSince', 'upToThreeMonths')),
  },
  { id: 'unsureArmSigns', tier: 'today', when: has('armSigns', 'notSure') },
  { id: 'newCordSigns', tier: 'emergency', mode: 'hospital', when: all(CORD_PAIR, CORD_NEW) },
  {
    id: 'bothArmsNumbAndPainChange',
    tier: 'emergency',
    mode: 'hospital',
    when: all(has('armSigns', 'bothArmsNumb'), is('armSince', 'withinTwoWeeks', 'notSure'), PAIN_CHANGED),
  },
  {
    id: 'cordSignsWithFallOrBladder',
    tier: 'today',
    when: all(
      CORD_PAIR,
      CORD_RECENT,
      any(
        has('legSigns', 'fallFromThis'),
        has('pelvicSigns', 'bladderControlLost', 'urgentPee', 'coughLeak'),
      ),
    ),
  },
  {
    id: 'newUnsteadyWalking',
    tier: 'today',
    when: all(has('legSigns', 'unsteadyWalking'), is('legWeakSince', 'withinTwoWeeks', 'notSure')),
  },
  { id: 'slowCordSign', tier: 'soon', when: CORD_RECENT },
  { id: 'oldCordSignsNeverChecked', tier: 'soon', when: all(CORD_PAIR, is('limbsChecked', 'no', 'notSure')) },
]);
