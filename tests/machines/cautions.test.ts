import { describe, expect, it } from 'vitest';
import { assess, type ListEntry, type StepId } from '@/machines/assess';
import { cautions, type CautionId } from '@/machines/cautions';
import { holds, type Given } from '@/machines/conditions';
import { flags, type FlagId } from '@/machines/flags';
import { procedures, type ProcedureId } from '@/machines/procedures';
import type { Attribute, Procedure } from '@/machines/procedures/procedure';
import type { Answers } from '@/machines/questions';
import { calmlyCompleted, person } from './support/walk';

const catalogue: readonly Procedure<ProcedureId>[] = procedures;

function inCatalogue(id: ProcedureId): Procedure<ProcedureId> {
  const entry = catalogue.find((other) => other.id === id);
  if (entry === undefined) throw new Error(`no procedure ${id}`);
  return entry;
}

/** What an entry involves that a caution matters for (protocol, section 7). */
const mattersFor: { readonly [caution in CautionId]: readonly Attribute[] } = {
  arachnoiditis: ['neuraxial'],
  bloodThinner: ['needle', 'surgery', 'implant'],
  bleedingProblem: ['needle', 'surgery', 'implant'],
  infection: ['needle', 'surgery', 'implant'],
  pregnancy: ['needle', 'surgery', 'implant', 'xray'],
  diabetes: ['steroid', 'surgery', 'implant'],
  weakImmune: ['needle', 'surgery', 'implant'],
  heartLungKidney: ['surgery', 'sed', 'implant'],
  dyeAllergy: ['contrast'],
  numbingAllergy: ['la'],
  steroidAllergy: ['steroid'],
  otherAllergy: ['needle', 'surgery', 'implant'],
  pacemaker: ['rf', 'implant', 'surgery', 'mri'],
  stimulatorOrPump: ['rf', 'implant', 'surgery', 'neuraxial', 'mri'],
  spineMetal: ['rf', 'neuraxial', 'implant'],
  notSureAboutHealth: ['needle', 'surgery', 'implant'],
  noMri: ['neuraxial', 'surgery', 'implant', 'mri'],
};

/** A person with many entries of each kind: needles, heat, surgery, implants. */
const rich: Answers = {
  painSites: ['lowBack', 'buttock', 'thigh'],
  painFeel: ['burning', 'electricShocks', 'leaningBack', 'risingOneSide'],
  painScore: 8,
  treatmentsTried: ['exercise', 'medicines', 'recentScan', 'spineSurgery'],
  spineSurgery: ['backDisc'],
  surgeryPain: 'backAfterSixMonths',
  diagnosesTold: ['slippedDisc', 'narrowSpineCanal', 'smallJointArthritis', 'endplateChanges', 'slippedBone'],
  nerveDiagnoses: ['trappedNerve', 'complexRegionalPain'],
};

