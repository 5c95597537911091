/** Compiling takes time that grows with the length of the seeds and never with its square, whatever they are made of. */

import { describe, expect, test } from 'vitest';
import { LONGEST_STORY } from '../../src/compiler/check-seeds';
import { compileStory } from '../../src/compiler/compile';
import { LONGEST_SIDE_FILE } from '../../src/compiler/side-file';
import type { Story } from '../../src/core';

/** Milliseconds of processor time. The slowest needs 3,500; what grew with the square needed 20,000 to a million. */
const MOST = 12_000;

const HEAD = 'Bridge closed by storm in Selmouth\n\nThe bridge at Selmouth is closed, officials said.\n';

const SYLLABLES = [
  'ba',
  'ko',
  'ri',
  'ma',
  'te',
  'lu',
  'so',
  'ne',
  'vi',
  'da',
  'po',
  'ga',
  'zu',
  'fe',
  'hi',
  'jo',
];

/** A made-up name for each number, no two alike. */
function name(number: number): string {
  // an odd factor sends no two numbers to the same one
  const mixed = (number * 40503) % 65536;
  const word = [12, 8, 4, 0].map((shift) => SYLLABLES[(mixed >> shift) % 16] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** So many pieces as the length holds, each made of its number. */
function repeated(length: number, piece: (number: number) => string): string {
  let text = '';
  for (let number = 0; ; number++) {
    const next = piece(number);
    if (text.length + next.length > length) return text;
    text += next;
  }
}

const REST = LONGEST_STORY - 2 * HEAD.length;
const one = (piece: (number: number) => string): string[] => [HEAD + repeated(REST, piece)];
const person = (n: number): string => `President ${name(2 * n)} ${name(2 * n + 1)}`;
const sentence = (n: number): string =>
  `${person(n)} came to ${name(n)} Airport in ${name(3 * n)}, police said.`;

const STORIES: Record<string, string[]> = {
  'people in one line': one((n) => `${sentence(n)} `),
  'people in one sentence': one((n) => `${person(n)}, `),
  'people in lines': one((n) => `${sentence(n)}\n`),
  'people in bullets': one((n) => `• ${sentence(n)}\n`),
  'people of one first name': one((n) => `President Maria ${name(n)} spoke. `),
  'one person with many roles': one((n) => `${name(n)} minister Ann Smith spoke. `),
  'equipment in one sentence': one((n) => `Antonov An-${String(n)} cargo plane and `),
  'one run of titles': one(() => 'President '),
  'names with a word glued to each': one((n) => `${name(n)} ${name(n)} ${name(n)}in `),
  'ways from place to place': one((n) => `from Paris to Russia via ${name(n)} `),
  'short bullets': one((n) => `• Bullet ${String(n)} is here.\n`),
  'one bullet with many points': [
    `${HEAD}• one of them\n• two of them\n• ${repeated(REST, (n) => `${String(n)} soldiers on 1 March and `)}`,
  ],
  'lines of two seeds that nearly repeat': [0, 1].map(
    (seed) => HEAD + repeated(REST / 2, (n) => `a b c d e f g h i j k l m n ${name(n)} ${name(n + seed)}.\n`),
  ),
  'many seeds': Array.from({ length: 100 }, () => `Bridge closed\n${repeated(900, sentence)}`),
  'single letters in one line': one(() => 'A '),
  'sentences of one letter in a labelled paragraph': [
    `${HEAD}Label: ${repeated(REST, () => 'a. ')} and more of it was said here.`,
  ],
  'no words': one(() => '\u0085'),
  'half a tag': one(() => '<p '),
};

/** A name in one of its many spellings by capitals. */
function spelled(name: string, number: number): string {
  return Array.from(name, (letter, at) => ((number >> at) & 1 ? letter.toUpperCase() : letter)).join('');
}

/** A side file's object of one key, as long as a side file may be. */
function sideFile(key: string, entry: (number: number) => string): string {
  const entries = repeated(LONGEST_SIDE_FILE - 30, (n) => `${entry(n)},`);
  return `{"${key}": {${entries.slice(0, -1)}}}`;
}

const ITEMS = one((n) => `Read more: Who is ${name(n)}?\n`);
const SIDE_FILES: Record<string, [seeds: string[], side: string]> = {
  'one name in many spellings': [
    ['President Ann Smithsonwellington spoke in Boston.'],
    sideFile('aliases', (n) => `"Ann ${spelled('smithsonwellington', n)}": ["${name(n)}"]`),
  ],
  'many spellings of one name': [
    ['President Ann Smith spoke in Boston.'],
    `{"aliases": {"Ann Smith": [${repeated(90_000, (n) => `"${name(n)}", `)} "Annie"]}}`,
  ],
  'many links': [ITEMS, sideFile('links', (n) => `"Who is ${name(n)}": "https://a.org/"`)],
};

/** Compiles, and tells the milliseconds of processor time that it took. */
function timed(texts: readonly string[], side: string | null): { story: Story; milliseconds: number } {
  const seeds = texts.map((text, index) => ({ id: String(index), text }));
  const before = process.cpuUsage();
  const story = compileStory('test', seeds, side);
  const { user, system } = process.cpuUsage(before);
  return { story, milliseconds: (user + system) / 1000 };
}

describe.each([
  ...Object.entries(STORIES).map(([name, texts]) => ({ name, texts, side: null })),
  ...Object.entries(SIDE_FILES).map(([name, [texts, side]]) => ({ name, texts, side })),
])('$name', ({ texts, side }) => {
  test('compile in bounded time', { timeout: 120_000 }, () => {
    const { story, milliseconds } = timed(texts, side);
    expect(story.keyFacts.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(MOST);
  });
});
