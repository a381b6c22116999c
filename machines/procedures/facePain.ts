import { ALWAYS, NEVER, all, has, is, not } from '../conditions';
import { ADULT, CANCER_PAIN } from '../facts';
import { procedure } from './procedure';

export const trigeminalPercutaneous = procedure({
  id: 'trigeminal-percutaneous',
  group: 'facePain',
  invasive: true,
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'rf', 'xray', 'sed', 'destroys'],
  include: all(ADULT, not(CANCER_PAIN), has('nerveDiagnoses', 'trigeminalNeuralgia')),
  exclude: NEVER,
  hold: [
    { when: not(has('treatmentsTried', 'medicines')), step: 'faceMedicineFirst' },
    { when: is('careResult', 'underSixWeeks'), step: 'medicineMoreTime' },
  ],
  reasons: [{ when: ALWAYS, reason: 'toldFaceNerve' }],
  notes: [{ when: ALWAYS, note: 'faceMri' }],
  sources: ['EAN19'],
});

export const microvascularDecompression = procedure({
  id: 'microvascular-decompression',
  group: 'facePain',
  invasive: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: ['surgery', 'sed', 'skull'],
  include: all(ADULT, not(CANCER_PAIN), has('nerveDiagnoses', 'trigeminalNeuralgia')),
  exclude: NEVER,
  hold: [
    { when: not(has('treatmentsTried', 'medicines')), step: 'faceMedicineFirst' },
    { when: is('careResult', 'underSixWeeks'), step: 'medicineMoreTime' },
  ],
  reasons: [{ when: ALWAYS, reason: 'toldFaceNerve' }],
  notes: [{ when: ALWAYS, note: 'faceMri' }],
  sources: ['EAN19'],
});

export const trigeminalRadiosurgery = procedure({
  id: 'trigeminal-radiosurgery',
  group: 'facePain',
  invasive: true,
  evidence: 'mixed',
  evidenceDate: '2026-11-20',
  attributes: ['destroys', 'xray', 'mri'],
  include: all(ADULT, not(CANCER_PAIN), has('nerveDiagnoses', 'trigeminalNeuralgia')),
  exclude: NEVER,
  hold: [
    { when: not(has('treatmentsTried', 'medicines')), step: 'faceMedicineFirst' },
    { when: is('careResult', 'underSixWeeks'), step: 'medicineMoreTime' },
  ],
  reasons: [{ when: ALWAYS, reason: 'toldFaceNerve' }],
  notes: [{ when: ALWAYS, note: 'faceMri' }],
  sources: ['EAN19'],
});
