import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/{machines,messages,app}/**/*.test.ts'], testTimeout: 120_000 },
});
