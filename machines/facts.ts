import { all, any, atLeast, has, is, not } from './conditions';

/** Back or neck pain is new, worse, sudden or unsure. */
export const PAIN_CHANGED = is('painChange', 'newOrWorse', 'suddenSevere', 'notSure');

/** Cancer now or in the past (not a removed, non-melanoma skin cancer). */
export const CANCER_HISTORY = is('cancer', 'now', 'past');

/** A pelvic nerve sign that started or got worse in 2 weeks. */
export const PELVIC_NEW = all(
  has('pelvicSigns', 'numbBetweenLegs', 'bladderControlLost', 'bowelControlLost'),
  is('pelvicSince', 'withinTwoWeeks'),
);

/** Pelvic nerve sign: not sure if, or not sure when. */
export const PELVIC_UNSURE = any(
  has('pelvicSigns', 'notSure'),
  all(
    has('pelvicSigns', 'numbBetweenLegs', 'bladderControlLost', 'bowelControlLost'),
    is('pelvicSince', 'notSure'),
  ),
);

/** Pelvic nerve sign in the last 3 months, or unsure. */
export const PELVIC_RECENT = any(
  PELVIC_NEW,
  PELVIC_UNSURE,
  all(
    has('pelvicSigns', 'numbBetweenLegs', 'bladderControlLost', 'bowelControlLost'),
    is('pelvicSince', 'upToThreeMonths'),
  ),
);

/** New need to pee more often or in a hurry. */
export const URGENT_PEE_NEW = all(
  has('pelvicSigns', 'urgentPee'),
  is('pelvicSince', 'withinTwoWeeks', 'notSure'),
);

/** New feelings in both legs. */
export const BOTH_LEGS_NEW = all(has('legSigns', 'bothLegs'), is('bothLegsSince', 'withinTwoWeeks'));

/** Feelings in both legs in the last 3 months, or unsure. */
export const BOTH_LEGS_RECENT = all(
  has('legSigns', 'bothLegs'),
  is('bothLegsSince', 'withinTwoWeeks', 'upToThreeMonths', 'notSure'),
);

/** Weak or unsteady legs, new or worse in 2 weeks. */
export const LEG_WEAK_NEW = all(
  has('legSigns', 'oneLegWeak', 'bothLegsWeak', 'unsteadyWalking'),
  is('legWeakSince', 'withinTwoWeeks'),
);

/** Weak or unsteady legs, new, worse or unsure when. */
export const LEG_WEAK_NEW_OR_UNSURE = all(
  has('legSigns', 'oneLegWeak', 'bothLegsWeak', 'unsteadyWalking'),
  is('legWeakSince', 'withinTwoWeeks', 'notSure'),
);

/** Arm or hand sign, new, worse or unsure when. */
export const ARM_NEW_OR_UNSURE = all(
  has('armSigns', 'oneArmWeak', 'bothArmsNumb', 'clumsyHands'),
  is('armSince', 'withinTwoWeeks', 'notSure'),
);

/** Any new or unsure nerve sign. */
export const NERVES_NEW = any(
  PELVIC_NEW,
  PELVIC_UNSURE,
  URGENT_PEE_NEW,
  BOTH_LEGS_NEW,
  all(has('legSigns', 'bothLegs'), is('bothLegsSince', 'notSure')),
  LEG_WEAK_NEW_OR_UNSURE,
  has('legSigns', 'notSure'),
  ARM_NEW_OR_UNSURE,
  has('armSigns', 'notSure'),
);

/** Shot in 30 days, operation in 3 months or implant in 12 months. */
export const RECENT_PROCEDURE = has(
  'procedureOrDevice',
  'shotLastThirtyDays',
  'operationLastThreeMonths',
  'implantLastYear',
);

/** Baclofen pump, or a device of unknown kind. */
export const BACLOFEN_PUMP = has('procedureOrDevice', 'baclofenPump', 'unknownDevice');

/** Any drug pump, or a device of unknown kind. */
export const PUMP = has('procedureOrDevice', 'baclofenPump', 'otherPump', 'unknownDevice');

/** Any pump or stimulator. */
export const DEVICE = has('procedureOrDevice', 'baclofenPump', 'otherPump', 'stimulator', 'unknownDevice');

/** Used to settle an unsure nerve sign. */
export const SOMETHING_ELSE_CHANGED = any(PAIN_CHANGED, RECENT_PROCEDURE);

/** Fever, or not sure about the general signs. */
export const FEVER = has('generalSigns', 'fever', 'notSure');

