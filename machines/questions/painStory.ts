import { many, one, scale } from './kinds';

export const painStory = {
  painDuration: one({
    options: [
      'underSixWeeks',
      'sixWeeksToThreeMonths',
      'threeToSixMonths',
      'sixToTwelveMonths',
      'overOneYear',
    ],
  }),
  cancerPainCause: one({ options: ['tumour', 'treatment', 'notCancer', 'notSure'] }),
  cancerPainSite: many({
    options: [
      'upperBelly',
      'pelvis',
      'betweenLegs',
      'chestWall',
      'headOrNeck',
      'boneOrSpine',
      'oneSide',
      'notSure',
    ],
    exclusive: ['notSure'],
    maxPick: 2,
  }),
  painFeel: many({
    options: [
      'burning',
      'electricShocks',
      'pinsAndNeedles',
      'numb',
      'lightTouchHurts',
      'walkingBetterSitting',
      'leaningBack',
      'risingOneSide',
      'sittingOrCough',
      'none',
    ],
    exclusive: ['none'],
  }),
  painScore: scale({ min: 0, max: 10 }),
};
