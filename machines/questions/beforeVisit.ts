import { many } from './kinds';

export const beforeVisit = {
  allergiesAndImplants: many({
    options: [
      'dyeAllergy',
      'numbingAllergy',
      'steroidAllergy',
      'otherAllergy',
      'pacemaker',
      'spineMetal',
      'noMri',
      'none',
      'notSure',
    ],
    exclusive: ['none', 'notSure'],
  }),
  goal: many({
    options: ['lessPain', 'doMore', 'lessMedicine', 'avoidSurgery', 'secondOpinion', 'learnChoices', 'none'],
    exclusive: ['none'],
    maxPick: 2,
  }),
};
