import { ALWAYS, NEVER, all, has, is, not } from '../conditions';
import { ADULT, CANCER_PAIN, CARE_TRIED } from '../facts';
import { procedure } from './procedure';

export const chemicalNeurolysis = procedure({
  id: 'chemical-neurolysis',
  group: 'cancerPain',
  invasive: true,
  evidence: 'limited',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'contrast', 'destroys', 'xray'],
  include: all(ADULT, CANCER_PAIN, has('cancerPainSite', 'chestWall', 'headOrNeck')),
  exclude: NEVER,
  hold: [
    { when: not(CARE_TRIED), step: 'cancerMedicineFirst' },
    { when: not(is('otherNerveBlockHelp', 'halfOrMore')), step: 'testBlockFirst' },
  ],
  reasons: [{ when: ALWAYS, reason: 'cancerChestOrHead' }],
  notes: [
    { when: ALWAYS, note: 'newNervePainRisk' },
    { when: ALWAYS, note: 'askCancerTeam' },
  ],
  sources: ['PALLI', 'SP-NB', 'GUP25', 'WEK07', 'ASPN21', 'ICN23', 'NCCN', 'ESMO'],
});

export const celiacPlexusNeurolysis = procedure({
  id: 'celiac-plexus-neurolysis',
  group: 'cancerPain',
  invasive: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'contrast', 'destroys', 'xray', 'sed'],
  include: all(ADULT, CANCER_PAIN, has('cancerPainSite', 'upperBelly')),
  exclude: NEVER,
  hold: [{ when: not(CARE_TRIED), step: 'cancerMedicineFirst' }],
  reasons: [{ when: ALWAYS, reason: 'cancerUpperBelly' }],
  notes: [{ when: ALWAYS, note: 'askCancerTeam' }],
  sources: ['ARC11', 'ZHO14', 'WONG04', 'ASPN21', 'ESMO', 'NCCN', 'ASRA18'],
});

export const superiorHypogastricNeurolysis = procedure({
  id: 'superior-hypogastric-neurolysis',
  group: 'cancerPain',
  invasive: true,
  evidence: 'limited',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'contrast', 'destroys', 'xray'],
  include: all(ADULT, CANCER_PAIN, has('cancerPainSite', 'pelvis')),
  exclude: NEVER,
  hold: [{ when: not(CARE_TRIED), step: 'cancerMedicineFirst' }],
  reasons: [{ when: ALWAYS, reason: 'cancerPelvis' }],
  notes: [{ when: ALWAYS, note: 'askCancerTeam' }],
  sources: ['PLAN97', 'KSHP', 'BAG22', 'ASPN21', 'ASRA18'],
});

export const ganglionImparNeurolysis = procedure({
  id: 'ganglion-impar-neurolysis',
  group: 'cancerPain',
  invasive: true,
  evidence: 'limited',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'la', 'contrast', 'destroys', 'xray'],
  include: all(ADULT, CANCER_PAIN, has('cancerPainSite', 'betweenLegs')),
  exclude: NEVER,
  hold: [{ when: not(CARE_TRIED), step: 'cancerMedicineFirst' }],
  reasons: [{ when: ALWAYS, reason: 'cancerBetweenLegs' }],
  notes: [{ when: ALWAYS, note: 'askCancerTeam' }],
  sources: ['AHM15', 'KGI99', 'ASPN21'],
});

export const intrathecalNeurolysis = procedure({
  id: 'intrathecal-neurolysis',
  group: 'cancerPain',
  invasive: true,
  evidence: 'limited',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'neuraxial', 'la', 'destroys'],
  include: all(ADULT, CANCER_PAIN, has('cancerPainSite', 'betweenLegs')),
  exclude: NEVER,
  hold: [{ when: ALWAYS, step: 'hospitalOnly' }],
  reasons: [{ when: ALWAYS, reason: 'cancerBetweenLegs' }],
  notes: [
    { when: ALWAYS, note: 'askCancerTeam' },
    { when: ALWAYS, note: 'cannotBeUndone' },
  ],
  sources: ['SLAT03', 'ASPN21'],
});

export const cordotomy = procedure({
  id: 'cordotomy',
  group: 'cancerPain',
  invasive: true,
  evidence: 'limited',
  evidenceDate: '2026-11-20',
  attributes: ['needle', 'neuraxial', 'rf', 'destroys', 'contrast', 'xray'],
  include: all(ADULT, CANCER_PAIN, has('cancerPainSite', 'oneSide', 'chestWall')),
  exclude: NEVER,
  hold: [{ when: ALWAYS, step: 'fewCentres' }],
  reasons: [
    { when: has('cancerPainSite', 'oneSide'), reason: 'cancerOneSide' },
    { when: has('cancerPainSite', 'chestWall'), reason: 'cancerChestWall' },
  ],
  notes: [
    { when: ALWAYS, note: 'askCancerTeam' },
    { when: ALWAYS, note: 'cannotBeUndone' },
  ],
  sources: ['CNS20', 'VISW13', 'ASPN21'],
});

export const palliativeRadiotherapy = procedure({
  id: 'palliative-radiotherapy',
  group: 'cancerPain',
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: ['xray'],
  include: all(ADULT, CANCER_PAIN, has('cancerPainSite', 'boneOrSpine')),
  exclude: NEVER,
  hold: [],
  reasons: [{ when: ALWAYS, reason: 'cancerBone' }],
  notes: [{ when: ALWAYS, note: 'askCancerTeam' }],
  sources: ['WHO18', 'NCCN', 'ESMO'],
});
