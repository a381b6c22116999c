import { all, any, atLeast, has, is } from '../conditions';
import { CANCER_HISTORY, NERVES_NEW, PAIN_CHANGED } from '../facts';
import { rules } from './rule';

export const cancer = rules([
  {
    id: 'cancerAndNerveSigns',
    tier: 'emergency',
    mode: 'hospital',
    when: all(
      CANCER_HISTORY,
      is('painChange', 'usual', 'newOrWorse', 'suddenSevere', 'notSure'),
      any(NERVES_NEW, has('painWarningPattern', 'newNervePain')),
    ),
  },
  {
    id: 'cancerAndPainPattern',
    tier: 'today',
    when: all(
      CANCER_HISTORY,
      PAIN_CHANGED,
      has(
        'painWarningPattern',
        'neverLetsUp',
        'worseEachWeek',
        'wakesAtNight',
        'roundLikeBelt',
        'worseOnCough',
        'notSure',
      ),
    ),
  },
  {
    id: 'cancerAndPainChange',
    tier: 'soon',
    when: all(PAIN_CHANGED, any(is('cancer', 'now', 'past', 'beingTested'), has('healthFactors', 'notSure'))),
  },
  { id: 'weightLossUnexplained', tier: 'soon', when: has('generalSigns', 'weightLoss') },
  {
    id: 'worryingPainPattern',
    tier: 'soon',
    when: all(
      PAIN_CHANGED,
      atLeast('painWarningPattern', 2, 'neverLetsUp', 'wakesAtNight', 'worseEachWeek', 'roundLikeBelt'),
    ),
  },
  { id: 'newMidBackPain', tier: 'soon', when: all(PAIN_CHANGED, has('painSites', 'midBack')) },
]);
