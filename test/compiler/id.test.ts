/** What a story or seed may be named, and what an author is told of another name. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileStory } from '../../src/compiler/compile';
import { SeedError } from '../../src/compiler/seed-error';

const REPORT = 'Ann Smith came to Boston on Monday, officials said.';

const compiled = (story: string, seed: string): string => {
  try {
    return compileStory(story, [{ id: seed, text: REPORT }], null).id;
  } catch (error) {
    if (error instanceof SeedError) return error.message;
    throw error;
  }
};

test.each([
  'a',
  '7',
  'ferry-2021',
  '000_69f066cf3edea8e3',
  'v1.2',
  'Ferry',
  'console',
  'com',
  'x'.repeat(100),
])('%s is one', (name) => {
  expect(compiled(name, name)).toBe(name);
});

test.each<[name: string, suggested: string | null]>([
  ['ferry#2021', 'ferry-2021'],
  ['ferry?', 'ferry'],
  ['100%', '100'],
  ['a%2Fb', 'a-2Fb'],
  ['a b', 'a-b'],
  [' a', 'a'],
  ['a/b', 'a-b'],
  ['a\\b', 'a-b'],
  ['../a', 'a'],
  ['.a', 'a'],
  ['..', null],
  ['a.', 'a'],
  ['-a', 'a'],
  ['"a"', 'a'],
  ["it's", 'it-s'],
  ['a\nb', 'a-b'],
  ['a\0', 'a'],
  ['a:b', 'a-b'],
  ['a*', 'a'],
  ['<a>', 'a'],
  ['a|b', 'a-b'],
  ['a&b', 'a-b'],
  ['a+b', 'a-b'],
  ['fähre', 'fahre'],
  ['fa\u0308hre', 'fahre'],
  ['паром', null],
  ['\u212aelvin', 'Kelvin'],
  ['a\u202eb', 'a-b'],
  ['🛩️', null],
  ['\ud83d', null],
  ['', null],
  ['CON', null],
  ['nul.2019', null],
  ['Lpt1', null],
  ['__proto__', 'proto'],
  ['x'.repeat(101), 'x'.repeat(100)],
])('%j is none', (name, suggested) => {
  for (const message of [compiled(name, 'a'), compiled('test', name)]) {
    const [, told = '', advice = ''] =
      /^(.*:1:1: .* cannot be the name of a story or seed); (.*)$/u.exec(message) ?? [];
    expect(told).not.toBe('');
    expect(advice.startsWith('use letters a to z, digits')).toBe(true);
    expect(/for example "(.*)"$/u.exec(advice)?.[1] ?? null).toBe(suggested);
  }
});

test('whatever the name, it is refused on one line that can be read, or stands in addresses and elements as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii' })), (name) => {
      const told = compiled(name, 'a');
      expect(told).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u);
      if (told !== name) expect(told).toContain('cannot be the name');
      else expect(encodeURIComponent(name)).toBe(name);
    }),
  );
});
