import { many, one } from './kinds';

export const careSoFar = {
  treatmentsTried: many({
    options: ['exercise', 'medicines', 'painProgramme', 'injection', 'recentScan', 'spineSurgery', 'none'],
    exclusive: ['none'],
  }),
  careResult: one({
    options: ['enough', 'underSixWeeks', 'sixWeeksToThreeMonths', 'threeMonthsOrMore', 'couldNot', 'notSure'],
  }),
  spineSurgery: many({
    options: ['backDisc', 'backBoneRemoved', 'backBonesJoined', 'neckOperation', 'otherOperation'],
  }),
  surgeryWhen: one({ options: ['underThreeMonths', 'threeToTwelveMonths', 'overOneYear', 'notSure'] }),
  surgeryPain: one({
    options: ['neverBetter', 'backWithinSixMonths', 'backAfterSixMonths', 'newPain', 'goneNow', 'notSure'],
  }),
  injections: many({
    options: [
      'epiduralSteroid',
      'jointTestBlock',
      'jointHeat',
      'sacroiliacShot',
      'backOfHeadBlock',
      'otherNerveBlock',
      'sympatheticBlock',
      'notSure',
    ],
    exclusive: ['notSure'],
    maxPick: 2,
  }),
  epiduralSteroidHelp: one({ options: ['halfOrMore', 'lessThanHalf', 'notAtAll', 'notSure'] }),
  jointTestBlockHelp: one({ options: ['halfOrMore', 'lessThanHalf', 'notAtAll', 'notSure'] }),
  jointHeatHelp: one({ options: ['halfOrMore', 'lessThanHalf', 'notAtAll', 'notSure'] }),
  sacroiliacShotHelp: one({ options: ['halfOrMore', 'lessThanHalf', 'notAtAll', 'notSure'] }),
  backOfHeadBlockHelp: one({ options: ['halfOrMore', 'lessThanHalf', 'notAtAll', 'notSure'] }),
  otherNerveBlockHelp: one({ options: ['halfOrMore', 'lessThanHalf', 'notAtAll', 'notSure'] }),
  sympatheticBlockHelp: one({ options: ['halfOrMore', 'lessThanHalf', 'notAtAll', 'notSure'] }),
};
