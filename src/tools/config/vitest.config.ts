/** Unit and house tests: everything under test/ that needs no browser. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { cssText } from './css-text';

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  plugins: [cssText()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    passWithNoTests: false,
  },
});
