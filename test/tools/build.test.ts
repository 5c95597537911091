/** The build: the same bytes in another folder and another time zone, and no trace of the machine in them. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const INPUTS = ['src', 'seeds', 'icons', 'manifest.json', 'package.json'];

/** Builds a copy of the project elsewhere; the hash of every file that came of it. */
function buildElsewhere(zone: string, language: string): { root: string; hashes: Record<string, string> } {
  const root = mkdtempSync(join(tmpdir(), 'nutgraf-build-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of INPUTS) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
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
  return { root, hashes };
}

it('gives the same bytes in another folder, time zone and language', { timeout: 120_000 }, () => {
  const here = buildElsewhere('Pacific/Kiritimati', 'C');
  const there = buildElsewhere('America/Caracas', 'tr_TR.UTF-8');
  const names = Object.keys(here.hashes);
  expect(names.filter((name) => name.endsWith('.zip'))).toHaveLength(2);
  for (const browser of ['chrome', 'firefox']) {
    for (const file of ['manifest.json', 'background.js', 'step1.js', 'popup.html', 'stories/index.bin']) {
      expect(names).toContain(`dist/${browser}/${file}`);
    }
  }
  expect(here.hashes).toEqual(there.hashes);
  for (const name of names) {
    expect(readFileSync(join(here.root, name)).includes(here.root), name).toBe(false);
  }
});
