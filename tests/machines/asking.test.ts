import { describe, expect, it } from 'vitest';
import { isAsked, optionsOffered } from '@/machines/asking';
import type { Answers, QuestionId } from '@/machines/questions';

const adult: Answers = { age: 44 };
const operated: Answers = { ...adult, treatmentsTried: ['spineSurgery'] };
const spineSites = ['lowBack', 'buttock', 'neck', 'midBack'] as const;
const limbSites = ['arm', 'thigh', 'lowerLeg'] as const;
/** What speaks for the spine where the pain is in the limbs, too. */
const fromTheSpine: readonly Answers[] = [
  { painFeel: ['leaningBack'] },
  { painFeel: ['risingOneSide'] },
  { diagnosesTold: ['smallJointArthritis'] },
  { diagnosesTold: ['sacroiliacJoint'] },
  { jointTestBlockHelp: 'halfOrMore' },
  { jointHeatHelp: 'halfOrMore' },
];

type Asked = readonly [id: QuestionId, asked: boolean, given: Answers];

describe('a question is asked by what was answered before (protocol, section 3)', () => {
  it.each<Asked>([
    ...(['neck', 'arm', 'midBack'] as const).map((site): Asked => ['armSigns', true, { painSites: [site] }]),
    ...(['bothLegsWeak', 'unsteadyWalking', 'fallFromThis', 'notSure'] as const).map((sign): Asked => {
      return ['armSigns', true, { legSigns: [sign] }];
    }),
    ['armSigns', true, { pelvicSigns: ['urgentPee'] }],
    ['armSigns', false, { painSites: ['lowBack'], legSigns: ['oneLegWeak'], pelvicSigns: ['coughLeak'] }],
    ...(['shotLastThirtyDays', 'operationLastThreeMonths', 'implantLastYear', 'notSure'] as const).map(
      (one): Asked => ['procedureSigns', true, { procedureOrDevice: [one] }],
    ),
    ['procedureSigns', false, { procedureOrDevice: ['stimulator'] }],
    ...[...spineSites, ...limbSites].flatMap((site): readonly Asked[] => [
      ['afterTreatmentDiagnoses', true, { ...operated, painSites: [site] }],
      ['diagnosesTold', true, { ...adult, painSites: [site] }],
    ]),
    ['afterTreatmentDiagnoses', false, { ...operated, painSites: ['elsewhere'] }],
    ['afterTreatmentDiagnoses', false, { ...adult, painSites: ['lowBack'] }],
    ...(['thigh', 'lowerLeg'] as const).flatMap((limb): readonly Asked[] => [
      ['worstSite', true, { ...adult, painSites: ['lowBack', limb] }],
      ['worstSite', true, { ...adult, painSites: ['buttock', limb] }],
      ['worstSite', false, { ...adult, painSites: ['neck', limb] }],
    ]),
    ['worstSite', false, { ...adult, painSites: ['lowBack', 'arm'] }],
    ...limbSites.flatMap((limb) =>
      fromTheSpine.map((sign): Asked => [
        'worstSite',
        true,
        { ...adult, painSites: ['neck', limb], ...sign },
      ]),
    ),
    ...spineSites.map((site): Asked => {
      return ['worstSite', true, { ...adult, painSites: [site, 'arm'], painFeel: ['leaningBack'] }];
    }),
    ['worstSite', false, { ...adult, painSites: ['neck'], painFeel: ['leaningBack'] }],
    ['worstSite', false, { ...adult, painSites: ['neck', 'arm'], painFeel: ['burning'] }],
    ['worstSite', false, { ...adult, painSites: ['neck', 'arm'], jointHeatHelp: 'notAtAll' }],
  ])('%s: %s', (id, asked, given) => {
    expect({ given, asked: isAsked(id, given) }).toEqual({ given, asked });
  });
});

describe('an option is offered by what was answered before (protocol, section 4)', () => {
  const sudden = 'suddenSevere';
  const sites = ['lowBack', 'buttock', 'thigh', 'lowerLeg', 'neck', 'arm', 'midBack'] as const;

  it.each<readonly [option: string, id: QuestionId, where: readonly (typeof sites)[number][]]>([
    ['walkingBetterSitting', 'painFeel', ['lowBack', 'buttock', 'thigh', 'lowerLeg']],
    ['leaningBack', 'painFeel', ['lowBack', 'neck', 'midBack']],
    ['risingOneSide', 'painFeel', ['buttock']],
    ['sittingOrCough', 'painFeel', ['thigh', 'lowerLeg', 'arm']],
    ['smallJointArthritis', 'diagnosesTold', ['lowBack', 'neck', 'midBack']],
    ['sacroiliacJoint', 'diagnosesTold', ['buttock']],
    ['endplateChanges', 'diagnosesTold', ['lowBack']],
    ['slippedBone', 'diagnosesTold', ['lowBack', 'buttock', 'thigh', 'lowerLeg']],
    ['brokenSpineBone', 'diagnosesTold', ['lowBack', 'midBack']],
    ['slippedDisc', 'diagnosesTold', sites],
    ['trappedNerve', 'nerveDiagnoses', ['thigh', 'lowerLeg', 'arm']],
    ['complexRegionalPain', 'nerveDiagnoses', ['thigh', 'lowerLeg', 'arm']],
    ['nerveDamage', 'nerveDiagnoses', ['thigh', 'lowerLeg', 'arm']],
  ])('%s of %s, for pain in %j', (option, id, where) => {
    const offered = sites.filter((site) => optionsOffered(id, { painSites: [site] }).includes(option));
    expect(offered).toEqual(sites.filter((site) => where.includes(site)));
  });

  it.each(['lowBack', 'neck', 'midBack'] as const)('pain on sitting or coughing, not beside %s', (site) => {
    expect(optionsOffered('painFeel', { painSites: ['thigh', site] })).not.toContain('sittingOrCough');
  });

  it.each<readonly [option: string, id: QuestionId, offered: boolean, given: Answers]>([
    ['feltFaint', 'vesselSigns', true, { painChange: sudden }],
    ['beatingLump', 'vesselSigns', true, { painChange: sudden }],
    ['beatingLump', 'vesselSigns', false, { painChange: 'newOrWorse' }],
    ['newNervePain', 'painWarningPattern', true, { cancer: 'past' }],
    ['newNervePain', 'painWarningPattern', false, { cancer: 'no' }],
    ['alarmOrMissedRefill', 'deviceSigns', true, { procedureOrDevice: ['otherPump'] }],
    ['alarmOrMissedRefill', 'deviceSigns', false, { procedureOrDevice: ['stimulator'] }],
    ['moreSpasmOrItching', 'deviceSigns', true, { procedureOrDevice: ['unknownDevice'] }],
    ['moreSpasmOrItching', 'deviceSigns', false, { procedureOrDevice: ['otherPump'] }],
    ['wearNextToFusion', 'afterTreatmentDiagnoses', true, operated],
    ['wearNextToFusion', 'afterTreatmentDiagnoses', false, adult],
    ['kneeArthritis', 'nerveDiagnoses', true, { otherPainSites: ['knee'] }],
    ['kneeArthritis', 'nerveDiagnoses', false, { otherPainSites: ['face'] }],
  ])('%s of %s: %s', (option, id, offered, given) => {
    expect({ given, offered: optionsOffered(id, given).includes(option) }).toEqual({ given, offered });
  });
});
