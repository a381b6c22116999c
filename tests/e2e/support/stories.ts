import type { Given } from '@/machines/conditions';
import type { Mode, Tier } from '@/machines/urgency/rule';
import { person } from '../../machines/support/walk';
import { vignettes } from '../../machines/support/vignettes';

/** A person’s answers from first to last, and the tier and mode they must lead to. */
export type Story = {
  readonly name: string;
  readonly answers: Given;
  readonly tier: Tier;
  readonly mode: Mode | null;
};

/** A person of the protocol’s written cases. */
function told(name: string, id: string): Story {
  const vignette = vignettes.find((one) => one.id === id);
  if (vignette === undefined) throw new Error(`there is no vignette ${id}`);
  const { tier, mode } = vignette.expect;
  return { name, answers: vignette.answers, tier, mode };
}

const routine = { tier: 'routine', mode: null } as const;

export const unaffected: Story = { name: 'an unaffected person', answers: person({}), ...routine };
/** Somebody who is asked four questions of five, and never led to a card. */
export const longest: Story = {
  name: 'a person with much to tell',
  answers: person({
    bodySigns: ['badAccident'],
    painSites: ['arm', 'midBack', 'elsewhere'],
    otherPainSites: ['face'],
    pelvicSigns: ['bowelControlLost'],
    legSigns: ['bothLegs', 'unsteadyWalking'],
    armSigns: ['oneArmWeak'],
    painChange: 'suddenSevere',
    cancer: 'now',
    healthFactors: ['pregnant', 'highCordInjury'],
    procedureOrDevice: ['shotLastThirtyDays', 'stimulator'],
    medicines: ['gabapentinType'],
    treatmentsTried: ['spineSurgery', 'injection'],
    injections: ['jointHeat', 'sacroiliacShot'],
    jointHeatHelp: 'halfOrMore',
  }),
  tier: 'soon',
  mode: null,
};
export const afterSurgery = told('a person after spine surgery', 'procedure-v01');
export const cancerPain = told('a person with cancer pain', 'procedure-v10');
export const facePain = told('a person with face pain', 'procedure-v15');
export const parent = told('the parent of a child', 'procedure-v18');
export const soon = told('a person to be seen soon', 'urgency-a22');
export const emergencyAtOnce = told('an emergency on the second screen', 'merge-breath');
export const emergencyLate = told('an emergency from two answers far apart', 'merge-pain-after-shot-thinner');
export const crisis = told('a person who has hurt themselves', 'merge-crisis-and-pain');
export const crisisToday = told('a person with thoughts of ending their life, safe now', 'urgency-s09');
export const today = told('a person to be seen today', 'merge-today-no-list');

export const withList = [unaffected, afterSurgery, cancerPain, facePain, parent, soon] as const;
export const withCard = [emergencyAtOnce, emergencyLate, crisis, crisisToday, today] as const;
