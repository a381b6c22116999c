import { many, number } from './kinds';

export const person = {
  age: number({ min: 0, max: 120 }),
  painSites: many({
    options: ['lowBack', 'buttock', 'thigh', 'lowerLeg', 'neck', 'arm', 'midBack', 'elsewhere'],
  }),
  otherPainSites: many({
    options: ['face', 'backOfHead', 'chestWall', 'upperBelly', 'pelvis', 'knee', 'wholeBody', 'stiffMuscles'],
    maxPick: 3,
  }),
  childSigns: many({
    critical: true,
    options: [
      'painWakesChild',
      'childFever',
      'limpOrWillNotWalk',
      'childWeightLoss',
      'childWeakOrNumb',
      'childGettingWorse',
      'none',
      'notSure',
    ],
    exclusive: ['none', 'notSure'],
  }),
};
