import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFrequencies, buildFrequencies, FrequencyError } from '../../../src/core';
import { inverseDocumentFrequency } from '../../../src/core/terms/document-frequency';

const build = (documents: number, counts: [string, number][]) =>
  buildFrequencies({ documents, counts: new Map(counts) }).buffer;

describe('document frequencies', () => {
  it('tell the rarer of two stems, and one that is not listed as the rarest', () => {
    addFrequencies(
      'qaa',
      build(1000, [
        ['year', 512],
        ['ferry', 8],
      ]),
    );
    const rarity = inverseDocumentFrequency('qaa');
    expect(rarity('year')).toBeCloseTo(Math.log(1001 / 512.5));
    expect(rarity('ferry')).toBeGreaterThan(rarity('year'));
    expect(rarity('quay')).toBeGreaterThan(rarity('ferry'));
  });

  it('are all alike in a language without a table', () => {
    const rarity = inverseDocumentFrequency('qab');
    expect(rarity('year')).toBe(rarity('ferry'));
    expect(inverseDocumentFrequency(null)('year')).toBe(rarity('year'));
  });

  it('keep every stem, to a quarter of a doubling', () => {
    const stems = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 3, max: 5000 }));
    fc.assert(
      fc.property(stems, (counts) => {
        addFrequencies('qac', build(10_000, Object.entries(counts)));
        const rarity = inverseDocumentFrequency('qac');
        return Object.entries(counts).every(
          ([stem, count]) => Math.abs(rarity(stem) - Math.log(10_001 / (count + 0.5))) < Math.log(2) / 4,
        );
      }),
    );
  });

  it('refuse bytes that are no table, or a part or more of one', () => {
    const whole = build(1000, [
      ['year', 512],
      ['ferry', 8],
    ]);
    const longer = new Uint8Array(whole.byteLength + 1);
    longer.set(new Uint8Array(whole));
    for (const bytes of [
      new ArrayBuffer(3),
      new ArrayBuffer(40),
      whole.slice(0, -1),
      whole.slice(0, 13),
      longer.buffer,
    ])
      expect(() => addFrequencies('qad', bytes)).toThrow(FrequencyError);
  });
});
