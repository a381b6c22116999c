import { existsSync } from 'node:fs';
import type { HazardLog } from './log';
import type { TestResult } from './results';

/** What breaks the safety case: a control without proof, a proof that did not run and pass, an unknown hazard. */
export function findings(log: HazardLog, ran: readonly TestResult[]): readonly string[] {
  const known = new Set(log.map(({ id }) => id));
  const twice = log.filter(({ id }, at) => log.findIndex((other) => other.id === id) !== at);
  const controls = log.flatMap(({ id, controls }) => controls.map((control) => ({ id, ...control })));
  const missingCode = controls.flatMap(({ id, code }) =>
    code.filter((file) => !existsSync(file)).map((file) => `${id}: the control ${file} does not exist`),
  );
  const unproved = controls.flatMap(({ id, tests }) =>
    tests.flatMap(({ file, title }) => {
      const matching = ran.filter((test) => test.file === file && test.title.includes(title));
      if (matching.length === 0) return [`${id}: no test “${title}” ran in ${file}`];
      return matching.filter(({ passed }) => !passed).map((test) => `${id}: “${test.title}” did not pass`);
    }),
  );
  const unknown = ran.flatMap(({ title }) =>
    [...title.matchAll(/\[(H\d\d)\]/g)]
      .map(([, id = '']) => id)
      .filter((id) => !known.has(id))
      .map((id) => `a test names the unknown hazard ${id}: ${title}`),
  );
  return [
    ...twice.map(({ id }) => `${id} stands twice in the log`),
    ...missingCode,
    ...unproved,
    ...new Set(unknown),
  ];
}
