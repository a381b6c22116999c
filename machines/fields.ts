import { questionOf, type QuestionId } from './questions';

/** Digits of other scripts, each from zero to nine: Arabic-Indic, Persian, Devanagari, full-width. */
const otherDigits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９';

function asciiDigits(text: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => {
    const at = otherDigits.indexOf(character);
    return at === -1 ? character : String(at % 10);
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
