import { many, one } from './kinds';

export const nerveSigns = {
  pelvicSigns: many({
    critical: true,
    options: [
      'numbBetweenLegs',
      'bladderControlLost',
      'bowelControlLost',
      'sexFeelingLess',
      'urgentPee',
      'coughLeak',
      'numbAfterSitting',
      'looseStoolAccident',
      'none',
      'notSure',
      'preferNotToSay',
    ],
    exclusive: ['none', 'notSure', 'preferNotToSay'],
  }),
  pelvicSince: one({
    critical: true,
    options: ['withinTwoWeeks', 'upToThreeMonths', 'overThreeMonths', 'notSure'],
  }),
  pelvicChecked: one({ options: ['yes', 'no', 'notSure'] }),
  legSigns: many({
    critical: true,
    options: [
      'bothLegs',
      'oneLegWeak',
      'bothLegsWeak',
      'unsteadyWalking',
      'fallFromThis',
      'cannotWalk',
      'swollenLeg',
      'footSore',
      'none',
      'notSure',
    ],
    exclusive: ['none', 'notSure'],
  }),
  bothLegsSince: one({
    critical: true,
    options: ['withinTwoWeeks', 'upToThreeMonths', 'overThreeMonths', 'notSure'],
  }),
  legWeakSince: one({
    critical: true,
    options: ['withinTwoWeeks', 'upToThreeMonths', 'overThreeMonths', 'notSure'],
  }),
  armSigns: many({
    critical: true,
    options: ['oneArmWeak', 'bothArmsNumb', 'clumsyHands', 'neckBendShock', 'none', 'notSure'],
    exclusive: ['none', 'notSure'],
  }),
  armSince: one({
    critical: true,
    options: ['withinTwoWeeks', 'upToThreeMonths', 'overThreeMonths', 'notSure'],
  }),
  limbsChecked: one({ options: ['yes', 'no', 'notSure'] }),
};
