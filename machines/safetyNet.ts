/** The signs that always need help right away, on every page and card (protocol, section 6). */
export const safetyNet = [
  'numbBetweenLegs',
  'bladderBowel',
  'bothLegs',
  'weakLeg',
  'unsteadyOrClumsy',
  'feverBackPain',
  'weightLoss',
  'chestPain',
  'suddenPain',
  'strokeSigns',
] as const;
