import { ALWAYS, NEVER, all, any, has, is } from '../conditions';
import { CHILD } from '../facts';
import { procedure } from './procedure';

export const selectiveDorsalRhizotomy = procedure({
  id: 'selective-dorsal-rhizotomy',
  group: 'spasticity',
  invasive: true,
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: ['surgery', 'sed', 'neuraxial', 'destroys'],
  include: all(
    CHILD,
    has('nerveDiagnoses', 'cerebralPalsyStiffness'),
    is('walking', 'walksAlone', 'walksWithHelp'),
  ),
  exclude: NEVER,
  hold: [{ when: ALWAYS, step: 'childTeam' }],
  reasons: [{ when: ALWAYS, reason: 'childStiffAndWalks' }],
  notes: [{ when: ALWAYS, note: 'cannotBeUndone' }],
  sources: ['IPG373', 'CG145', 'NHSE-SDR', 'KCL-SDR', 'PENN18', 'MCL02'],
});

export const spasticityCare = procedure({
  id: 'spasticity-care',
  group: 'spasticity',
  evidence: 'supported',
  evidenceDate: '2026-11-20',
  attributes: ['needle'],
  include: any(
    has('nerveDiagnoses', 'cerebralPalsyStiffness', 'otherStiffness'),
    has('otherPainSites', 'stiffMuscles'),
  ),
  exclude: NEVER,
  hold: [],
  reasons: [{ when: ALWAYS, reason: 'stiffMuscles' }],
  notes: [],
  sources: ['CG145'],
});
