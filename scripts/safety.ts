import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { findings } from './safety/findings';
import { readHazardLog } from './safety/log';
import { hazardPage } from './safety/page';
import { testResults } from './safety/results';

const path = 'docs/safety/hazard-log.md';
const log = readHazardLog();
const page = await format(hazardPage(log), { ...(await resolveConfig(path)), parser: 'markdown' });

if (process.argv.includes('--write')) {
  writeFileSync(path, page);
  console.log(`wrote ${path}`);
} else {
  const ran = testResults();
  const found = [...findings(log, ran)];
  if (readFileSync(path, 'utf8') !== page) found.push(`${path} is stale: npm run safety -- --write`);
  found.forEach((finding) => console.error(finding));
  const controls = log.flatMap((hazard) => hazard.controls);
  const tests = controls.flatMap((control) => control.tests);
  console.log(
    `safety case: ${String(log.length)} hazards, ${String(controls.length)} controls, ${String(tests.length)} proofs, ${String(ran.length)} tests read, ${String(found.length)} findings`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}
