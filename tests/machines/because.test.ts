import { expect, it } from 'vitest';
import { becauseOf, type Because } from '@/machines/because';
import { all, any, atLeast, has, is, not, type Condition, type Given } from '@/machines/conditions';

const given: Given = { painSites: ['lowBack', 'thigh', 'neck'], painDuration: 'overOneYear', painScore: 7 };
const lowBack = has('painSites', 'lowBack');

it.each<[string, Condition, readonly Because[]]>([
  [
    'of a list the options that are asked for',
    has('painSites', 'thigh', 'arm'),
    [{ question: 'painSites', options: ['thigh'] }],
  ],
  ['one option', is('painDuration', 'overOneYear'), [{ question: 'painDuration', options: ['overOneYear'] }]],
  ['a number, without options', atLeast('painScore', 7), [{ question: 'painScore', options: [] }]],
  [
    'each part of all, an option once',
    all(lowBack, has('painSites', 'neck', 'lowBack'), is('painDuration', 'overOneYear')),
    [
      { question: 'painSites', options: ['lowBack', 'neck'] },
      { question: 'painDuration', options: ['overOneYear'] },
    ],
  ],
  ['of any the parts that hold', any(has('painSites', 'arm'), lowBack), becauseOf(lowBack, given)],
  ['nothing where all do not hold', all(lowBack, has('painSites', 'arm')), []],
  ['nothing for what is not so', not(has('painSites', 'arm')), []],
  ['nothing for what no person answers', is('procedureMatched', 'no'), []],
])('what makes a condition hold is %s', (_, condition, because) => {
  expect(becauseOf(condition, { ...given, procedureMatched: 'no' })).toEqual(because);
});
