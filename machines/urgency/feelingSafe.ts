import { all, is } from '../conditions';
import { rules } from './rule';

export const feelingSafe = rules([
  {
    id: 'selfHarmNotSafe',
    tier: 'emergency',
    mode: 'crisis',
    when: all(is('selfHarmThoughts', 'yes'), is('safeNow', 'notSafe', 'alreadyHurt')),
  },
  { id: 'selfHarmThoughtsNow', tier: 'today', mode: 'crisis', when: is('selfHarmThoughts', 'yes') },
  { id: 'selfHarmNotSaid', tier: 'soon', when: is('selfHarmThoughts', 'preferNotToSay') },
]);