/** A reason for an infection in the spine. */
export const INFECTION_RISK = any(
  has(
    'infectionRisk',
    'dialysis',
    'drugsByNeedle',
    'infectionLastThreeMonths',
    'tubeOrLine',
    'heavyDrinking',
    'notSure',
  ),
  has('healthFactors', 'diabetes', 'weakImmune'),
  RECENT_PROCEDURE,
);

/** Two signs of pressure on the neck cord. */
export const CORD_PAIR = any(
  atLeast('armSigns', 2, 'bothArmsNumb', 'clumsyHands', 'neckBendShock'),
  all(has('armSigns', 'bothArmsNumb', 'clumsyHands', 'neckBendShock'), has('legSigns', 'unsteadyWalking')),
  all(has('armSigns', 'bothArmsNumb', 'clumsyHands', 'neckBendShock'), URGENT_PEE_NEW),
  all(has('legSigns', 'unsteadyWalking'), URGENT_PEE_NEW),
);

/** One of them is new. */
export const CORD_NEW = any(
  all(has('armSigns', 'bothArmsNumb', 'clumsyHands'), is('armSince', 'withinTwoWeeks', 'notSure')),
  all(has('legSigns', 'unsteadyWalking'), is('legWeakSince', 'withinTwoWeeks', 'notSure')),
  URGENT_PEE_NEW,
);

/** One of them is from the last 3 months. */
export const CORD_RECENT = any(
  all(
    has('armSigns', 'bothArmsNumb', 'clumsyHands'),
    is('armSince', 'withinTwoWeeks', 'notSure', 'upToThreeMonths'),
  ),
  all(has('legSigns', 'unsteadyWalking'), is('legWeakSince', 'withinTwoWeeks', 'notSure', 'upToThreeMonths')),
);

/** Bones that can break more easily. */
export const WEAK_BONES = any(
  has('boneSigns', 'weakBones', 'longSteroids', 'fusedSpine'),
  atLeast('age', 70),
);

/** 18 or older. */
export const ADULT = atLeast('age', 18);

/** Under 18. An absent age is neither a child nor an adult. */
export const CHILD = all(atLeast('age', 0), not(ADULT));

/** Tight muscles and no pain site. */
export const ONLY_STIFF = all(
  has('otherPainSites', 'stiffMuscles'),
  not(has('otherPainSites', 'face', 'backOfHead', 'chestWall', 'upperBelly', 'pelvis', 'knee', 'wholeBody')),
  not(has('painSites', 'lowBack', 'buttock', 'thigh', 'lowerLeg', 'neck', 'arm', 'midBack')),
);

/** Pain for 3 months or more. */
export const CHRONIC = is('painDuration', 'threeToSixMonths', 'sixToTwelveMonths', 'overOneYear');

/** Pain for 6 weeks or more. */
export const SIX_WEEKS_OR_MORE = is(
  'painDuration',
  'sixWeeksToThreeMonths',
  'threeToSixMonths',
  'sixToTwelveMonths',
  'overOneYear',
);

/** Pain for 6 months or more. */
export const SIX_MONTHS_OR_MORE = is('painDuration', 'sixToTwelveMonths', 'overOneYear');

/** Two or more nerve-type feelings (our own list, not a validated screen). */
export const NERVE_FEELINGS = atLeast(
  'painFeel',
  2,
  'burning',
  'electricShocks',
  'pinsAndNeedles',
  'numb',
  'lightTouchHurts',
);

/** Pain in the leg. */
export const LEG_PAIN = has('painSites', 'thigh', 'lowerLeg');

/** The care team said the pain comes from the cancer. */
export const CANCER_PAIN = all(is('cancer', 'now', 'past', 'beingTested'), is('cancerPainCause', 'tumour'));

/** Cancer, and the cause of the pain is open. */
export const CANCER_CAUSE_OPEN = all(
  not(CANCER_PAIN),
  any(is('cancer', 'now', 'beingTested'), all(is('cancer', 'past'), is('cancerPainCause', 'notSure'))),
);

/** Exercise, medicine or a pain course was tried. */
export const CARE_TRIED = has('treatmentsTried', 'exercise', 'medicines', 'painProgramme');

/** Tried 6 weeks or more, or could not. */
export const CARE_SIX_WEEKS = all(
  CARE_TRIED,
  is('careResult', 'sixWeeksToThreeMonths', 'threeMonthsOrMore', 'couldNot'),
);

/** Tried 3 months or more, or could not. */
export const CARE_THREE_MONTHS = all(CARE_TRIED, is('careResult', 'threeMonthsOrMore', 'couldNot'));

/** MRI or CT in the last 12 months. */
export const RECENT_SCAN = has('treatmentsTried', 'recentScan');

