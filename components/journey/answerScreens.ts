import { ResultScreen } from '../result/ResultScreen';
import { ChangeScreen } from '../review/ChangeScreen';
import { ReviewScreen } from '../review/ReviewScreen';

/** The screens after the questions, with the rules of procedures: one chunk that no question waits for. */
export const answerScreens = { ChangeScreen, ResultScreen, ReviewScreen };

export type AnswerScreens = typeof answerScreens;
