/** Which packages a bundle holds, and which of them stop the build. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BundleError } from '../../src/tools/bundle';
import { bundledPackages } from '../../src/tools/packages';

const PIER = 'node_modules/pier';

/** A package.json that nothing is wrong with, but for the changes. */
function manifest(name: string, changes: object = {}): string {
  const repository = { type: 'git', url: `git+https://code.example/${name}.git` };
  return JSON.stringify({ name, version: '1.0.0', license: 'MIT', repository, ...changes });
}

/** The packages of these bundled files, in a folder that holds the others. */
async function packagesOf(inputs: string[], files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-packages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'project');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return bundledPackages(root, inputs);
}

/** What is said of one package with these files, beside its bundled one. */
async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const inFolder = Object.entries(files).map(([name, text]) => [`${PIER}/${name}`, text] as const);
  const error: unknown = await packagesOf([`${PIER}/index.js`], Object.fromEntries(inFolder)).catch(
    (reason: unknown) => reason,
  );
  if (error instanceof BundleError) return error.message.split('\n');
  return error instanceof Error ? [`unexpected: ${error.message}`] : [];
}

describe('the packages of a bundle', () => {
  it('are those of its files, each once, by name and version, and nothing of ours', async () => {
    const inputs = [
      'src/popup/main.tsx',
      'node_modules/tide/lib/b.js',
      'node_modules/pier/node_modules/tide/index.js',
      'node_modules/@harbour/pier/dist/index.mjs',
      'node_modules/tide/hooks/dist/hooks.mjs',
      '../elsewhere/node_modules/quay/index.js',
    ];
    const found = await packagesOf(inputs.toSorted().reverse(), {
      'node_modules/tide/package.json': manifest('tide', { version: '2.0.0' }),
      'node_modules/tide/LICENSE.md': 'Text of tide',
      // part of the package, with no version and no licence text of its own
      'node_modules/tide/hooks/package.json': JSON.stringify({ name: 'tide-hooks' }),
      'node_modules/pier/node_modules/tide/package.json': manifest('tide'),
      'node_modules/pier/node_modules/tide/license': 'Text of the other tide',
      'node_modules/@harbour/pier/package.json': manifest('@harbour/pier', { license: 'Apache-2.0' }),
      'node_modules/@harbour/pier/COPYING.txt': 'Text of the pier',
      'node_modules/@harbour/pier/NOTICE': 'Built by Ida Holm',
      '../elsewhere/node_modules/quay/package.json': manifest('quay'),
      '../elsewhere/node_modules/quay/LICENCE': 'Text of the quay',
    });
    expect(found.map(({ name, version, texts }) => [name, version, ...texts])).toEqual([
      ['@harbour/pier', '1.0.0', 'Text of the pier', 'Built by Ida Holm'],
      ['quay', '1.0.0', 'Text of the quay'],
      ['tide', '1.0.0', 'Text of the other tide'],
      ['tide', '2.0.0', 'Text of tide'],
    ]);
  });

  it.each([
    [{ url: 'git+https://code.example/pier.git' }, undefined, 'https://code.example/pier'],
    ['https://code.example/pier', undefined, 'https://code.example/pier'],
    ['github:harbour/pier', 'https://pier.example', 'https://pier.example'],
    [undefined, 'http://pier.example', null],
  ])('say where their source is: %j, %j', async (repository, homepage, source) => {
    const [found] = await packagesOf([`${PIER}/index.js`], {
      [`${PIER}/package.json`]: manifest('pier', { repository, homepage }),
      [`${PIER}/LICENSE`]: 'Text',
    });
    expect(found?.source).toBe(source);
  });
});

describe('a package stops the build', () => {
  const LICENSE = { LICENSE: 'Text' };

  it.each<[why: string, files: Record<string, string>, told: RegExp]>([
    [
      'whose licence is not on the list',
      { 'package.json': manifest('pier', { license: 'GPL-3.0-only' }), ...LICENSE },
      /pier 1\.0\.0 may not be bundled: its licence \(GPL-3\.0-only\) is not on our list; take another package/,
    ],
    [
      'that leaves a choice of licences, until it is made',
      { 'package.json': manifest('pier', { license: '(MIT OR GPL-2.0)' }), ...LICENSE },
      /\(\(MIT OR GPL-2\.0\)\) is not on our list; .*add it to the list in src\/tools\/packages\.ts$/,
    ],
    [
      'that names no licence',
      { 'package.json': manifest('pier', { license: undefined }), ...LICENSE },
      /its licence \(none named\) is not on our list/,
    ],
    [
      'called like a property that every object has',
      { 'package.json': manifest('pier', { license: 'constructor' }), ...LICENSE },
      /its licence \(constructor\) is not on our list/,
    ],
    [
      'without a licence text',
      { 'package.json': manifest('pier') },
      /there is no text of its licence .*take/,
    ],
    [
      'whose licence text is empty',
      { 'package.json': manifest('pier'), LICENSE: ' \n' },
      /there is no text of its licence/,
    ],
    [
      'with nothing but code and notices of such names',
      { 'package.json': manifest('pier'), 'license.js': 'x', 'licenses/MIT': 'x', NOTICE: 'x' },
      /there is no text of its licence/,
    ],
    [
      'whose licence asks for its source, which it does not tell',
      { 'package.json': manifest('pier', { license: 'MPL-2.0', repository: undefined }), ...LICENSE },
      /its licence \(MPL-2\.0\) asks where its source is/,
    ],
  ])('%s', async (_, files, told) => {
    expect(await problemsOf(files)).toEqual([expect.stringMatching(told)]);
    const mended = { ...files, 'package.json': manifest('pier'), LICENSE: 'Text' };
    expect(await problemsOf(mended)).toEqual([]);
  });

  it('with all that is wrong, a line each', async () => {
    const problems = await problemsOf({ 'package.json': manifest('pier', { license: 'GPL-3.0-only' }) });
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem).toMatch(/^node_modules\/pier\/package\.json: /);
  });

  it('as does a file that is neither ours nor of a package', async () => {
    await expect(packagesOf(['vendor/pier.js', 'src/popup/main.tsx'], {})).rejects.toThrow(
      /^vendor\/pier\.js: bundled, and of no known licence; move it under src\/, or install it as a package$/,
    );
  });
});
