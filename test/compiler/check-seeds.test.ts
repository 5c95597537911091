/** Which seeds make a story, and where it is told that they are too many, too long, or of one name. */

import { expect, test } from 'vitest';
import { LONGEST_STORY, MOST_SEEDS } from '../../src/compiler/check-seeds';
import { compileStory } from '../../src/compiler/compile';
import { SeedError } from '../../src/compiler/seed-error';
import type { SeedDocument } from '../../src/core';

const REPORT = 'Ann Smith came to Boston on Monday, officials said.';

function messageOf(seeds: SeedDocument[]): string {
  try {
    compileStory('test', seeds, null);
  } catch (error) {
    if (error instanceof SeedError) return error.message;
    throw error;
  }
  return 'compiled';
}

test.each([
  ['a', 'a'],
  ['a', 'A'],
])('two seeds of one name: %s and %s', (one, other) => {
  const seeds = [one, other].map((id) => ({ id, text: REPORT }));
  expect(() => compileStory('test', seeds, null)).toThrow(
    `test/${other}.txt:1:1: two seeds bear this name; `,
  );
});

test.each<[name: string, seeds: string[], message: string]>([
  [
    'a seed that is too long, where it is so',
    [`${REPORT}\n${'x'.repeat(LONGEST_STORY)}`],
    `test/0.txt:2:${String(LONGEST_STORY - REPORT.length)}: here the seeds of the story exceed`,
  ],
  [
    'seeds that are too long together',
    [REPORT, `${REPORT}\n${'x '.repeat(LONGEST_STORY / 2)}`],
    `test/1.txt:2:${String(LONGEST_STORY - 2 * REPORT.length)}: here the seeds of the story exceed`,
  ],
  [
    'a hundred thousand bullets',
    [`${REPORT}\n${'• One of many facts that are told.\n'.repeat(1e5)}`],
    'test/0.txt:2857:',
  ],
  ['a hundred seeds and one', Array<string>(MOST_SEEDS + 1).fill(REPORT), 'test/100.txt:1:1: the story has'],
])('%s', (_name, seeds, message) => {
  expect(messageOf(seeds.map((text, index) => ({ id: String(index), text }))).slice(0, message.length)).toBe(
    message,
  );
});
