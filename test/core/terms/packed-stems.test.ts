import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentFrequencies } from '../../../src/core';
import { packStems, unpackStems } from '../../../src/core/terms/packed-stems';

test('what stems share with the one before is written once', () => {
  expect(packStems(['government', 'govern', 'year'])).toBe('AgovernGmentAyear');
});

test('stems of any script come back in order', () => {
  const stem = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => !/[A-Z]/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(stem), (stems) => {
      expect(unpackStems(packStems(stems))).toEqual([...stems].sort());
    }),
  );
});

test('each stem is listed once, common ones as common', () => {
  const listed = documentFrequencies();
  expect(new Set(listed.map(([stem]) => stem)).size).toBe(listed.length);
  expect(listed.find(([stem]) => stem === 'year')?.[1]).toBeGreaterThan(1000);
});
