/** The source as stores ask for it: everything that a build needs, from which a reviewer gets the same bytes. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZipEntry } from './zip';

/** What lies at the top of the repository; a test holds it against what git tracks. */
export const SOURCES = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'manifest.json', 'src', 'seeds', 'icons', 'test'],
  ...['README.md', 'LICENSE', 'CHANGELOG.md', '.gitignore', '.ci', '.github'],
];

/** Every source file under the root, by its path there. */
export async function sourceFiles(root: string): Promise<ZipEntry[]> {
  const paths = await Promise.all(SOURCES.map((path) => filesOf(root, path)));
  return Promise.all(paths.flat().map(async (name) => ({ name, content: await readFile(join(root, name)) })));
}

async function filesOf(root: string, path: string): Promise<string[]> {
  if ((await stat(join(root, path))).isFile()) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
