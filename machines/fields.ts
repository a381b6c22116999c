import { questionOf, type QuestionId } from './questions';

/** Digits of other scripts, by the code of their zero: Arabic-Indic, Persian, Devanagari, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - zero);
  });
}

/**
 * What the fields of a form say as an answer: the texts of all fields named by the question. It may
 * still be no answer; `answerSchema` says what is wrong. Undefined where nothing was given.
 */
export function fromFields(id: QuestionId, texts: readonly string[]): unknown {
  const given = texts.map((text) => text.trim()).filter((text) => text !== '');
  const [first] = given;
  if (first === undefined) return undefined;
  switch (questionOf(id).kind) {
    case 'one':
      return first;
    case 'many':
      return given;
    case 'number':
    case 'scale': {
      const digits = asciiDigits(first);
      return /^-?\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
    }
  }
}
