import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // `*.slow.test.ts` starts the built command or a browser, or works through thousands of inputs. `npm run test:quick`
    // leaves these out, so that a new test is quick unless its name says otherwise, and lets test files share modules.
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/require-tools.ts'],
    reporters: ['default', './test/support/tally-reporter.ts'],
    // Browsers and whole processes are started by some tests, on machines with few cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
