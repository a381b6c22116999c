import { many, one } from './kinds';

export const toldCauses = {
  diagnosesTold: many({
    options: [
      'slippedDisc',
      'pinchedNerve',
      'narrowSpineCanal',
      'smallJointArthritis',
      'sacroiliacJoint',
      'endplateChanges',
      'slippedBone',
      'brokenSpineBone',
      'none',
      'notSure',
    ],
    exclusive: ['none', 'notSure'],
  }),
  nerveDiagnoses: many({
    options: [
      'trappedNerve',
      'complexRegionalPain',
      'nerveDamage',
      'painAfterShingles',
      'trigeminalNeuralgia',
      'occipitalNeuralgia',
      'kneeArthritis',
      'fibromyalgia',
      'cerebralPalsyStiffness',
      'otherStiffness',
      'none',
      'notSure',
    ],
    exclusive: ['none', 'notSure'],
  }),
  afterTreatmentDiagnoses: many({
    options: ['scarTissue', 'wearNextToFusion', 'arachnoiditis', 'none', 'notSure'],
    exclusive: ['none', 'notSure'],
  }),
  worstSite: one({ options: ['backOrNeck', 'armOrLeg', 'same'] }),
  walking: one({ options: ['walksAlone', 'walksWithHelp', 'doesNotWalk'] }),
};
