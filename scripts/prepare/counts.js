import { readFileSync } from 'node:fs';

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function countVitest(report) {
  // A file that could not be loaded has failed, though none of its tests has.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * What a runner’s JSON report counts. One failure at least where the runner’s exit code says so, where it
 * left no report, or where no test ran.
 */
function counted(count, path, exitCode) {
  const report = readReport(path);
  const { passed, failed } = report === null ? { passed: 0, failed: 0 } : count(report);
  const amiss = exitCode !== 0 || passed + failed === 0;
  return { passed, failed: amiss ? Math.max(failed, 1) : failed };
}

export const counts = {
  vitest: (path, exitCode) => counted(countVitest, path, exitCode),
  playwright: (path, exitCode) => counted(countPlaywright, path, exitCode),
};
