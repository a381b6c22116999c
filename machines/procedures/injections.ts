import { ALWAYS, NEVER, all, any, atLeast, has, is, not } from '../conditions';
import {
  ADULT,
  ARM_NERVE_PAIN,
  CANCER_PAIN,
  CARE_SIX_WEEKS,
  CARE_THREE_MONTHS,
  CARE_TRIED,
  CHRONIC,
  LEG_NERVE_PAIN,
  LIMB_WORST,
  NERVE_FEELINGS,
  PAIN_AFTER_BACK_SURGERY,
  POST_SURGICAL_LEG_PAIN,
  RECENT_SCAN,
  SIX_WEEKS_OR_MORE,
  SPINE_LINK,
  SPINE_NERVE_LABEL,
  WALKING_PAIN_ONLY,
} from '../facts';
import { procedure } from './procedure';

export const epiduralSteroidInjection = procedure({
  id: 'epidural-steroid-injection',
  group: 'injections',
  invasive: true,
  evidence: 'contested',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'neuraxial', 'contrast', 'la', 'steroid', 'xray'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    any(LEG_NERVE_PAIN, ARM_NERVE_PAIN),
    SPINE_LINK,
    any(NERVE_FEELINGS, SPINE_NERVE_LABEL),
    not(WALKING_PAIN_ONLY),
  ),
  exclude: is('epiduralSteroidHelp', 'notAtAll'),
  hold: [
    { when: has('afterTreatmentDiagnoses', 'arachnoiditis'), step: 'arachnoiditisFirst' },
    { when: all(not(CARE_SIX_WEEKS), not(atLeast('painScore', 7))), step: 'careUnlessSevere' },
  ],
  reasons: [
    { when: LEG_NERVE_PAIN, reason: 'painDownLeg' },
    { when: ARM_NERVE_PAIN, reason: 'painDownArm' },
    { when: has('diagnosesTold', 'slippedDisc', 'pinchedNerve'), reason: 'toldDiscOrNerve' },
  ],
  notes: [
    { when: CHRONIC, note: 'expertsDisagree' },
    { when: is('epiduralSteroidHelp', 'halfOrMore', 'lessThanHalf'), note: 'hadBefore' },
    { when: has('painSites', 'arm', 'neck'), note: 'neckRisk' },
  ],
  sources: [
    'NG59',
    'QS155',
    'COCH-ESI',
    'AAN25',
    'ASIPP21',
    'BMJ25-G',
    'BMJ25-N',
    'BMJ25-R',
    'FDA14',
    'LESS14',
    'ASRA18',
  ],
});

export const epiduralAdhesiolysis = procedure({
  id: 'epidural-adhesiolysis',
  group: 'injections',
  invasive: true,
  evidence: 'contested',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'neuraxial', 'contrast', 'la', 'steroid', 'xray', 'sed'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    any(
      POST_SURGICAL_LEG_PAIN,
      all(has('afterTreatmentDiagnoses', 'scarTissue'), has('painSites', 'thigh', 'lowerLeg', 'lowBack')),
      all(
        has('diagnosesTold', 'slippedDisc', 'narrowSpineCanal', 'pinchedNerve'),
        LEG_NERVE_PAIN,
        is('epiduralSteroidHelp', 'lessThanHalf', 'notAtAll'),
      ),
    ),
  ),
  exclude: NEVER,
  hold: [
    { when: has('afterTreatmentDiagnoses', 'arachnoiditis'), step: 'arachnoiditisFirst' },
    { when: not(CARE_THREE_MONTHS), step: 'careThreeMonths' },
    { when: not(is('epiduralSteroidHelp', 'halfOrMore', 'lessThanHalf', 'notAtAll')), step: 'epiduralFirst' },
    { when: not(RECENT_SCAN), step: 'scanForOtherCauses' },
  ],
  reasons: [
    { when: PAIN_AFTER_BACK_SURGERY, reason: 'surgeryAndLegPain' },
    { when: has('afterTreatmentDiagnoses', 'scarTissue'), reason: 'toldScar' },
    { when: is('epiduralSteroidHelp', 'lessThanHalf', 'notAtAll'), reason: 'epiduralNotEnough' },
  ],
  notes: [
    { when: ALWAYS, note: 'adhesiolysisDisputed' },
    { when: has('afterTreatmentDiagnoses', 'arachnoiditis'), note: 'arachnoiditisRisk' },
    { when: has('painSites', 'neck'), note: 'neckUseRare' },
  ],
  sources: [
    'ASIPP21',
    'GERD13',
    'GERD21',
    'MAN12',
    'HOS17',
    'ADH16',
    'ADH20',
    'ADH23',
    'IPG333',
    'IPG570',
    'RACZ14',
    'ASRA18',
  ],
});

