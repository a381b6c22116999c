import { describe, expect, it } from 'vitest';
import { fromFields } from '@/machines/fields';
import type { QuestionId } from '@/machines/questions';

describe('what the fields of a form say', () => {
  it.each<[string, QuestionId, readonly string[], unknown]>([
    ['no field', 'respondent', [], undefined],
    ['an empty field', 'age', [''], undefined],
    ['a field of blanks', 'age', ['  '], undefined],
    ['one option', 'respondent', ['self'], 'self'],
    ['one option, with blanks', 'respondent', [' self '], 'self'],
    ['a list', 'bodySigns', ['badAccident', ' none ', ''], ['badAccident', 'none']],
    ['a list of one', 'bodySigns', ['none'], ['none']],
    ['a number', 'age', ['44'], 44],
    ['a scale', 'painScore', ['0'], 0],
    ['a negative number', 'age', ['-4'], -4],
    ['a fraction', 'age', ['4.5'], 4.5],
    ['a fraction with a comma', 'age', ['14,25'], 14.25],
    ['Arabic digits', 'age', ['٤٠'], 40],
    ['the second Arabic digit', 'age', ['١'], 1],
    ['the last Arabic digit', 'age', ['٩'], 9],
    ['Persian digits', 'age', ['۴۹'], 49],
    ['Devanagari digits', 'age', ['०९'], 9],
    ['full-width digits', 'age', ['４０９'], 409],
  ])('%s', (_, id, texts, said) => {
    expect(fromFields(id, texts)).toEqual(said);
  });

  it.each(['forty', 'é', '4x', 'x4', '4.', '4..5', '.5', '1e3', '0x1f', '--4', '+4', '4 4', '-'])(
    '"%s" is given and is no number',
    (text) => {
      expect(fromFields('age', [text])).toBeNaN();
    },
  );
});
