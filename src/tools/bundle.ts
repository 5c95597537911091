/** TypeScript and style sheets to the scripts and styles that a browser loads. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { fields } from './json';

/** What the extension loads, by the file it becomes. Content scripts and the background are classic scripts. */
const SCRIPTS: Record<string, string> = {
  background: 'src/background/main.ts',
  step1: 'src/content/step1.ts',
  step2: 'src/content/step2.ts',
  step3: 'src/content/step3.ts',
};
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

/** Every script and style of the extension, minified, for the given esbuild targets. */
export async function bundle(root: string, target: string[]): Promise<OutputFile[]> {
  const common: BuildOptions = {
    absWorkingDir: root,
    outdir: join(root, 'dist'),
    bundle: true,
    minify: true,
    write: false,
    target,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    // no tsconfig of the tree may change what is built
    tsconfigRaw: {},
  };
  const script: BuildOptions = {
    ...common,
    format: 'iife',
    plugins: [unusedViews, withoutMarkupBranch, cssAsText],
  };
  const results = await Promise.allSettled([
    build({ ...script, entryPoints: SCRIPTS }),
    build({ ...script, entryPoints: PAGES }),
    build({ ...common, entryPoints: STYLES, external: ['*.svg', '*.png'] }),
  ]);
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  if (failures.length > 0) throw new BundleError(failures.map(explain).join('\n'));
  return results.flatMap((result) =>
    (result.status === 'fulfilled' ? (result.value.outputFiles ?? []) : []).map((file) => ({
      name: file.path.slice(join(root, 'dist').length + 1).replaceAll('\\', '/'),
      content: file.contents,
    })),
  );
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

/** Drops preact where only words beside views are used: importing it does nothing, though its package does not say so. */
const unusedViews: Plugin = {
  name: 'unused-views',
  setup(build) {
    const resolving = {};
    build.onResolve(
      { filter: /^preact(\/jsx-runtime)?$/ },
      async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === resolving) return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: resolving });
        return { path: found.path, sideEffects: false, errors: found.errors };
      },
    );
  },
};

/** In scripts an imported style sheet is its minified text: it goes into a constructed sheet, since pages forbid style elements. */
const cssAsText: Plugin = {
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const target = build.initialOptions.target;
      const options = { loader: 'css', minify: true, ...(target === undefined ? {} : { target }) } as const;
      const { code } = await transform(await readFile(path, 'utf8'), options);
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
