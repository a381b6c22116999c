import { many, one } from './kinds';

export const emergencySigns = {
  headChestSigns: many({
    critical: true,
    options: [
      'chestPain',
      'fightingForBreath',
      'faceArmSpeech',
      'worstHeadache',
      'sightLoss',
      'fitOrBlackout',
      'throatSwelling',
      'none',
    ],
    exclusive: ['none'],
  }),
  bodySigns: many({
    critical: true,
    options: [
      'suddenTummyOrBackPain',
      'cannotMoveLimbs',
      'coldPaleLimb',
      'veryIll',
      'tooMuchMedicine',
      'heavyBleeding',
      'badAccident',
      'none',
    ],
    exclusive: ['none'],
  }),
  accidentWhen: one({
    critical: true,
    options: ['todayOrYesterday', 'twoToSevenDays', 'overOneWeek', 'notSure'],
  }),
  accidentChecked: one({ options: ['yes', 'no', 'notSure'] }),
};
