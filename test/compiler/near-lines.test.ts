/** Lines of several seeds that are nearly the same, found as if each were compared with each. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NearLines } from '../../src/compiler/near-lines';

const hasNear = (line: string, kept: readonly string[]): boolean => {
  const lines = new NearLines<string>([line, ...kept]);
  for (const other of kept) lines.add(other, other);
  return lines.hasNear(line, () => true);
};

const TEN = 'the ferry ran onto a sandbank outside of the harbour at noon';

test.each([
  ['the same words', TEN, TEN, true],
  ['one word more', `${TEN} today`, TEN, true],
  ['one number more', `${TEN} 12`, TEN, false],
  ['the same number', `${TEN} 12`, `${TEN} 12`, true],
  ['another number', `${TEN} 12`, `${TEN} 13`, false],
  ['another number of letters and digits', `${TEN} il62`, `${TEN} il76`, false],
  ['two other words', TEN.replace('ferry', 'barge').replace('noon', 'night'), TEN, false],
  ['seven words, one of them another', 'a b c d e f g', 'a b c d e f h', false],
  ['seven words', 'a b c d e f g', 'a b c d e f g', false],
])('%s', (_, line, kept, expected) => {
  expect(hasNear(line, [kept])).toBe(expected);
});

test('a line that does not count is none', () => {
  const lines = new NearLines<string>([TEN]);
  lines.add(TEN, 'own');
  expect(lines.hasNear(TEN, (item) => item !== 'own')).toBe(false);
});

test('what it finds is what comparing each with each finds', () => {
  const word = fc.constantFrom(...'a b c d e f g h i j k l m n 1 2'.split(' '));
  const line = fc.uniqueArray(word, { minLength: 1, maxLength: 14 });
  // near lines are rare among chance ones: most are one that was changed a little
  const lines = fc
    .tuple(line, fc.array(fc.tuple(line, fc.nat(3)), { maxLength: 6 }))
    .map(([first, others]) => [
      first,
      ...others.map(([other, kept]) => [...new Set([...other.slice(0, kept), ...first])]),
    ]);
  fc.assert(
    fc.property(lines, ([own = [], ...others]) => {
      const isNear = (other: string[]): boolean => {
        const shared = own.filter((each) => other.includes(each));
        const numbers = [...own, ...other].filter((each) => /\d/.test(each));
        return (
          Math.min(own.length, other.length) >= 8 &&
          numbers.every((each) => shared.includes(each)) &&
          shared.length / (own.length + other.length - shared.length) >= 0.9
        );
      };
      const found = hasNear(
        own.join(' '),
        others.map((other) => other.join(' ')),
      );
      expect(found).toBe(others.some(isNear));
    }),
    { numRuns: 500 },
  );
});
