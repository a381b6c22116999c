import type { ProcedureId } from './procedures';

/** Words people may have heard, each explained in one entry of the catalogue (protocol, section 8). */
export const glossary = {
  epiduralLysis: 'epidural-adhesiolysis',
  chemicalNeurolysis: 'chemical-neurolysis',
  thermalNeurolysis: 'facet-radiofrequency-ablation',
  laserNeurolysis: 'peripheral-nerve-rf-or-cryo',
  surgicalNeurolysis: 'surgical-neurolysis',
  rhizotomy: 'facet-radiofrequency-ablation',
  selectiveDorsalRhizotomy: 'selective-dorsal-rhizotomy',
  minimallyInvasive: 'microdiscectomy',
  minimallyInvasiveFusion: 'mis-spinal-fusion',
  painAfterSurgery: 'revision-surgery-review',
} as const satisfies Record<string, ProcedureId>;