export const diagnosticMedialBranchBlock = procedure({
  id: 'diagnostic-medial-branch-block',
  group: 'injections',
  invasive: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'xray', 'contrast'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    has('painSites', 'lowBack', 'neck', 'midBack'),
    any(has('painFeel', 'leaningBack'), has('diagnosesTold', 'smallJointArthritis')),
    not(LIMB_WORST),
  ),
  exclude: any(
    is('jointTestBlockHelp', 'halfOrMore', 'lessThanHalf', 'notAtAll'),
    is('jointHeatHelp', 'halfOrMore'),
  ),
  hold: [
    { when: not(CARE_THREE_MONTHS), step: 'careThreeMonths' },
    { when: not(atLeast('painScore', 5)), step: 'painFive' },
  ],
  reasons: [
    { when: has('painFeel', 'leaningBack'), reason: 'leaningBackPain' },
    { when: has('diagnosesTold', 'smallJointArthritis'), reason: 'toldSmallJoints' },
  ],
  notes: [],
  sources: ['NG59', 'QS155', 'COH20', 'HUR21', 'HNY', 'EBI', 'ASRA18'],
});

export const sacroiliacJointProcedures = procedure({
  id: 'sacroiliac-joint-procedures',
  group: 'injections',
  invasive: true,
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'steroid', 'rf', 'xray', 'contrast', 'destroys'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    has('painSites', 'buttock'),
    any(
      has('painFeel', 'risingOneSide'),
      has('diagnosesTold', 'sacroiliacJoint'),
      is('sacroiliacShotHelp', 'halfOrMore'),
    ),
    not(LIMB_WORST),
  ),
  exclude: is('sacroiliacShotHelp', 'notAtAll'),
  hold: [
    { when: not(CARE_THREE_MONTHS), step: 'careThreeMonths' },
    { when: not(is('sacroiliacShotHelp', 'halfOrMore')), step: 'testShotFirst' },
  ],
  reasons: [
    { when: has('painFeel', 'risingOneSide'), reason: 'oneSidedButtock' },
    { when: has('diagnosesTold', 'sacroiliacJoint'), reason: 'toldSacroiliac' },
    { when: is('sacroiliacShotHelp', 'halfOrMore'), reason: 'sacroiliacShotHelped' },
  ],
  notes: [{ when: ALWAYS, note: 'expertsDisagree' }],
  sources: ['MINT', 'MTG39', 'LCD-SIJ', 'BMJ25-G', 'ASRA18'],
});

export const peripheralNerveBlock = procedure({
  id: 'peripheral-nerve-block',
  group: 'injections',
  invasive: true,
  evidence: 'limited',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'steroid'],
  include: all(
    ADULT,
    any(
      all(
        not(CANCER_PAIN),
        SIX_WEEKS_OR_MORE,
        any(
          all(
            has('otherPainSites', 'backOfHead'),
            any(
              has('nerveDiagnoses', 'occipitalNeuralgia'),
              has('painFeel', 'electricShocks', 'pinsAndNeedles', 'lightTouchHurts'),
            ),
          ),
          has('nerveDiagnoses', 'trappedNerve'),
          all(has('otherPainSites', 'chestWall'), NERVE_FEELINGS),
        ),
      ),
      all(CANCER_PAIN, has('cancerPainSite', 'chestWall')),
    ),
  ),
  exclude: any(
    all(
      is('backOfHeadBlockHelp', 'halfOrMore', 'lessThanHalf', 'notAtAll'),
      has('otherPainSites', 'backOfHead'),
      not(has('nerveDiagnoses', 'trappedNerve')),
      not(has('otherPainSites', 'chestWall')),
    ),
    all(
      is('otherNerveBlockHelp', 'halfOrMore', 'lessThanHalf', 'notAtAll'),
      not(has('otherPainSites', 'backOfHead')),
    ),
  ),
  hold: [
    { when: all(CANCER_PAIN, not(CARE_TRIED)), step: 'cancerMedicineFirst' },
    {
      when: all(
        has('nerveDiagnoses', 'trappedNerve'),
        not(CARE_SIX_WEEKS),
        not(is('otherNerveBlockHelp', 'halfOrMore', 'lessThanHalf', 'notAtAll')),
      ),
      step: 'trappedNerveCareFirst',
    },
  ],
  reasons: [
    { when: has('otherPainSites', 'backOfHead'), reason: 'backOfHeadPain' },
    { when: has('nerveDiagnoses', 'trappedNerve'), reason: 'toldTrappedNerve' },
    { when: all(has('otherPainSites', 'chestWall'), NERVE_FEELINGS), reason: 'ribNervePain' },
    { when: CANCER_PAIN, reason: 'testForCancerNerve' },
  ],
  notes: [],
  sources: ['ONB18', 'MP21', 'PRF24', 'ICN23', 'ASRA18'],
});

export const sympatheticBlock = procedure({
  id: 'sympathetic-block',
  group: 'injections',
  invasive: true,
  evidence: 'contested',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'contrast', 'xray'],
  include: all(ADULT, not(CANCER_PAIN), has('nerveDiagnoses', 'complexRegionalPain')),
  exclude: is('sympatheticBlockHelp', 'notAtAll'),
  hold: [{ when: not(CARE_SIX_WEEKS), step: 'therapyFirst' }],
  reasons: [{ when: ALWAYS, reason: 'toldCrps' }],
  notes: [{ when: ALWAYS, note: 'crpsBlockDisputed' }],
  sources: ['OCON16', 'STRAUBE13', 'MANJ08', 'RCP18', 'HARD22', 'ASRA18'],
});
