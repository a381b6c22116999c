import { describe, expect, it } from 'vitest';
import {
  all,
  ALWAYS,
  any,
  atLeast,
  has,
  holds,
  is,
  NEVER,
  not,
  type Condition,
  type Given,
} from '@/machines/conditions';

const adult = atLeast('age', 18);
const said = is('painChange', 'newOrWorse', 'suddenSevere');
const sign = has('legSigns', 'bothLegs', 'oneLegWeak');
const twoSigns = atLeast('legSigns', 2, 'bothLegs', 'oneLegWeak', 'bothLegsWeak');

describe('a condition', () => {
  it.each<[string, Condition, Given, boolean]>([
    ['one of the options', said, { painChange: 'suddenSevere' }, true],
    ['another option', said, { painChange: 'usual' }, false],
    ['no answer', said, {}, false],
    ['a number where an option is read', said, { painChange: 1 }, false],
    ['one of the signs beside another', sign, { legSigns: ['swollenLeg', 'oneLegWeak'] }, true],
    ['other signs', sign, { legSigns: ['swollenLeg'] }, false],
    ['no signs', sign, {}, false],
    ['a number where signs are read', sign, { legSigns: 2 }, false],
    ['the number itself', adult, { age: 18 }, true],
    ['one less', adult, { age: 17 }, false],
    ['no number', adult, {}, false],
    ['no number where none is enough', atLeast('age', 0), {}, false],
    ['nought where none is enough', atLeast('age', 0), { age: 0 }, true],
    ['a text where a number is read', adult, { age: '44' }, false],
    ['two signs', twoSigns, { legSigns: ['bothLegs', 'oneLegWeak'] }, true],
    ['one sign and another that does not count', twoSigns, { legSigns: ['bothLegs', 'footSore'] }, false],
    ['three signs', twoSigns, { legSigns: ['bothLegs', 'oneLegWeak', 'bothLegsWeak'] }, true],
    ['both of all', all(adult, said), { age: 18, painChange: 'newOrWorse' }, true],
    ['only the first of all', all(adult, said), { age: 18 }, false],
    ['only the last of all', all(adult, said), { painChange: 'newOrWorse' }, false],
    ['the first of any', any(adult, said), { age: 18 }, true],
    ['the last of any', any(adult, said), { painChange: 'newOrWorse' }, true],
    ['none of any', any(adult, said), {}, false],
    ['the opposite of what holds', not(adult), { age: 18 }, false],
    ['the opposite of what does not hold', not(adult), { age: 17 }, true],
    ['the opposite of what has no answer', not(adult), {}, true],
    ['always', ALWAYS, {}, true],
    ['never', NEVER, { age: 18 }, false],
    ['a finding', is('answerTakenBack', 'yes'), { answerTakenBack: 'yes' }, true],
    ['another finding', is('procedureMatched', 'yes'), { procedureMatched: 'no' }, false],
  ])('%s', (_, condition, given, held) => {
    expect(holds(condition, given)).toBe(held);
  });
});
