/** Unit tests read an imported style sheet as its text, as the page bundles do. */

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const PREFIX = '\0css-text:';

interface TextPlugin {
  name: string;
  enforce: 'pre';
  resolveId(source: string, importer: string | undefined): string | undefined;
  load(id: string): Promise<string | undefined>;
}

/** A Vite plugin by which `import css from './x.css'` gives the file's text. */
export function cssText(): TextPlugin {
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
