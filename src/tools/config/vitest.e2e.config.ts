/** End-to-end tests: the built extension in installed browsers, one file after the other. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Milliseconds: a browser starts in 1 to 3 s and a scenario takes about 2 s; a busy machine gets twenty times that. */
const PATIENCE = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    passWithNoTests: false,
    testTimeout: PATIENCE,
    hookTimeout: 2 * PATIENCE,
  },
});
