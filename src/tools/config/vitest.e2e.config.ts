/** End-to-end tests: the built extension in installed browsers, two files at a time, each with browsers and servers of its own. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Milliseconds: a browser starts in 1 to 3 s and a scenario takes about 2 s; a busy machine gets twenty times that. */
const PATIENCE = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // scenarios wait more than they work: with two at a time 475 s become 306 s on 2 cores
    maxWorkers: 2,
    passWithNoTests: false,
    testTimeout: PATIENCE,
    hookTimeout: 2 * PATIENCE,
  },
});
