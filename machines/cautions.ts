import { any, has } from './conditions';
import { DEVICE, INFECTION_NOW } from './facts';

/** What a clinic must hear first, tied to the attributes of the entries it concerns. */
export const cautions = [
  { id: 'arachnoiditis', when: has('afterTreatmentDiagnoses', 'arachnoiditis'), appliesTo: ['neuraxial'] },
  {
    id: 'bloodThinner',
    when: has('medicines', 'bloodThinner', 'aspirinType'),
    appliesTo: ['needle', 'surgery', 'implant'],
  },
  {
    id: 'bleedingProblem',
    when: has('healthFactors', 'bleedingProblem'),
    appliesTo: ['needle', 'surgery', 'implant'],
  },
  { id: 'infection', when: INFECTION_NOW, appliesTo: ['needle', 'surgery', 'implant'] },
  {
    id: 'pregnancy',
    when: has('healthFactors', 'pregnant'),
    appliesTo: ['needle', 'surgery', 'implant', 'xray'],
  },
  { id: 'diabetes', when: has('healthFactors', 'diabetes'), appliesTo: ['steroid', 'surgery', 'implant'] },
  {
    id: 'weakImmune',
    when: any(has('healthFactors', 'weakImmune'), has('medicines', 'steroidTablets')),
    appliesTo: ['needle', 'surgery', 'implant'],
  },
  {
    id: 'heartLungKidney',
    when: has('healthFactors', 'heartLungKidney'),
    appliesTo: ['surgery', 'sed', 'implant'],
  },
  { id: 'dyeAllergy', when: has('allergiesAndImplants', 'dyeAllergy'), appliesTo: ['contrast'] },
  { id: 'numbingAllergy', when: has('allergiesAndImplants', 'numbingAllergy'), appliesTo: ['la'] },
  { id: 'steroidAllergy', when: has('allergiesAndImplants', 'steroidAllergy'), appliesTo: ['steroid'] },
  {
    id: 'otherAllergy',
    when: has('allergiesAndImplants', 'otherAllergy'),
    appliesTo: ['needle', 'surgery', 'implant'],
  },
  {
    id: 'pacemaker',
    when: has('allergiesAndImplants', 'pacemaker'),
    appliesTo: ['rf', 'implant', 'surgery', 'mri'],
  },
  { id: 'stimulatorOrPump', when: DEVICE, appliesTo: ['rf', 'implant', 'surgery', 'neuraxial', 'mri'] },
  {
    id: 'spineMetal',
    when: has('allergiesAndImplants', 'spineMetal'),
    appliesTo: ['rf', 'neuraxial', 'implant'],
  },
  {
    id: 'notSureAboutHealth',
    when: any(
      has('healthFactors', 'notSure'),
      has('allergiesAndImplants', 'notSure'),
      has('medicines', 'notSure'),
      has('procedureOrDevice', 'notSure'),
    ),
    appliesTo: ['needle', 'surgery', 'implant'],
  },
  {
    id: 'noMri',
    when: has('allergiesAndImplants', 'noMri'),
    appliesTo: ['neuraxial', 'surgery', 'implant', 'mri'],
  },
] as const;

export type CautionId = (typeof cautions)[number]['id'];
