/**
 * The build: the same bytes in another folder, time zone and language, and from the source zip alone; no trace of the
 * machine in them.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { json } from '../../src/tools/json';
import { SOURCES } from '../../src/tools/source-zip';
import { unzip } from './unzip';

const { version } = json(readFileSync('package.json', 'utf8'), 'package.json');
const SOURCE_ZIP = `dist/nutgraf-source-${String(version)}.zip`;

/** An empty folder with the dependencies installed. */
function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'nutgraf-build-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Builds the project in a folder; the hash of every file that came of it. */
function buildIn(root: string, zone: string, language: string): Record<string, string> {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/build.ts'], {
    cwd: root,
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  const hashes: Record<string, string> = {};
  for (const path of files.toSorted()) hashes[relative(root, path)] = hash(path);
  return hashes;
}

it(
  'gives the same bytes from the source zip, in another folder, time zone and language',
  { timeout: 120_000 },
  () => {
    const one = folder();
    for (const path of SOURCES) cpSync(path, join(one, path), { recursive: true });
    const here = buildIn(one, 'Pacific/Kiritimati', 'C');
    const names = Object.keys(here);
    expect(names.filter((name) => name.endsWith('.zip'))).toHaveLength(3);
    for (const browser of ['chrome', 'firefox']) {
      for (const file of [
        ...['manifest.json', 'background.js', 'step1.js', 'popup.html', 'stories/index.bin'],
        ...['LICENSES.txt', 'licences.json'],
      ]) {
        expect(names).toContain(`dist/${browser}/${file}`);
      }
    }
    for (const name of names) {
      expect(readFileSync(join(one, name)).includes(one), name).toBe(false);
    }

    const other = folder();
    for (const [name, content] of unzip(readFileSync(join(one, SOURCE_ZIP)))) {
      mkdirSync(dirname(join(other, name)), { recursive: true });
      writeFileSync(join(other, name), content);
    }
    expect(buildIn(other, 'America/Caracas', 'tr_TR.UTF-8')).toEqual(here);
  },
);

it('the source zip holds all that is tracked, and the tops of the repository are those that it names', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  const tops = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
  expect([...tops].sort()).toEqual(SOURCES.toSorted());
});
