import { has } from '../conditions';
import { rules } from './rule';

export const firstSigns = rules([
  { id: 'chestPainNow', tier: 'emergency', mode: 'ambulance', when: has('headChestSigns', 'chestPain') },
  {
    id: 'fightingForBreathNow',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('headChestSigns', 'fightingForBreath'),
  },
  {
    id: 'strokeSignsToday',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('headChestSigns', 'faceArmSpeech'),
  },
  {
    id: 'worstHeadacheNow',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('headChestSigns', 'worstHeadache'),
  },
  { id: 'suddenSightLoss', tier: 'emergency', mode: 'hospital', when: has('headChestSigns', 'sightLoss') },
  {
    id: 'fitOrBlackoutToday',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('headChestSigns', 'fitOrBlackout'),
  },
  {
    id: 'throatSwellingNow',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('headChestSigns', 'throatSwelling'),
  },
  {
    id: 'suddenCollapsePain',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('bodySigns', 'suddenTummyOrBackPain'),
  },
  {
    id: 'cannotMoveLimbsNow',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('bodySigns', 'cannotMoveLimbs'),
  },
  { id: 'coldPaleLimbNow', tier: 'emergency', mode: 'ambulance', when: has('bodySigns', 'coldPaleLimb') },
  { id: 'veryIllNow', tier: 'emergency', mode: 'ambulance', when: has('bodySigns', 'veryIll') },
  {
    id: 'tooMuchMedicineNow',
    tier: 'emergency',
    mode: 'ambulance',
    when: has('bodySigns', 'tooMuchMedicine'),
  },
  { id: 'heavyBleedingNow', tier: 'emergency', mode: 'ambulance', when: has('bodySigns', 'heavyBleeding') },
]);
