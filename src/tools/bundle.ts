/** TypeScript and style sheets to the scripts and styles that a browser loads. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { fields } from './json';
import { plainStyle } from './plain-style';

const require = createRequire(import.meta.url);

/** What the extension loads, by the file it becomes. Content scripts and the background are classic scripts. */
const BACKGROUND: Record<string, string> = { background: 'src/background/main.ts' };
const SCRIPTS: Record<string, string> = {
  step1: 'src/content/step1.ts',
  step2: 'src/content/step2.ts',
  step3: 'src/content/step3.ts',
};
/** The one file in which background, popup and settings share the polyfill, as its package ships it. */
const POLYFILL = { name: 'polyfill.js', path: 'webextension-polyfill/dist/browser-polyfill.min.js' };

const PAGES: Record<string, string> = {
  popup: 'src/popup/main.tsx',
  options: 'src/options/main.tsx',
};
const STYLES: Record<string, string> = {
  popup: 'src/popup/popup.css',
  options: 'src/options/options.css',
};

/** Code or styles that cannot be bundled. */
export class BundleError extends Error {
  override name = 'BundleError';
}

export interface OutputFile {
  name: string;
  content: Uint8Array;
}

export interface Bundles {
  files: OutputFile[];
  /** every source file that ended in one of them, by its path from the root, with slashes */
  inputs: string[];
}

/** Every script and style of the extension, minified, for the given esbuild targets. */
export async function bundle(root: string, target: string[]): Promise<Bundles> {
  const common: BuildOptions = {
    absWorkingDir: root,
    outdir: join(root, 'dist'),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    target,
    charset: 'utf8',
    // a package may hold what others wrote, told in a comment alone: it goes into a file beside the script
    legalComments: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    // no tsconfig of the tree may change what is built
    tsconfigRaw: {},
  };
  const script: BuildOptions = {
    ...common,
    format: 'iife',
    plugins: [sharedPolyfill, withoutMarkupBranch],
  };
  const results = await Promise.allSettled([
    build({ ...script, entryPoints: BACKGROUND, banner: { js: LOAD_POLYFILL } }),
    build({ ...script, entryPoints: SCRIPTS, plugins: [stillViews(root), cssAsText(root)] }),
    build({ ...script, entryPoints: PAGES }),
    build({ ...common, entryPoints: STYLES, external: ['*.svg', '*.png'] }),
  ]);
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  if (failures.length > 0) throw new BundleError(failures.map(explain).join('\n'));
  const polyfill = require.resolve(POLYFILL.path);
  const bundles = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const files = bundles.flatMap(({ outputFiles = [] }) =>
    outputFiles.map((file) => ({ name: fromRoot(join(root, 'dist'), file.path), content: file.contents })),
  );
  const inputs = bundles
    .flatMap(({ metafile }) => Object.values(metafile?.outputs ?? {}))
    .flatMap((output) => Object.keys(output.inputs))
    .filter((path) => !path.startsWith(`${SHARED}:`));
  return {
    files: [...files, { name: POLYFILL.name, content: await readFile(polyfill) }],
    inputs: [...inputs, fromRoot(root, polyfill)],
  };
}

function fromRoot(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

/** `file:line:column: what is wrong`, a line for each problem. */
function explain(failure: unknown): string {
  const { errors } = fields(failure);
  if (!Array.isArray(errors) || errors.length === 0) return String(failure);
  return errors
    .map(fields)
    .map(({ text, location }) => {
      const { file, line, column } = fields(location);
      const place = typeof file === 'string' ? `${file}:${Number(line)}:${Number(column) + 1}: ` : '';
      return place + String(text);
    })
    .join('\n');
}

/** A service worker has one script, which loads others; pages and Firefox's background have the polyfill's own element or entry. */
const LOAD_POLYFILL = `if (typeof importScripts === 'function') importScripts('${POLYFILL.name}');`;

/** esbuild's name for modules that stand for the polyfill's own file. */
const SHARED = 'shared';

/** Importing the polyfill gives what its own file has set. */
const sharedPolyfill: Plugin = {
  name: 'shared-polyfill',
  setup(build) {
    build.onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({ path, namespace: SHARED }));
    build.onLoad({ filter: /.*/, namespace: SHARED }, () => ({
      contents: 'export default globalThis.browser;',
    }));
  },
};

/** What is drawn in pages of others is drawn once, by less than preact. */
const stillViews = (root: string): Plugin => ({
  name: 'still-views',
  setup(build) {
    const path = join(root, 'src/overlay/still-jsx.ts');
    build.onResolve({ filter: /^preact(\/jsx-runtime)?$/ }, () => ({ path }));
  },
});

/** preact's support of dangerouslySetInnerHTML, as its pinned version spells it, and what is left when it is dropped. */
const MARKUP_BRANCH = '(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[])';
const WITHOUT_MARKUP = '(r.__k=[])';

/** Drops preact's innerHTML assignment, which nothing here uses; fails where preact's code is not as expected. */
const withoutMarkupBranch: Plugin = {
  name: 'without-markup-branch',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const contents = dropMarkupBranch(await readFile(path, 'utf8'));
      if (contents === null) {
        return {
          errors: [
            { text: 'preact changed: its innerHTML branch is not where src/tools/bundle.ts expects it' },
          ],
        };
      }
      return { contents, loader: 'js' };
    });
  },
};

/** preact's code without its innerHTML branch, or null where the branch is not found exactly once, or not the only one. */
export function dropMarkupBranch(code: string): string | null {
  const [before, after, ...more] = code.split(MARKUP_BRANCH);
  if (before === undefined || after === undefined || more.length > 0) return null;
  const rest = before + WITHOUT_MARKUP + after;
  return rest.includes('innerHTML') ? null : rest;
}

/**
 * In scripts an imported style sheet is its minified text, with the theme's values in it: it goes into a constructed sheet, since
 * pages forbid style elements.
 */
const cssAsText = (root: string): Plugin => ({
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const theme = await readFile(join(root, 'src/ui/theme.css'), 'utf8');
      const target = build.initialOptions.target;
      const options = { loader: 'css', minify: true, ...(target === undefined ? {} : { target }) } as const;
      const { code } = await transform(plainStyle(await readFile(path, 'utf8'), theme), options);
      return { contents: code.trim(), loader: 'text' };
    });
  },
});
