/** `npm run build`: the loadable extension for each browser, dist/chrome and dist/firefox, a zip of each, and one of the source. */

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SeedError } from '../compiler/seed-error';
import { buildIndex, type Story } from '../core';
import { bundle, BundleError, type OutputFile } from './bundle';
import { runCommand } from './command';
import { json } from './json';
import { languageFiles } from './languages';
import { licenceFiles } from './licences';
import { manifestFor, targets, type Browser } from './manifest';
import { isMain, ROOT } from './main';
import { sourceFiles } from './source-zip';
import { readStories } from './stories';
import { zip } from './zip';

const BROWSERS: Browser[] = ['chrome', 'firefox'];

/** Where the files of one browser's build lie. */
export function extensionFolder(browser: Browser): string {
  return join(ROOT, 'dist', browser);
}

/** Builds everything into dist/; throws with file:line:column where a seed is malformed. */
export async function build(): Promise<void> {
  const manifest = json(await readFile(join(ROOT, 'manifest.json'), 'utf8'), 'manifest.json');
  const own = json(await readFile(join(ROOT, 'package.json'), 'utf8'), 'package.json');
  const version = String(own['version']);
  const [bundles, stories, languages, copied] = await Promise.all([
    bundle(ROOT, targets(manifest)),
    readStories(join(ROOT, 'seeds')),
    languageFiles(),
    copies(),
  ]);
  const { inputs } = bundles;
  const licences = await licenceFiles(ROOT, { version, licence: String(own['license']), inputs, stories });
  const files = [...bundles.files, ...storyFiles(stories), ...languages, ...copied, ...licences];
  for (const browser of BROWSERS) {
    const manifestFile = encode('manifest.json', manifestFor(browser, manifest, version));
    await writeExtension(browser, version, [...files, manifestFile]);
  }
  await writeFile(join(ROOT, 'dist', `nutgraf-source-${version}.zip`), zip(await sourceFiles(ROOT)));
}

/** The compiled stories, one file each, and the index by which articles are recognised. */
function storyFiles(stories: readonly Story[]): OutputFile[] {
  return [
    { name: 'stories/index.bin', content: Buffer.from(buildIndex(stories)) },
    ...stories.map((story) => encode(`stories/${story.id}.json`, story)),
  ];
}

/** What is copied as it is: pages, strings, icons. */
async function copies(): Promise<OutputFile[]> {
  const files = [
    ['popup.html', 'src/popup/popup.html'],
    ['options.html', 'src/options/options.html'],
    ...(await readdir(join(ROOT, 'src/_locales'))).map((language) => [
      `_locales/${language}/messages.json`,
      `src/_locales/${language}/messages.json`,
    ]),
    ...(await readdir(join(ROOT, 'icons')))
      .filter((name) => /^(quiet|story|background)-\d+\.png$/.test(name))
      .map((name) => [`icons/${name}`, `icons/${name}`]),
  ];
  return Promise.all(
    files.map(async ([name = '', path = '']) => ({ name, content: await readFile(join(ROOT, path)) })),
  );
}

async function writeExtension(browser: Browser, version: string, files: OutputFile[]): Promise<void> {
  const folder = extensionFolder(browser);
  await rm(folder, { recursive: true, force: true });
  for (const { name, content } of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  await writeFile(join(ROOT, 'dist', `nutgraf-${browser}-${version}.zip`), zip(files));
}

function encode(name: string, value: unknown): OutputFile {
  return { name, content: Buffer.from(JSON.stringify(value), 'utf8') };
}

if (isMain(import.meta.url)) {
  const about =
    'Builds the extension: dist/chrome and dist/firefox, ready to load, a zip of each for the stores, and one of the source.';
  await runCommand({ name: 'npm run build', about, failures: [SeedError, BundleError] }, async () => {
    await build();
    console.log('dist/chrome and dist/firefox are ready to load.');
  });
}