describe('what a clinic must hear goes with each entry it matters for [H08] [H09]', () => {
  const rows: readonly (readonly [answers: Answers, caution: CautionId])[] = [
    [{ medicines: ['bloodThinner'] }, 'bloodThinner'],
    [{ medicines: ['aspirinType'] }, 'bloodThinner'],
    [{ medicines: ['steroidTablets'] }, 'weakImmune'],
    [{ medicines: ['notSure'] }, 'notSureAboutHealth'],
    [{ healthFactors: ['bleedingProblem'] }, 'bleedingProblem'],
    [{ healthFactors: ['diabetes'] }, 'diabetes'],
    [{ healthFactors: ['weakImmune'] }, 'weakImmune'],
    [{ healthFactors: ['heartLungKidney'] }, 'heartLungKidney'],
    [{ healthFactors: ['pregnant'] }, 'pregnancy'],
    [{ healthFactors: ['notSure'] }, 'notSureAboutHealth'],
    [{ generalSigns: ['fever'] }, 'infection'],
    [{ generalSigns: ['infectionTreated'] }, 'infection'],
    [{ generalSigns: ['notSure'] }, 'infection'],
    [{ procedureOrDevice: ['stimulator'] }, 'stimulatorOrPump'],
    [{ procedureOrDevice: ['baclofenPump'] }, 'stimulatorOrPump'],
    [{ procedureOrDevice: ['otherPump'] }, 'stimulatorOrPump'],
    [{ procedureOrDevice: ['unknownDevice'] }, 'stimulatorOrPump'],
    [{ procedureOrDevice: ['notSure'] }, 'notSureAboutHealth'],
    [{ allergiesAndImplants: ['dyeAllergy'] }, 'dyeAllergy'],
    [{ allergiesAndImplants: ['numbingAllergy'] }, 'numbingAllergy'],
    [{ allergiesAndImplants: ['steroidAllergy'] }, 'steroidAllergy'],
    [{ allergiesAndImplants: ['otherAllergy'] }, 'otherAllergy'],
    [{ allergiesAndImplants: ['pacemaker'] }, 'pacemaker'],
    [{ allergiesAndImplants: ['spineMetal'] }, 'spineMetal'],
    [{ allergiesAndImplants: ['noMri'] }, 'noMri'],
    [{ allergiesAndImplants: ['notSure'] }, 'notSureAboutHealth'],
    [{ afterTreatmentDiagnoses: ['arachnoiditis'] }, 'arachnoiditis'],
  ];

  it.each(rows)('%j: %s', (answers, caution) => {
    const result = assess({ answers: person({ ...rich, ...answers }) });
    const appliesTo = mattersFor[caution];
    expect(result.cautions).toEqual([caution]);
    const carried = result.list.filter((entry) => entry.cautions.includes(caution)).map(({ id }) => id);
    const mustCarry = result.list
      .filter(({ id }) => inCatalogue(id).attributes.some((attribute) => appliesTo.includes(attribute)))
      .map(({ id }) => id);
    expect(carried).toEqual(mustCarry);
    expect(carried.length).toBeGreaterThan(0);
  });

  it('has a row for every caution, and none where nothing was said', () => {
    expect(new Set(rows.map(([, caution]) => caution))).toEqual(new Set(cautions.map(({ id }) => id)));
    expect(assess({ answers: person(rich) }).cautions).toEqual([]);
  });
});

/** The rich person, less what these answers leave unasked. */
function richBeside(answers: Answers): Answers {
  const session = calmlyCompleted({ ...rich, ...answers });
  return Object.fromEntries(Object.entries({ ...rich, ...answers }).filter(([id]) => id in session));
}

describe('what must be settled first holds back every invasive entry, and no other [H09]', () => {
  it.each<readonly [answers: Answers, step: StepId]>([
    [{ generalSigns: ['fever'] }, 'infectionFirst'],
    [{ generalSigns: ['infectionTreated'] }, 'infectionFirst'],
    [{ generalSigns: ['notSure'] }, 'infectionFirst'],
    [{ healthFactors: ['pregnant'] }, 'pregnancyWaits'],
    [{ careResult: 'enough' }, 'careIsEnough'],
    [{ treatmentsTried: ['recentScan'] }, 'simpleCareFirst'],
    [{ surgeryWhen: 'underThreeMonths' }, 'surgicalTeamFirst'],
    [{ procedureOrDevice: ['operationLastThreeMonths'] }, 'surgicalTeamFirst'],
    [{ cancer: 'now', cancerPainCause: 'notCancer' }, 'cancerTeamFirst'],
    [{ cancer: 'beingTested', cancerPainCause: 'treatment' }, 'cancerTeamFirst'],
    [{ cancer: 'past', cancerPainCause: 'notSure' }, 'cancerTeamFirst'],
  ])('%j: %s', (answers, step) => {
    const { list } = assess({ answers: person(richBeside(answers)) });
    const held = (entry: ListEntry) => entry.steps.includes(step);
    expect(list.filter(held).map(({ id }) => id)).toEqual(
      list.map(({ id }) => id).filter((id) => inCatalogue(id).invasive),
    );
    expect(list.filter(held).every((entry) => entry.status === 'later')).toBe(true);
    expect(list.filter(held).length).toBeGreaterThan(3);
  });

  it('and a past cancer that is not the cause holds nothing back', () => {
    const { list } = assess({ answers: person({ ...rich, cancer: 'past', cancerPainCause: 'notCancer' }) });
    expect(list.flatMap(({ steps }) => steps)).not.toContain('cancerTeamFirst');
  });
});

it('a caution goes with what an entry involves, whether or not such an entry is listed today', () => {
  expect(Object.fromEntries(cautions.map(({ id, appliesTo }) => [id, appliesTo]))).toEqual(mattersFor);
});

