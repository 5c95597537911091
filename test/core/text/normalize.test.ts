import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, normalize } from '../../../src/core';

describe('fold', () => {
  test.each([
    ['Guaidó', 'guaido'],
    ['Maiquetía', 'maiquetia'],
    ['STRAßE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ёлка', 'елка'],
    ['ﬁle', 'file'],
    ['Ａ３', 'a3'],
    ['an\u00adbau', 'anbau'],
    ['zero\u200bwidth', 'zerowidth'],
    ['no\u00a0break', 'no break'],
    ['Maduro’s', "maduro's"],
    ['Il–62', 'il-62'],
    ['مُوسْكو', 'موسكو'],
    ['İstanbul', 'istanbul'],
  ])('%s is %s', (source, expected) => {
    expect(fold(source)).toBe(expected);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('normalize', () => {
  test('gives the folded text, with an offset for each unit and one for the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const { text, offsets } = normalize(source);
        expect(text).toBe(fold(source));
        expect(offsets.length).toBe(text.length + 1);
        expect(offsets[text.length]).toBe(source.length);
        for (let i = 0; i < text.length; i++) expect(offsets[i]).toBeLessThanOrEqual(offsets[i + 1] ?? 0);
      }),
    );
  });

  test('a stretch of folded text leads back to the words that it came from', () => {
    const source = 'Opposition leader Juan Guaido\u0301 spoke';
    const { text, offsets } = normalize(source);
    const at = text.indexOf('guaido');
    expect(source.slice(offsets[at], offsets[at + 'guaido'.length])).toBe('Guaido\u0301');
  });
});
