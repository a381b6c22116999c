import { ALWAYS, NEVER, all, any, atLeast, has, is, not } from '../conditions';
import {
  ADULT,
  CANCER_PAIN,
  CARE_SIX_WEEKS,
  CARE_THREE_MONTHS,
  CHRONIC,
  LEG_PAIN,
  PAIN_AFTER_BACK_SURGERY,
  PAIN_AFTER_NECK_SURGERY,
  RECENT_SCAN,
  SIX_WEEKS_OR_MORE,
} from '../facts';
import { procedure } from './procedure';

export const vertebralAugmentation = procedure({
  id: 'vertebral-augmentation',
  group: 'surgery',
  invasive: true,
  evidence: 'contested',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'neuraxial', 'xray', 'contrast', 'la', 'sed'],
  include: all(
    ADULT,
    any(
      all(not(CANCER_PAIN), has('diagnosesTold', 'brokenSpineBone'), has('painSites', 'lowBack', 'midBack')),
      all(CANCER_PAIN, has('cancerPainSite', 'boneOrSpine')),
    ),
  ),
  exclude: all(not(CANCER_PAIN), is('painDuration', 'sixToTwelveMonths', 'overOneYear')),
  hold: [
    { when: all(not(CANCER_PAIN), not(atLeast('painScore', 7))), step: 'painSevere' },
    { when: all(not(CANCER_PAIN), not(RECENT_SCAN)), step: 'freshBreakScan' },
  ],
  reasons: [
    { when: not(CANCER_PAIN), reason: 'toldBrokenBone' },
    { when: CANCER_PAIN, reason: 'cancerBone' },
  ],
  notes: [{ when: ALWAYS, note: 'cementDisputed' }],
  sources: ['TA279', 'EBI', 'BUCH18'],
});

export const surgicalNeurolysis = procedure({
  id: 'surgical-neurolysis',
  group: 'surgery',
  invasive: true,
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: ['surgery', 'la', 'sed'],
  include: all(ADULT, not(CANCER_PAIN), has('nerveDiagnoses', 'trappedNerve')),
  exclude: NEVER,
  hold: [{ when: not(CARE_SIX_WEEKS), step: 'splintsFirst' }],
  reasons: [{ when: ALWAYS, reason: 'toldTrappedNerve' }],
  notes: [
    { when: has('nerveDiagnoses', 'complexRegionalPain'), note: 'crpsSurgery' },
    { when: has('nerveDiagnoses', 'nerveDamage'), note: 'whichNerveProblem' },
  ],
  sources: ['MP21', 'PAYNE17', 'CARR24'],
});

export const microdiscectomy = procedure({
  id: 'microdiscectomy',
  group: 'surgery',
  invasive: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: ['surgery', 'sed', 'neuraxial'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    has('diagnosesTold', 'slippedDisc'),
    LEG_PAIN,
    not(is('worstSite', 'backOrNeck')),
  ),
  exclude: NEVER,
  hold: [
    { when: not(SIX_WEEKS_OR_MORE), step: 'waitSixWeeks' },
    { when: not(CARE_SIX_WEEKS), step: 'careSixWeeks' },
    { when: not(RECENT_SCAN), step: 'matchingScan' },
  ],
  reasons: [{ when: ALWAYS, reason: 'legPainAndDisc' }],
  notes: [{ when: ALWAYS, note: 'sameLater' }],
  sources: ['NG59', 'BAIL20', 'PEUL07', 'LIU23', 'RAS14', 'MID14'],
});

export const decompressionSurgery = procedure({
  id: 'decompression-surgery',
  group: 'surgery',
  invasive: true,
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: ['surgery', 'sed', 'neuraxial'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    has('diagnosesTold', 'narrowSpineCanal'),
    any(has('painFeel', 'walkingBetterSitting'), LEG_PAIN),
  ),
  exclude: NEVER,
  hold: [
    { when: not(CARE_SIX_WEEKS), step: 'careSixWeeks' },
    { when: not(RECENT_SCAN), step: 'matchingScan' },
  ],
  reasons: [
    { when: has('painFeel', 'walkingBetterSitting'), reason: 'walkingPain' },
    { when: ALWAYS, reason: 'toldNarrowCanal' },
  ],
  notes: [{ when: ALWAYS, note: 'sameLater' }],
  sources: ['ZAINA16', 'NORD21', 'NG59'],
});

