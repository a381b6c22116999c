import { startSite } from '@/tests/attacks/support/site';
import { publicSettings } from '@/tests/attacks/support/sites';
import { endpoints } from '@/tests/attacks/support/malformed';
import { storm } from '@/tests/attacks/support/storm';
import { build } from './prepare/build.js';

/** Sends malformed inputs to every endpoint of the built site, 20 000 each or as many as it is told. */
const count = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(count) || count < 1) throw new Error('Give the number of inputs for each endpoint.');

await build();
const site = await startSite(publicSettings);
const quiet = site.output();
try {
  for (const endpoint of endpoints) {
    const began = Date.now();
    const { sent, statuses, failed } = await storm(site.port, endpoint, count);
    const counts = Object.entries(statuses).map(([status, times]) => `${status}: ${times}`);
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    console.log(
      `${endpoint}  ${sent} inputs in ${seconds} s  ${counts.join(', ')}  failed: ${failed.length}`,
    );
    if (failed.length > 0) {
      console.error(`failed seeds of ${endpoint}: ${failed.slice(0, 20).join(', ')}`);
      process.exitCode = 1;
    }
  }
  const { ok } = await fetch(`http://localhost:${site.port}/api/health`);
  const written = site.output().slice(quiet.length);
  console.log(`alive: ${ok ? 'yes' : 'no'}  written to the log: ${written.length} characters`);
  if (!ok || written !== '') {
    console.error(written.slice(0, 2000));
    process.exitCode = 1;
  }
} finally {
  await site.stop();
}
