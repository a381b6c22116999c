import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as z from 'zod';

/** A test that ran: its file from the root of the project, its full name, and whether it passed. */
export type TestResult = { readonly file: string; readonly title: string; readonly passed: boolean };

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

type Suite = {
  readonly title: string;
  readonly file: string;
  readonly specs: readonly Spec[];
  readonly suites?: readonly Suite[] | undefined;
};
type Spec = { readonly title: string; readonly ok: boolean; readonly file: string };

const specSchema = z.object({ title: z.string(), ok: z.boolean(), file: z.string() });
const suiteSchema: z.ZodType<Suite> = z.object({
  title: z.string(),
  file: z.string(),
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const playwrightReport = z.object({ suites: z.array(suiteSchema) });

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function fromVitest(report: unknown): readonly TestResult[] {
  if (report === undefined) return [];
  return vitestReport.parse(report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: relative(process.cwd(), name),
      title: fullName,
      passed: status === 'passed',
    })),
  );
}

function fromSuite(suite: Suite, above: string): readonly TestResult[] {
  const title = suite.title === suite.file ? above : `${above} ${suite.title}`;
  const own = suite.specs.map((spec) => ({
    file: `tests/e2e/${spec.file}`,
    title: `${title} ${spec.title}`.trim(),
    passed: spec.ok,
  }));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => fromSuite(inner, title))];
}

function fromPlaywright(report: unknown): readonly TestResult[] {
  if (report === undefined) return [];
  return playwrightReport.parse(report).suites.flatMap((suite) => fromSuite(suite, ''));
}

/** What the last `npm test` ran, from the reports it leaves. */
export function testResults(): readonly TestResult[] {
  return [
    ...fromVitest(read('reports/vitest.json')),
    ...fromVitest(read('reports/attacks.json')),
    ...fromPlaywright(read('reports/playwright.json')),
  ];
}