export const neckNerveSurgery = procedure({
  id: 'neck-nerve-surgery',
  group: 'surgery',
  invasive: true,
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: ['surgery', 'sed', 'neuraxial'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    has('painSites', 'arm'),
    has('diagnosesTold', 'pinchedNerve', 'slippedDisc', 'narrowSpineCanal'),
    any(has('painSites', 'neck'), not(LEG_PAIN)),
  ),
  exclude: NEVER,
  hold: [
    { when: not(CARE_SIX_WEEKS), step: 'careSixWeeks' },
    { when: not(RECENT_SCAN), step: 'matchingScan' },
  ],
  reasons: [{ when: ALWAYS, reason: 'armPainAndNeckNerve' }],
  notes: [{ when: ALWAYS, note: 'sameLater' }],
  sources: ['AAN25', 'NG59'],
});

export const mildProcedure = procedure({
  id: 'mild-procedure',
  group: 'surgery',
  invasive: true,
  evidence: 'contested',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'neuraxial', 'xray', 'contrast', 'la', 'sed'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    has('diagnosesTold', 'narrowSpineCanal'),
    has('painFeel', 'walkingBetterSitting'),
    not(has('spineSurgery', 'backBonesJoined')),
  ),
  exclude: NEVER,
  hold: [
    { when: not(CARE_THREE_MONTHS), step: 'careThreeMonths' },
    { when: not(RECENT_SCAN), step: 'ligamentScan' },
  ],
  reasons: [
    { when: ALWAYS, reason: 'toldNarrowCanal' },
    { when: ALWAYS, reason: 'walkingPain' },
  ],
  notes: [
    { when: ALWAYS, note: 'newerTreatment' },
    { when: has('diagnosesTold', 'slippedBone'), note: 'slippedBonePoorFit' },
  ],
  sources: ['CMS150', 'ENCORE', 'ASRA18'],
});

export const misSpinalFusion = procedure({
  id: 'mis-spinal-fusion',
  group: 'surgery',
  invasive: true,
  evidence: 'contested',
  evidenceDate: '2026-11-20',
  attributes: ['surgery', 'sed', 'neuraxial', 'implant'],
  include: all(
    ADULT,
    not(CANCER_PAIN),
    CHRONIC,
    any(
      all(has('diagnosesTold', 'slippedBone'), any(LEG_PAIN, has('painFeel', 'walkingBetterSitting'))),
      all(has('afterTreatmentDiagnoses', 'wearNextToFusion'), PAIN_AFTER_BACK_SURGERY),
    ),
  ),
  exclude: NEVER,
  hold: [{ when: ALWAYS, step: 'surgeonChecksLevel' }],
  reasons: [
    { when: has('diagnosesTold', 'slippedBone'), reason: 'toldSlippedBone' },
    { when: has('afterTreatmentDiagnoses', 'wearNextToFusion'), reason: 'toldWearNextToFusion' },
  ],
  notes: [
    { when: ALWAYS, note: 'fusionLimits' },
    { when: ALWAYS, note: 'sameLater' },
  ],
  sources: ['NG59', 'LI18', 'NORD21', 'ASD20', 'ASP14', 'EBI'],
});

export const revisionSurgeryReview = procedure({
  id: 'revision-surgery-review',
  group: 'surgery',
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: [],
  include: all(ADULT, not(CANCER_PAIN), any(PAIN_AFTER_BACK_SURGERY, PAIN_AFTER_NECK_SURGERY)),
  exclude: NEVER,
  hold: [],
  reasons: [
    { when: is('surgeryPain', 'backAfterSixMonths'), reason: 'painBackLater' },
    { when: is('surgeryPain', 'backWithinSixMonths'), reason: 'painBackEarly' },
    { when: is('surgeryPain', 'newPain'), reason: 'newPainAfterSurgery' },
    { when: is('surgeryPain', 'neverBetter'), reason: 'neverBetterAfterSurgery' },
    { when: is('surgeryPain', 'notSure'), reason: 'surgeryAndPain' },
    { when: has('afterTreatmentDiagnoses', 'wearNextToFusion'), reason: 'toldWearNextToFusion' },
  ],
  notes: [{ when: ALWAYS, note: 'causeFirst' }],
  sources: ['FBSS18', 'FBSS22', 'NACH', 'TA159', 'PSPS21', 'ICD11'],
});
