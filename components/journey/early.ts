import { isAnswer } from '@/machines/answers';
import { isQuestionId, type Answer, type QuestionId } from '@/machines/questions';
import { earlyKey } from '../shell/BeforeScripts';

type Early = { readonly question: QuestionId; readonly value: Answer };

function isEarly(read: unknown): read is Early {
  if (typeof read !== 'object' || read === null || !('question' in read) || !('value' in read)) return false;
  const { question, value } = read;
  return typeof question === 'string' && isQuestionId(question) && isAnswer(question, value, {});
}

/** Whether an answer waits that was given before the scripts came. */
export function hasEarly(): boolean {
  try {
    return sessionStorage.getItem(earlyKey) !== null;
  } catch {
    return false;
  }
}

/** Takes that answer out of the tab's storage. */
export function takeEarly(): Early | null {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(earlyKey) ?? 'null');
    sessionStorage.removeItem(earlyKey);
    return isEarly(read) ? read : null;
  } catch {
    return null;
  }
}
