/** What any file of the project may hold. */

import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './sources';

/** Lines: the models we learned from have a median of 60 to 90; above this a file does more than one thing. */
const LONGEST = 300;

/** A language is one file of words, and one of sentences that hold them, however many. */
const LANGUAGE = /^(src\/core\/lexicon|test\/core\/corpus)\/[a-z]{2,3}\.ts$/;

/** Longer files, each with its reason. */
const MAY_BE_LONG: Record<string, string> = {
  'test/compiler/bundled.test.ts': 'one list: the bundled story, item by item',
};

const TEXT = /\.(tsx?|c?js|json|html|css|md|txt|svg|sh)$/;

describe('files', () => {
  const all = filesUnder('.').filter((path) => TEXT.test(path) && path !== 'package-lock.json');

  it('sources stay short', () => {
    const sources = all.filter((path) => /^(src|test)\/.*\.(tsx?|c?js)$/.test(path));
    const long = sources.filter(
      (path) =>
        !(path in MAY_BE_LONG) && !LANGUAGE.test(path) && read(path).trimEnd().split('\n').length > LONGEST,
    );
    expect(sources.length).toBeGreaterThan(80);
    expect(long).toEqual([]);
  });

  it('the list of long files has no entry that is not needed', () => {
    const needless = Object.keys(MAY_BE_LONG).filter(
      (path) => !all.includes(path) || read(path).trimEnd().split('\n').length <= LONGEST,
    );
    expect(needless).toEqual([]);
  });

  it('no folder is a barrel but core', () => {
    expect(all.filter((path) => /^src\/(.*\/)?index\.tsx?$/.test(path))).toEqual(['src/core/index.ts']);
  });

  it('no path of a machine', () => {
    const machinePath = /(^|[\s"'`(=])\/(home|Users|root|work|farm|tmp)\/[\w.-]+/m;
    expect(all.filter((path) => machinePath.test(read(path)))).toEqual([]);
  });

  it('no test is skipped, no rule switched off', () => {
    const soft = new RegExp(
      [
        String.raw`\b(it|test|describe)\.(skip|only|todo)\b`,
        String.raw`expect\(true\)`,
        'eslint' + '-disable',
        '@ts' + '-(ignore|expect-error|nocheck)',
      ].join('|'),
    );
    const code = all.filter((path) => /\.(tsx?|c?js)$/.test(path) && path !== 'test/house/files.test.ts');
    expect(code.filter((path) => soft.test(read(path)))).toEqual([]);
  });

  it('the lock file names no download address', () => {
    const lock = read('package-lock.json');
    expect(lock).toContain('"lockfileVersion"');
    expect(lock).not.toContain('"resolved"');
    expect(lock).not.toMatch(/registry\.[a-z]/);
  });
});
