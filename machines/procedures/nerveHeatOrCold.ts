import { ALWAYS, NEVER, all, any, atLeast, has, is, not } from '../conditions';
import {
  ADULT,
  CANCER_PAIN,
  CARE_THREE_MONTHS,
  CHRONIC,
  LIMB_WORST,
  NERVE_FEELINGS,
  RECENT_SCAN,
  SIX_MONTHS_OR_MORE,
} from '../facts';
import { procedure } from './procedure';

export const facetRadiofrequencyAblation = procedure({
  id: 'facet-radiofrequency-ablation',
  group: 'nerveHeatOrCold',
  invasive: true,
  evidence: 'contested',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'rf', 'xray', 'sed', 'destroys'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    has('painSites', 'lowBack', 'neck', 'midBack'),
    any(
      has('diagnosesTold', 'smallJointArthritis'),
      has('painFeel', 'leaningBack'),
      is('jointTestBlockHelp', 'halfOrMore'),
      is('jointHeatHelp', 'halfOrMore'),
    ),
    not(LIMB_WORST),
  ),
  exclude: any(is('jointTestBlockHelp', 'lessThanHalf', 'notAtAll'), is('jointHeatHelp', 'notAtAll')),
  hold: [
    {
      when: not(any(is('jointTestBlockHelp', 'halfOrMore'), is('jointHeatHelp', 'halfOrMore'))),
      step: 'testBlockFirst',
    },
    { when: not(CARE_THREE_MONTHS), step: 'careThreeMonths' },
    { when: not(atLeast('painScore', 5)), step: 'painFive' },
  ],
  reasons: [
    { when: is('jointTestBlockHelp', 'halfOrMore'), reason: 'testBlockHelped' },
    { when: is('jointHeatHelp', 'halfOrMore'), reason: 'heatHelped' },
    {
      when: any(has('diagnosesTold', 'smallJointArthritis'), has('painFeel', 'leaningBack')),
      reason: 'answersLikeSmallJoints',
    },
  ],
  notes: [
    { when: ALWAYS, note: 'expertsDisagree' },
    { when: is('jointHeatHelp', 'halfOrMore'), note: 'hadBefore' },
    { when: ALWAYS, note: 'laserNotProven' },
  ],
  sources: [
    'NG59',
    'NG59-RR',
    'COH20',
    'HUR21',
    'MINT',
    'MAAS15',
    'LORD96',
    'BMJ25-G',
    'BMJ25-N',
    'HNY',
    'HWE',
    'RF-LEAF',
    'ASRA18',
  ],
});

export const basivertebralNerveAblation = procedure({
  id: 'basivertebral-nerve-ablation',
  group: 'nerveHeatOrCold',
  invasive: true,
  evidence: 'limited',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'rf', 'xray', 'surgery', 'sed', 'destroys', 'bone'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    SIX_MONTHS_OR_MORE,
    has('painSites', 'lowBack'),
    has('diagnosesTold', 'endplateChanges'),
    not(has('painSites', 'lowerLeg')),
  ),
  exclude: has('spineSurgery', 'backBonesJoined'),
  hold: [
    { when: not(CARE_THREE_MONTHS), step: 'careSixMonths' },
    { when: not(RECENT_SCAN), step: 'endplateScan' },
  ],
  reasons: [{ when: ALWAYS, reason: 'toldEndplate' }],
  notes: [
    { when: ALWAYS, note: 'newerTreatment' },
    { when: has('diagnosesTold', 'brokenSpineBone'), note: 'boneStrength' },
  ],
  sources: ['LCD-BVN', 'INTRACEPT'],
});

export const genicularRadiofrequencyAblation = procedure({
  id: 'genicular-radiofrequency-ablation',
  group: 'nerveHeatOrCold',
  invasive: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'rf', 'xray', 'destroys'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    has('otherPainSites', 'knee'),
    has('nerveDiagnoses', 'kneeArthritis'),
  ),
  exclude: NEVER,
  hold: [
    { when: not(CARE_THREE_MONTHS), step: 'kneeCareFirst' },
    { when: not(is('otherNerveBlockHelp', 'halfOrMore')), step: 'testBlockFirst' },
  ],
  reasons: [{ when: ALWAYS, reason: 'kneeArthritisPain' }],
  notes: [],
  sources: ['IPG767', 'STEP22', 'ASRA18'],
});

export const peripheralNerveRfOrCryo = procedure({
  id: 'peripheral-nerve-rf-or-cryo',
  group: 'nerveHeatOrCold',
  invasive: true,
  evidence: 'limited',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'rf', 'destroys'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    any(
      all(
        has('otherPainSites', 'backOfHead'),
        any(has('nerveDiagnoses', 'occipitalNeuralgia'), is('backOfHeadBlockHelp', 'halfOrMore')),
      ),
      all(has('otherPainSites', 'chestWall'), NERVE_FEELINGS),
      all(has('nerveDiagnoses', 'trappedNerve'), is('otherNerveBlockHelp', 'halfOrMore')),
    ),
  ),
  exclude: any(
    all(
      is('backOfHeadBlockHelp', 'lessThanHalf', 'notAtAll'),
      has('otherPainSites', 'backOfHead'),
      not(has('otherPainSites', 'chestWall')),
    ),
    all(is('otherNerveBlockHelp', 'lessThanHalf', 'notAtAll'), not(has('otherPainSites', 'backOfHead'))),
  ),
  hold: [
    {
      when: not(
        any(
          all(has('otherPainSites', 'backOfHead'), is('backOfHeadBlockHelp', 'halfOrMore')),
          all(not(has('otherPainSites', 'backOfHead')), is('otherNerveBlockHelp', 'halfOrMore')),
        ),
      ),
      step: 'testBlockFirst',
    },
    { when: not(CARE_THREE_MONTHS), step: 'careThreeMonths' },
  ],
  reasons: [
    {
      when: any(is('backOfHeadBlockHelp', 'halfOrMore'), is('otherNerveBlockHelp', 'halfOrMore')),
      reason: 'nerveBlockHelped',
    },
    { when: has('otherPainSites', 'backOfHead'), reason: 'backOfHeadPain' },
    { when: has('otherPainSites', 'chestWall'), reason: 'ribNervePain' },
  ],
  notes: [
    { when: ALWAYS, note: 'newNervePainRisk' },
    { when: ALWAYS, note: 'laserNotProven' },
  ],
  sources: ['PRF24', 'BAT21', 'ICN18', 'ICN23b', 'GUP25', 'ASRA18'],
});
