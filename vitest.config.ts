import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/require-tools.ts'],
    reporters: ['default', './test/support/tally-reporter.ts'],
    // Browsers and whole processes are started by some tests, on machines with few cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
