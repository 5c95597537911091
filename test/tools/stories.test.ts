/** Folders of seeds as they may lie on a disk: each is read, or refused with the file and with what to do. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SeedError } from '../../src/compiler/seed-error';
import { knowLanguages } from '../../src/tools/languages';
import { readStories } from '../../src/tools/stories';

const REPORT = 'Ann Smith came to Boston on Monday, officials said.\n';

let folder: string;
beforeAll(knowLanguages);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-stories-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What lies at each path: a file of this content, a folder, or a link. */
type Disk = Record<string, string | Uint8Array | typeof FOLDER | { target: string }>;

const FOLDER = Symbol('folder');
const linkTo = (target: string) => ({ target });

function put(disk: Disk): void {
  for (const [name, content] of Object.entries(disk)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (content === FOLDER) mkdirSync(path);
    else if (typeof content === 'object' && 'target' in content) symlinkSync(content.target, path);
    else writeFileSync(path, content);
  }
}

/** The ids of the stories, or the message without the folder's own path. */
async function read(seeds = folder): Promise<string> {
  try {
    return (await readStories(seeds)).map(({ id }) => id).join(', ');
  } catch (error) {
    if (error instanceof SeedError) return error.message.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
    throw error;
  }
}

describe('what is read', () => {
  it.each<[name: string, disk: Disk, ids: string, at?: string]>([
    ['files beside the stories', { 'b/a.txt': REPORT, 'a/a.txt': REPORT, 'README.md': REPORT }, 'a, b'],
    ['other files in a story', { 'a/a.txt': REPORT, 'a/a.pdf': '%PDF\0', 'a/more': FOLDER }, 'a'],
    ['a byte order mark', { 'a/a.txt': `\ufeff${REPORT}` }, 'a'],
    ['a replacement character of the report', { 'a/a.txt': `${REPORT}\ufffd ${REPORT}` }, 'a'],
    ['a story that is a link', { 'more/a/a.txt': REPORT, 'all/b': linkTo('../more/a') }, 'b', 'all'],
    [
      'a seed that is a link',
      { 'more/a.txt': REPORT, 'all/a/b.txt': linkTo('../../more/a.txt') },
      'a',
      'all',
    ],
  ])('%s', async (_, disk, ids, at = '') => {
    put(disk);
    expect(await read(join(folder, at))).toBe(ids);
  });
});

