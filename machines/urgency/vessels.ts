import { all, any, atLeast, has, is } from '../conditions';
import { PAIN_CHANGED } from '../facts';
import { rules } from './rule';

export const vessels = rules([
  {
    id: 'wideVesselAndNewPain',
    tier: 'emergency',
    mode: 'ambulance',
    when: all(has('vesselSigns', 'wideBloodVessel'), any(PAIN_CHANGED, has('generalSigns', 'newTummyPain'))),
  },
  {
    id: 'suddenPainWithCollapseSigns',
    tier: 'emergency',
    mode: 'ambulance',
    when: all(
      is('painChange', 'suddenSevere'),
      any(
        has('vesselSigns', 'feltFaint', 'beatingLump'),
        all(has('generalSigns', 'newTummyPain'), atLeast('age', 60)),
      ),
    ),
  },
  {
    id: 'suddenPainSixtyAndVesselRisk',
    tier: 'emergency',
    mode: 'hospital',
    when: all(
      is('painChange', 'suddenSevere'),
      atLeast('age', 60),
      has('vesselSigns', 'smokerOrHighPressure', 'notSure'),
    ),
  },
  {
    id: 'suddenPainAndTummyPain',
    tier: 'today',
    when: all(is('painChange', 'suddenSevere'), has('generalSigns', 'newTummyPain')),
  },
  {
    id: 'tummyPainSixtyAndVesselRisk',
    tier: 'today',
    when: all(
      has('generalSigns', 'newTummyPain'),
      atLeast('age', 60),
      has('vesselSigns', 'smokerOrHighPressure'),
    ),
  },
  { id: 'tummyPainSixty', tier: 'soon', when: all(has('generalSigns', 'newTummyPain'), atLeast('age', 60)) },
  { id: 'vesselSignsUnsure', tier: 'today', when: has('vesselSigns', 'notSure') },
  {
    id: 'sidePainToGroinNow',
    tier: 'emergency',
    mode: 'hospital',
    when: has('generalSigns', 'sidePainToGroin'),
  },
]);