describe('what a clinician is told beside the result', () => {
  const old = 'overThreeMonths';
  const recent = 'upToThreeMonths';
  const pelvic: Given = { pelvicSigns: ['numbBetweenLegs'], pelvicSince: old, pelvicChecked: 'yes' };
  const pee: Given = { pelvicSigns: ['urgentPee'], pelvicSince: old, pelvicChecked: 'yes' };
  const legs: Given = { legSigns: ['bothLegs'], bothLegsSince: old };
  const weak: Given = { legSigns: ['oneLegWeak'], legWeakSince: old, limbsChecked: 'yes' };

  it.each<readonly [FlagId, boolean, Given]>([
    ['longStandingPelvicSigns', true, pelvic],
    ['longStandingPelvicSigns', true, { ...pelvic, pelvicSigns: ['bladderControlLost'] }],
    ['longStandingPelvicSigns', true, { ...pelvic, pelvicSigns: ['bowelControlLost'] }],
    ['longStandingPelvicSigns', false, { ...pelvic, pelvicSigns: ['coughLeak'] }],
    ['longStandingPelvicSigns', false, { ...pelvic, pelvicSince: recent }],
    ['longStandingPelvicSigns', false, { ...pelvic, pelvicChecked: 'notSure' }],
    ['longStandingUrgentPee', true, pee],
    ['longStandingUrgentPee', true, { ...pee, pelvicSince: recent }],
    ['longStandingUrgentPee', false, { ...pee, pelvicSince: 'withinTwoWeeks' }],
    ['longStandingUrgentPee', false, { ...pee, pelvicChecked: 'no' }],
    ['longStandingUrgentPee', false, { ...pee, pelvicSigns: ['numbBetweenLegs'] }],
    ['leakWithCough', true, { pelvicSigns: ['coughLeak'] }],
    ['leakWithCough', false, { pelvicSigns: ['urgentPee'] }],
    ['longStandingBothLegs', true, legs],
    ['longStandingBothLegs', false, { ...legs, bothLegsSince: recent }],
    ['longStandingBothLegs', false, { ...legs, legSigns: ['oneLegWeak'] }],
    ['longStandingLegWeakness', true, weak],
    ['longStandingLegWeakness', true, { ...weak, legSigns: ['bothLegsWeak'] }],
    ['longStandingLegWeakness', false, { ...weak, legSigns: ['unsteadyWalking'] }],
    ['longStandingLegWeakness', false, { ...weak, legWeakSince: recent }],
    ['longStandingLegWeakness', false, { ...weak, limbsChecked: 'no' }],
    ['cancerHistory', true, { cancer: 'now' }],
    ['cancerHistory', true, { cancer: 'past' }],
    ['cancerHistory', true, { cancer: 'beingTested' }],
    ['cancerHistory', false, { cancer: 'skinOnly' }],
    ['feverDelaysProcedures', true, { generalSigns: ['fever'] }],
    ['feverDelaysProcedures', true, { generalSigns: ['infectionTreated'] }],
    ['feverDelaysProcedures', true, { generalSigns: ['notSure'] }],
    ['feverDelaysProcedures', false, { generalSigns: ['burningPee'] }],
    ['bloodThinner', true, { medicines: ['bloodThinner'] }],
    ['bloodThinner', false, { medicines: ['aspirinType'] }],
    ['pregnancyHoldsProcedures', true, { healthFactors: ['pregnant'] }],
    ['pregnancyHoldsProcedures', false, { healthFactors: ['notSure'] }],
    ['noAdultProcedureList', true, { age: 17 }],
    ['noAdultProcedureList', false, { age: 18 }],
    ['crisisCardShown', true, { selfHarmThoughts: 'yes' }],
    ['crisisCardShown', true, { selfHarmThoughts: 'preferNotToSay' }],
    ['crisisCardShown', false, { selfHarmThoughts: 'no' }],
    ['emergencyAnswerTakenBack', true, { answerTakenBack: 'yes' }],
    ['emergencyAnswerTakenBack', false, {}],
    ['answeredByOther', true, { respondent: 'helper' }],
    ['answeredByOther', true, { respondent: 'staff' }],
    ['answeredByOther', false, { respondent: 'self' }],
  ])('%s: %s', (id, told, given) => {
    const held = flags.filter((flag) => holds(flag.when, given)).map((flag) => flag.id);
    expect({ given, told: held.includes(id) }).toEqual({ given, told });
  });
});
