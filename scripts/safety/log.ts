import { readFileSync } from 'node:fs';
import * as z from 'zod';

const severities = ['Catastrophic', 'Major', 'Considerable', 'Significant', 'Minor'] as const;
const likelihoods = ['Very high', 'High', 'Medium', 'Low', 'Very low'] as const;

const rating = z.strictObject({
  severity: z.enum(severities),
  likelihood: z.enum(likelihoods),
  /** 1 to 5, from the matrix of DCB0129. */
  risk: z.int().min(1).max(5),
});

const control = z.strictObject({
  what: z.string().min(1),
  /** The files that are the control. */
  code: z.array(z.string()).min(1),
  /** The tests that prove it: a file, and a part of the test's full name. */
  tests: z.array(z.strictObject({ file: z.string(), title: z.string().min(1) })).min(1),
});

/** The hazard log: what can go wrong, what keeps it from harm, and how that is proved. Kept by hand. */
export const hazardLogSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^H\d\d$/),
    hazard: z.string().min(1),
    causes: z.string().min(1),
    harm: z.string().min(1),
    before: rating,
    controls: z.array(control).min(1),
    after: rating,
  }),
);

export type HazardLog = z.infer<typeof hazardLogSchema>;

export function readHazardLog(): HazardLog {
  return hazardLogSchema.parse(JSON.parse(readFileSync('docs/safety/hazards.json', 'utf8')));
}
