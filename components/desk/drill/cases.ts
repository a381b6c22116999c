import type { DrillCase } from '@/machines/desk/drill';
import cases from './cases.json' with { type: 'json' };

/** The simulated callers: cases whose urgency the protocol fixes. */
export const drillCases: readonly DrillCase[] = cases;

export function drillCase(id: string): DrillCase | undefined {
  return drillCases.find((one) => one.id === id);
}
