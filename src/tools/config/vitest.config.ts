/** Unit and house tests: everything under test/ that needs no browser. */

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const PREFIX = '\0css-text:';

interface TextPlugin {
  name: string;
  enforce: 'pre';
  resolveId(source: string, importer: string | undefined): string | undefined;
  load(id: string): Promise<string | undefined>;
}

/** A Vite plugin by which `import css from './x.css'` gives the file's text. */
function cssText(): TextPlugin {
  return {
    name: 'css-text',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('.css') || importer === undefined) return undefined;
      return `${PREFIX}${resolve(dirname(importer), source)}.js`;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const css = await readFile(id.slice(PREFIX.length, -'.js'.length), 'utf8');
      return `export default ${JSON.stringify(css)};`;
    },
  };
}

/**
 * Milliseconds: the first property of a file builds fast-check's tables of characters, in under a second of an idle machine;
 * one that sixteen processes share took longer than vitest's five.
 */
const PATIENCE = 30_000;

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  plugins: [cssText()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    passWithNoTests: false,
    testTimeout: PATIENCE,
  },
});
