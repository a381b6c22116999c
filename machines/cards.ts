import { has, holds, is, type Condition, type Given } from './conditions';
import { CHILD } from './facts';
import type { Mode, Tier } from './urgency/rule';

type Line = {
  readonly id: string;
  readonly when?: Condition;
  /** A line that may be shown only once a clinician has approved it. */
  readonly approvedBy?: null;
};

/** The lines of each urgency card in order (protocol, section 6); some show only for some answers. */
const lines = {
  emergencyAmbulance: [
    { id: 'signs' },
    { id: 'tellThem' },
    { id: 'doNotWait' },
    { id: 'unlockDoor' },
    { id: 'sitUp', when: is('cordInjurySigns', 'yes'), approvedBy: null },
  ],
  emergencyHospital: [
    { id: 'signs' },
    { id: 'getTaken' },
    { id: 'ifNoWay' },
    { id: 'takeList' },
    { id: 'pregnant', when: has('healthFactors', 'pregnant') },
    { id: 'pump', when: has('procedureOrDevice', 'baclofenPump', 'unknownDevice') },
  ],
  emergencyCrisis: [{ id: 'callNow' }, { id: 'callCrisis' }, { id: 'stayWith' }],
  today: [{ id: 'callClinic' }, { id: 'ifNoOne' }, { id: 'ifWorse' }, { id: 'noChoices' }],
  todayCrisis: [{ id: 'thanks' }, { id: 'callCrisis' }, { id: 'ifNotSafe' }],
  soon: [
    { id: 'look' },
    { id: 'ifWorse' },
    { id: 'goOn' },
    { id: 'darkThoughts', when: is('selfHarmThoughts', 'preferNotToSay') },
    { id: 'child', when: CHILD },
  ],
  routine: [{ id: 'cannotRuleOut' }, { id: 'ifSign' }, { id: 'ifWorried' }],
} satisfies Record<string, readonly Line[]>;
export type CardId = keyof typeof lines;

/** The card of a tier and mode. */
export function cardOf(tier: Tier, mode: Mode | null): CardId {
  if (tier === 'emergency') {
    if (mode === 'ambulance') return 'emergencyAmbulance';
    return mode === 'crisis' ? 'emergencyCrisis' : 'emergencyHospital';
  }
  return tier === 'today' && mode === 'crisis' ? 'todayCrisis' : tier;
}

/** The ids of the lines a card shows for these answers. */
export function cardLines(card: CardId, given: Given): readonly string[] {
  const all: readonly Line[] = lines[card];
  return all
    .filter((line) => line.approvedBy === undefined && (line.when === undefined || holds(line.when, given)))
    .map((line) => line.id);
}
