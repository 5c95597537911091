import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine, tokenize, toUnitLength, weighWords } from '../../../src/core';

const vector = (text: string) => weighWords(text, tokenize(text), 'en').all;

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
});

describe('weighWords', () => {
  const text = 'Ferry burns off Gdynia\nA ferry burned. The captain said nothing.';
  const words = weighWords(text, tokenize(text), 'en', { title: 22, lead: 38 });

  test('what stands in title or lead is told apart, at unit length as all of it', () => {
    for (const key of words.lead.keys()) expect(words.all.has(key)).toBe(true);
    expect([...words.all.keys()].some((key) => key.startsWith('captain'.slice(0, 6)))).toBe(true);
    expect([...words.lead.keys()].some((key) => key.startsWith('captain'.slice(0, 6)))).toBe(false);
    for (const vector of [words.all, words.lead]) expect(Math.hypot(...vector.values())).toBeCloseTo(1);
  });

  test('a word of the title weighs more than the same word farther on', () => {
    const [front, back] = ['Gdynia', 'captain'].map((word) => {
      const plain = weighWords(text, tokenize(text), 'en').all;
      const key = [...plain.keys()].find((each) => word.toLowerCase().startsWith(each.slice(0, 5))) ?? '';
      return (words.all.get(key) ?? 0) / (plain.get(key) ?? 1);
    });
    expect(front).toBeGreaterThan(back ?? 0);
  });

  test('a vector of nothing stays empty', () => {
    expect(toUnitLength(new Map()).size).toBe(0);
  });
});
