import { talkWithClinician, conservativeCare, painClinicReview, childSpecialistReview } from './everydayCare';
import {
  epiduralSteroidInjection,
  epiduralAdhesiolysis,
  diagnosticMedialBranchBlock,
  sacroiliacJointProcedures,
  peripheralNerveBlock,
  sympatheticBlock,
} from './injections';
import {
  facetRadiofrequencyAblation,
  basivertebralNerveAblation,
  genicularRadiofrequencyAblation,
  peripheralNerveRfOrCryo,
} from './nerveHeatOrCold';
import {
  chemicalNeurolysis,
  celiacPlexusNeurolysis,
  superiorHypogastricNeurolysis,
  ganglionImparNeurolysis,
  intrathecalNeurolysis,
  cordotomy,
  palliativeRadiotherapy,
} from './cancerPain';
import { intrathecalDrugDelivery, spinalCordStimulation } from './implants';
import {
  vertebralAugmentation,
  surgicalNeurolysis,
  microdiscectomy,
  decompressionSurgery,
  neckNerveSurgery,
  mildProcedure,
  misSpinalFusion,
  revisionSurgeryReview,
} from './surgery';
import { trigeminalPercutaneous, microvascularDecompression, trigeminalRadiosurgery } from './facePain';
import { selectiveDorsalRhizotomy, spasticityCare } from './spasticity';

/** The catalogue, in the protocol's order. */
export const procedures = [
  talkWithClinician,
  conservativeCare,
  painClinicReview,
  childSpecialistReview,
  epiduralSteroidInjection,
  epiduralAdhesiolysis,
  diagnosticMedialBranchBlock,
  facetRadiofrequencyAblation,
  sacroiliacJointProcedures,
  basivertebralNerveAblation,
  genicularRadiofrequencyAblation,
  peripheralNerveBlock,
  peripheralNerveRfOrCryo,
  chemicalNeurolysis,
  celiacPlexusNeurolysis,
  superiorHypogastricNeurolysis,
  ganglionImparNeurolysis,
  intrathecalNeurolysis,
  intrathecalDrugDelivery,
  cordotomy,
  palliativeRadiotherapy,
  vertebralAugmentation,
  sympatheticBlock,
  surgicalNeurolysis,
  trigeminalPercutaneous,
  microvascularDecompression,
  trigeminalRadiosurgery,
  microdiscectomy,
  decompressionSurgery,
  neckNerveSurgery,
  mildProcedure,
  misSpinalFusion,
  revisionSurgeryReview,
  spinalCordStimulation,
  selectiveDorsalRhizotomy,
  spasticityCare,
] as const;

type Entry = (typeof procedures)[number];

export type ProcedureId = Entry['id'];
export type ReasonId = Entry['reasons'][number]['reason'];
export type NoteId = Entry['notes'][number]['note'];
export type HoldStepId = Entry['hold'][number]['step'];
