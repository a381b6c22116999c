import { all, is } from '../conditions';
import { ANSWER_TAKEN_BACK, PAIN_CHANGED } from '../facts';
import { rules } from './rule';

export const wholeSession = rules([
  { id: 'answerTakenBack', tier: 'soon', when: ANSWER_TAKEN_BACK },
  { id: 'repeatContactGettingWorse', tier: 'today', when: all(is('repeatHelp', 'yes'), PAIN_CHANGED) },
]);
