import { one } from './kinds';

export const feelingSafe = {
  selfHarmThoughts: one({ critical: true, options: ['no', 'yes', 'preferNotToSay'] }),
  safeNow: one({ critical: true, options: ['safe', 'notSafe', 'alreadyHurt'] }),
  repeatHelp: one({ options: ['yes', 'no', 'notSure'] }),
};
