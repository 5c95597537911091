/** The packages whose code stands in the bundles, each with its licence. One that we may not pass on stops the build. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BundleError } from './bundle';
import { fields, json } from './json';

export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX identifier */
  licence: string;
  /** where its source is to be had */
  source: string | null;
  /** its licence and what other notices it has, in full */
  texts: string[];
}

/**
 * The licences under which we pass code on, by SPDX identifier, with what they ask of us. All of them let the whole be under
 * another licence. Two licences for one package ("MIT OR GPL-2.0") are a choice, which somebody has to make and write down here.
 */
const LICENCES: ReadonlyMap<string, 'text' | 'text and source'> = new Map([
  ['0BSD', 'text'],
  ['Apache-2.0', 'text'],
  ['BSD-2-Clause', 'text'],
  ['BSD-3-Clause', 'text'],
  ['ISC', 'text'],
  ['MIT', 'text'],
  ['MIT-0', 'text'],
  ['MPL-2.0', 'text and source'],
  ['Zlib', 'text'],
]);

/** What packages call the file of their licence, and the one of what else has to go along with it. */
const LICENCE_FILE = /^(un)?licen[cs]es?\b|^copying\b/i;
const NOTICE_FILE = /^(notice|copyright|third-?party)/i;
/** Such names are code's too. */
const CODE = /\.([cm]?[jt]sx?|json|html|map)$/i;

/** Where sources of ours stand; all else that is bundled is of a package. */
const OURS = 'src/';
const PACKAGES = 'node_modules/';

/**
 * The packages of these source files (paths from the root, with slashes), by name and version in order. Throws BundleError
 * with a line for each that may not be bundled, and what to do.
 */
export async function bundledPackages(root: string, inputs: readonly string[]): Promise<BundledPackage[]> {
  const foreign = [...new Set(inputs)].filter((path) => !path.startsWith(OURS)).sort();
  const strays = foreign.filter((path) => !path.includes(PACKAGES)).map(strayProblem);
  const folders = new Set(foreign.filter((path) => path.includes(PACKAGES)).map(packageFolder));
  const read = await Promise.all([...folders].map((folder) => readPackage(root, folder)));
  const problems = [...strays, ...read.flatMap((each) => each.problems)];
  if (problems.length > 0) throw new BundleError(problems.join('\n'));
  const byKey = new Map(read.map(({ found }) => [`${found.name} ${found.version}`, found]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

function strayProblem(path: string): string {
  return `${path}: bundled, and of no known licence; move it under ${OURS}, or install it as a package`;
}

/** The folder of the package itself: a folder within it may have a package.json of its own, without version or licence. */
function packageFolder(path: string): string {
  const start = path.lastIndexOf(PACKAGES) + PACKAGES.length;
  const [first = '', second = ''] = path.slice(start).split('/');
  return path.slice(0, start) + (first.startsWith('@') ? `${first}/${second}` : first);
}

interface PackageRead {
  found: BundledPackage;
  problems: string[];
}

async function readPackage(root: string, folder: string): Promise<PackageRead> {
  const path = `${folder}/package.json`;
  const own = json(await readFile(join(root, path), 'utf8'), path);
  const licences = await textsIn(join(root, folder), LICENCE_FILE);
  const found: BundledPackage = {
    name: String(own['name']),
    version: String(own['version']),
    licence: typeof own['license'] === 'string' ? own['license'] : 'none named',
    source: sourceOf(own['repository']) ?? sourceOf(own['homepage']),
    texts: [...licences, ...(await textsIn(join(root, folder), NOTICE_FILE))],
  };
  const asks = LICENCES.get(found.licence);
  const problems = [
    asks === undefined &&
      `its licence (${found.licence}) is not on our list; take another package, or, if its terms can be kept, add it to the list in src/tools/packages.ts`,
    asks === 'text and source' &&
      found.source === null &&
      `its licence (${found.licence}) asks where its source is, and package.json does not say; take another package`,
    licences.length === 0 &&
      'there is no text of its licence (LICENSE, LICENCE or COPYING) beside it; take another version or package',
  ].filter((problem) => problem !== false);
  const told = `${path}: ${found.name} ${found.version} may not be bundled`;
  return { found, problems: problems.map((problem) => `${told}: ${problem}`) };
}

/** What the text files of that name hold, those without words left out. */
async function textsIn(folder: string, name: RegExp): Promise<string[]> {
  const files = (await readdir(folder, { withFileTypes: true }))
    .filter((file) => file.isFile() && name.test(file.name) && !CODE.test(file.name))
    .map((file) => file.name)
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.filter((text) => text.trim() !== '');
}

/** The address of a repository or home page as a package.json has it, null where it is no address of the web. */
function sourceOf(field: unknown): string | null {
  const url = typeof field === 'string' ? field : fields(field)['url'];
  if (typeof url !== 'string') return null;
  const address = url.replace(/^git\+/, '').replace(/\.git$/, '');
  const web = address.replace(/^git:\/\//, 'https://');
  return web.startsWith('https://') ? web : null;
}
