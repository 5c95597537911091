/** Unit and house tests: everything under test/ that needs no browser, in two projects: quick ones, and those that take their time. */

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

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

/** Files that start programs, build the extension, or read texts as long as no page's: two thirds of the time, and seldom what a change breaks. */
const SLOW = [
  'test/compiler/bounded-work.test.ts',
  'test/core/bounded-work.test.ts',
  'test/core/any-text.test.ts',
  'test/house/arrows.test.ts',
  'test/house/commands.test.ts',
  'test/tools/build.test.ts',
  'test/tools/detect.test.ts',
];

function quick(
  name: string,
  rooms: string[],
  more: { isolate?: boolean; setupFiles?: string[] },
): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name: `quick ${name}`,
      include: rooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`),
      exclude: SLOW,
      ...more,
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  plugins: [cssText()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    passWithNoTests: false,
    testTimeout: PATIENCE,
    projects: [
      // nothing in these rooms is shared but what is made once of words: files of one process need not be kept apart
      quick('pure', ['article', 'compiler', 'core', 'house', 'overlay', 'ui', 'wording'], {
        isolate: false,
        setupFiles: ['test/setup.ts'],
      }),
      quick('shells', ['background', 'content', 'options', 'platform', 'popup', 'tools'], {}),
      { extends: true, test: { name: 'slow', include: SLOW, setupFiles: ['test/setup.ts'] } },
    ],
  },
});
