import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine, sumOf, tokenize, wordVector } from '../../../src/core';

const vector = (text: string) => wordVector(text, tokenize(text), 'en');

describe('cosine', () => {
  test('of a text with itself is one, with a text that shares no word nought', () => {
    expect(cosine(vector('Planes landed in Caracas'), vector('Planes landed in Caracas'))).toBeCloseTo(1);
    expect(cosine(vector('Planes landed in Caracas'), vector('Quiet bicycle lanes'))).toBe(0);
  });

  test('ranks the same event above another of its kind: names and figures tell', () => {
    const event = vector('An earthquake of magnitude 6.1 shook Qeshm island in Iran, killing 10 people.');
    const same = vector('In Qeshm ten died when a quake of magnitude 6.1 hit the island, Iran said.');
    const other = vector(
      'An earthquake of magnitude 7.3 shook Kermanshah province in Iran, killing 400 people.',
    );
    expect(cosine(event, same)).toBeGreaterThan(cosine(event, other));
  });

  test('stays between nought and one, whatever the texts, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (a, b) => {
        const likeness = cosine(vector(a), vector(b));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1.000001);
        expect(cosine(vector(b), vector(a))).toBeCloseTo(likeness);
      }),
    );
  });

  test('the sum of two texts is nearer to each than they are to one another', () => {
    const [a, b] = [vector('Planes landed in Caracas on Saturday'), vector('Planes left Moscow on Friday')];
    const both = sumOf([
      [a, 1],
      [b, 1],
    ]);
    expect(cosine(both, a)).toBeGreaterThan(cosine(a, b));
    expect(cosine(both, b)).toBeGreaterThan(cosine(a, b));
  });
});