describe('what is refused', () => {
  const utf16 = Buffer.from(`\ufeff${REPORT}`, 'utf16le');
  const broken = (before: string, ...bytes: number[]) =>
    Buffer.concat([Buffer.from(before), Buffer.from(bytes)]);

  it.each<[name: string, disk: Disk, message: RegExp]>([
    ['an empty folder', {}, /^\.:1:1: no stories; put /],
    ['files alone', { 'a.txt': REPORT }, /^\.:1:1: no stories; put /],
    ['an empty story', { a: FOLDER }, /^a:1:1: the story has no seed; put /],
    ['a story of another kind of file', { 'a/a.docx': REPORT }, /^a:1:1: the story has no seed; put /],
    ['a folder named as a seed', { 'a/a.txt': FOLDER }, /^a\/a\.txt:1:1: this is a folder, .+; .+/],
    [
      'a side file that is a folder',
      { 'a/a.txt': REPORT, 'a/story.json': FOLDER },
      /^a\/story\.json:1:1: this is a folder, .+; .+/,
    ],
    ['a link to nothing', { 'a/a.txt': linkTo('gone') }, /^a\/a\.txt:1:1: the link leads to nothing; .+/],
    ['a story that is a link to nothing', { a: linkTo('gone') }, /^a:1:1: the link leads to nothing; .+/],
    ['a link to itself', { 'a/a.txt': linkTo('a.txt') }, /^a\/a\.txt:1:1: links lead from it back to it; .+/],
    [
      'links in a circle',
      { 'a/a.txt': REPORT, b: linkTo('c'), c: linkTo('b') },
      /^b:1:1: links lead from it back to it; .+/,
    ],
    ['a story that is a link to its folder', { a: linkTo('.') }, /^a:1:1: the story has no seed; .+/],
    ['a device', { 'a/a.txt': linkTo('/dev/zero') }, /^a\/a\.txt:1:1: this is no file, .+; .+/],
    ['an empty file', { 'a/a.txt': '' }, /^a\/a\.txt:1:1: the seed is empty; .+/],
    ['a NUL', { 'a/a.txt': `${REPORT}ab\0` }, /^a\/a\.txt:2:3: U\+0000 is no character of a text; .+/],
    ['UTF-16', { 'a/a.txt': utf16 }, /^a\/a\.txt:1:1: not UTF-8; .+/],
    [
      'UTF-16 without its mark',
      { 'a/a.txt': utf16.subarray(2) },
      /^a\/a\.txt:1:2: U\+0000 is no character of a text; .+/,
    ],
    [
      'a byte of another encoding, behind a replacement character',
      { 'a/a.txt': broken('\ufffd\r\nab\ré', 0xe9, 0x41) },
      /^a\/a\.txt:3:2: not UTF-8; .+/,
    ],
    ['half a character at the end', { 'a/a.txt': broken('ab', 0xe2, 0x82) }, /^a\/a\.txt:1:3: not UTF-8; .+/],
    [
      'half a replacement character',
      { 'a/a.txt': broken('ab', 0xef, 0xbf) },
      /^a\/a\.txt:1:3: not UTF-8; .+/,
    ],
    ['a surrogate in UTF-8', { 'a/a.txt': broken('ab', 0xed, 0xa0, 0x80) }, /^a\/a\.txt:1:3: not UTF-8; .+/],
    [
      'a line of a megabyte',
      { 'a/a.txt': 'Planes landed in Boston. '.repeat(42_000) },
      /^a\/a\.txt:1:1: the file has 1050000 bytes, .+; .+/,
    ],
    [
      'a line of a hundred thousand characters',
      { 'a/a.txt': `${REPORT}${'Planes landed in Boston. '.repeat(5_000)}` },
      /^a\/a\.txt:2:99949: here the seeds of the story exceed .+; .+/,
    ],
    [
      'five thousand bullets',
      { 'a/a.txt': `${REPORT}${'• Planes landed in the city of Boston on Monday.\n'.repeat(5_000)}` },
      /^a\/a\.txt:\d{4}:\d+: here the seeds of the story exceed .+; .+/,
    ],
    [
      'noise',
      { 'a/a.txt': new Uint8Array(300_000).map((_, at) => (at * 73) % 251) },
      /^a\/a\.txt:\d+:\d+: .+; .+/,
    ],
    [
      'a side file in deep brackets',
      { 'a/a.txt': REPORT, 'a/story.json': '['.repeat(90_000) },
      /^a\/story\.json:1:\d+: the file is no JSON: here must be less nesting; .+/,
    ],
    [
      'a long side file',
      { 'a/a.txt': REPORT, 'a/story.json': ' '.repeat(400_000) },
      /^a\/story\.json:1:1: the file has 400000 bytes, .+; .+/,
    ],
    [
      'a seed that a system would hide',
      { 'a/.a.txt': REPORT },
      /^a\/\.a\.txt:1:1: ".a" cannot be .+; use .+"a"$/,
    ],
    ['a seed without a name', { 'a/.txt': REPORT }, /^a\/\.txt:1:1: "" cannot be .+; use .+/],
    [
      'a name with a sign of addresses',
      { 'a#b/a.txt': REPORT },
      /^a#b:1:1: "a#b" cannot be .+; use .+"a-b"$/,
    ],
    ['a name of two lines', { 'a\nb/a.txt': REPORT }, /^a\\u000ab:1:1: .+; use .+"a-b"$/],
    [
      'names that some systems do not tell apart',
      { 'a/a.txt': REPORT, 'A/a.txt': REPORT },
      /^a:1:1: two stories bear this name; rename one of them$/,
    ],
  ])('%s', async (_, disk, message) => {
    put(disk);
    expect(await read()).toMatch(message);
  });

  it.each([
    ['none', /^none:1:1: no such folder or file; .+/],
    ['a.txt', /^a\.txt:1:1: this is a file, where a folder should be; .+/],
    ['a.txt/a', /^a\.txt\/a:1:1: this is a file, where a folder should be; .+/],
  ])('%s for the folder of all', async (name, message) => {
    put({ 'a.txt': REPORT });
    expect(await read(join(folder, name))).toMatch(message);
  });

  it.each([
    ['a seed', 'a.txt'],
    ['a side file', 'story.json'],
  ])('%s that is a pipe, to which nobody writes', async (_, name) => {
    put({ 'a/b.txt': REPORT });
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'a', name)]).status).toBe(0);
    expect(await read()).toMatch(/^a\/.+:1:1: this is no file, .+; .+/);
  });

  it.each(['a/a.txt', 'a'])('%s without the right to read it', async (path) => {
    put({ 'a/a.txt': REPORT });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, path), 0);
    const isRoot = process.geteuid?.() === 0;
    // who may do everything lays that down for a moment: 65534 is nobody
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await read()).toBe(`${path}:1:1: it may not be read; give yourself the right to read it`);
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(join(folder, path), 0o755);
    }
  });
});
