import { defineConfig } from 'vitest/config';

/** Attacks on a site that is built and runs: `npm test` runs them after the build. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/attacks/**/*.test.ts'],
    globalSetup: ['tests/attacks/support/sites.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
