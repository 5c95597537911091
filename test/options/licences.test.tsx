/** Whose work the settings name, and where they lead. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Licences } from '../../src/options/licences';
import type { PackageListed } from '../../src/options/use-packages';
import { LANGUAGES } from '../../src/platform/languages';
import { wordsOf } from '../../src/platform/words';
import { json } from '../../src/tools/json';
import { rendered } from '../ui/render';
import { english } from '../ui/sample';

const PACKAGES: PackageListed[] = [
  { name: 'tidewater', version: '4.5.6', licence: 'MIT' },
  { name: '@harbour/pier', version: '0.1.0-beta.2', licence: 'MPL-2.0' },
];

const path = `src/_locales/${LANGUAGES.ar.folder}/messages.json`;
const entries = Object.entries(json(readFileSync(path, 'utf8'), path));
const messages = Object.fromEntries(
  entries.map(([key, entry]) => [key, (entry as { message: string }).message]),
);
const arabic = wordsOf({ ...LANGUAGES.ar, messages });

function licences(packages: readonly PackageListed[], words = english) {
  const view = rendered(<Licences packages={packages} />, words);
  return { ...view, links: [...view.root.querySelectorAll('a')] };
}

describe('the licences', () => {
  it('thank for each package by name and version', () => {
    expect(licences(PACKAGES).texts('.package')).toEqual([
      'tidewater 4.5.6 MIT',
      '@harbour/pier 0.1.0-beta.2 MPL-2.0',
    ]);
  });

  it('lead to the place of each in the full texts, and to their beginning', () => {
    const { links } = licences(PACKAGES);
    const told = links.map((link) => [
      link.getAttribute('aria-label') ?? link.textContent,
      link.getAttribute('href'),
    ]);
    expect(told).toEqual([
      ['Licence of tidewater: MIT', 'LICENSES.txt#:~:text=tidewater%204.5.6'],
      ['Licence of @harbour/pier: MPL-2.0', 'LICENSES.txt#:~:text=%40harbour%2Fpier%200.1.0%2Dbeta.2'],
      ['Full texts of the licences', 'LICENSES.txt'],
    ]);
  });

  it('say whose the code, the texts and the counts are', () => {
    expect(licences(PACKAGES).texts('.sentences li')).toEqual([
      expect.stringContaining('MIT'),
      expect.stringContaining('publishers'),
      expect.stringContaining('frequencies'),
    ]);
  });

  it('thank nobody before the list is read, and lead to the full texts all the same', () => {
    const { texts, links } = licences([]);
    expect(texts('.group')).toEqual([]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['LICENSES.txt']);
  });

  it('keep names and identifiers from left to right where the page runs the other way', () => {
    const { root, links } = licences(PACKAGES, arabic);
    expect(root.querySelectorAll('bdi')).toHaveLength(PACKAGES.length);
    expect(links.map((link) => link.getAttribute('dir'))).toEqual(['ltr', 'ltr', null]);
    // what is said of them is put apart in the sentence, too
    expect(links[0]?.getAttribute('aria-label')).toContain('\u2068tidewater\u2069');
  });
});