/** Back or neck operation at any time. */
export const HAD_SURGERY = any(
  has('treatmentsTried', 'spineSurgery'),
  has('procedureOrDevice', 'operationLastThreeMonths'),
);

/** Injection or block for pain at any time. */
export const HAD_INJECTION = any(
  has('treatmentsTried', 'injection'),
  has('procedureOrDevice', 'shotLastThirtyDays'),
);

/** Back operation (unsure counts as back). */
export const BACK_SURGERY = all(
  HAD_SURGERY,
  has('spineSurgery', 'backDisc', 'backBoneRemoved', 'backBonesJoined', 'otherOperation'),
);

/** Neck operation. */
export const NECK_SURGERY = all(HAD_SURGERY, has('spineSurgery', 'neckOperation'));

/** Operation less than 3 months ago. */
export const SURGERY_RECENT = any(
  is('surgeryWhen', 'underThreeMonths'),
  has('procedureOrDevice', 'operationLastThreeMonths'),
);

/** Pain that stayed, came back or is new after an operation more than 3 months ago. */
export const PAIN_AFTER_SURGERY = all(
  CHRONIC,
  not(SURGERY_RECENT),
  is('surgeryPain', 'neverBetter', 'backWithinSixMonths', 'backAfterSixMonths', 'newPain', 'notSure'),
);

/** ... in the back or leg, after back surgery. */
export const PAIN_AFTER_BACK_SURGERY = all(
  BACK_SURGERY,
  PAIN_AFTER_SURGERY,
  has('painSites', 'lowBack', 'buttock', 'thigh', 'lowerLeg'),
);

/** ... in the neck or arm, after neck surgery. */
export const PAIN_AFTER_NECK_SURGERY = all(NECK_SURGERY, PAIN_AFTER_SURGERY, has('painSites', 'neck', 'arm'));

/** Told a spinal nerve cause. */
export const SPINE_NERVE_LABEL = any(
  has('diagnosesTold', 'slippedDisc', 'pinchedNerve', 'narrowSpineCanal'),
  has('afterTreatmentDiagnoses', 'scarTissue'),
);

/** Told another nerve cause, no spinal cause and no back or neck pain. */
export const OTHER_NERVE_ONLY = all(
  has('nerveDiagnoses', 'nerveDamage', 'complexRegionalPain', 'trappedNerve', 'painAfterShingles'),
  not(SPINE_NERVE_LABEL),
  not(has('painSites', 'lowBack', 'neck')),
);

/** Leg pain that can come from a spinal nerve. */
export const LEG_NERVE_PAIN = all(
  not(OTHER_NERVE_ONLY),
  any(
    has('painSites', 'lowerLeg'),
    all(has('painSites', 'thigh'), any(NERVE_FEELINGS, has('diagnosesTold', 'slippedDisc', 'pinchedNerve'))),
  ),
);

/** Arm pain that can come from a neck nerve. */
export const ARM_NERVE_PAIN = all(
  not(OTHER_NERVE_ONLY),
  has('painSites', 'arm'),
  any(has('painSites', 'neck'), all(has('diagnosesTold', 'slippedDisc', 'pinchedNerve'), not(LEG_PAIN))),
);

/** Something ties the limb pain to the spine. */
export const SPINE_LINK = any(
  SPINE_NERVE_LABEL,
  has('painSites', 'lowBack', 'buttock', 'neck'),
  has('painFeel', 'sittingOrCough'),
  BACK_SURGERY,
  NECK_SURGERY,
);

/** Walking leg pain from a narrow canal alone. */
export const WALKING_PAIN_ONLY = all(
  has('painFeel', 'walkingBetterSitting'),
  has('diagnosesTold', 'narrowSpineCanal'),
  not(has('diagnosesTold', 'slippedDisc', 'pinchedNerve')),
);

/** Arm or lower leg pain is worse than the spine pain. */
export const LIMB_WORST = all(is('worstSite', 'armOrLeg'), has('painSites', 'lowerLeg', 'arm'));

/** Leg pain after back surgery. */
export const POST_SURGICAL_LEG_PAIN = all(PAIN_AFTER_BACK_SURGERY, LEG_PAIN);

/** Infection or fever now, or unsure. */
export const INFECTION_NOW = has('generalSigns', 'fever', 'infectionTreated', 'notSure');

/** An emergency answer was taken back in this session. */
export const ANSWER_TAKEN_BACK = is('answerTakenBack', 'yes');

/** Nothing is listed beyond everyday care. */
export const NO_PROCEDURE_MATCHED = is('procedureMatched', 'no');
