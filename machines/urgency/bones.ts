import { all, any, has } from '../conditions';
import { NERVES_NEW, PAIN_CHANGED, WEAK_BONES } from '../facts';
import { rules } from './rule';

export const bones = rules([
  {
    id: 'injuryToFusedSpine',
    tier: 'emergency',
    mode: 'hospital',
    when: all(PAIN_CHANGED, has('boneSigns', 'smallInjury'), has('boneSigns', 'fusedSpine')),
  },
  {
    id: 'injuryWeakBonesNerves',
    tier: 'emergency',
    mode: 'hospital',
    when: all(PAIN_CHANGED, has('boneSigns', 'smallInjury'), WEAK_BONES, NERVES_NEW),
  },
  {
    id: 'injuryWeakBones',
    tier: 'today',
    when: all(PAIN_CHANGED, has('boneSigns', 'smallInjury'), WEAK_BONES),
  },
  {
    id: 'suddenBonePainSevere',
    tier: 'today',
    when: all(
      has('boneSigns', 'suddenMidBackPain'),
      WEAK_BONES,
      any(has('boneSigns', 'cannotWashOrDress'), has('legSigns', 'cannotWalk')),
    ),
  },
  { id: 'suddenBonePain', tier: 'soon', when: all(has('boneSigns', 'suddenMidBackPain'), WEAK_BONES) },
  { id: 'gotShorterUnchecked', tier: 'soon', when: has('boneSigns', 'gotShorter') },
  { id: 'boneSignsUnsure', tier: 'soon', when: has('boneSigns', 'notSure') },
]);
