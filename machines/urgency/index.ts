import { firstSigns } from './firstSigns';
import { accident } from './accident';
import { pelvis } from './pelvis';
import { legs } from './legs';
import { armsAndCord } from './armsAndCord';
import { fever } from './fever';
import { cancer } from './cancer';
import { bones } from './bones';
import { afterProcedure } from './afterProcedure';
import { devices } from './devices';
import { vessels } from './vessels';
import { skin } from './skin';
import { headAndFace } from './headAndFace';
import { cordInjury } from './cordInjury';
import { medicines } from './medicines';
import { pregnancy } from './pregnancy';
import { children } from './children';
import { feelingSafe } from './feelingSafe';
import { wholeSession } from './wholeSession';

/** Every urgency rule, in the protocol's order. */
export const urgencyRules = [
  ...firstSigns,
  ...accident,
  ...pelvis,
  ...legs,
  ...armsAndCord,
  ...fever,
  ...cancer,
  ...bones,
  ...afterProcedure,
  ...devices,
  ...vessels,
  ...skin,
  ...headAndFace,
  ...cordInjury,
  ...medicines,
  ...pregnancy,
  ...children,
  ...feelingSafe,
  ...wholeSession,
];

export type RuleId = (typeof urgencyRules)[number]['id'];
