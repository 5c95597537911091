import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences, tokenize } from '../../../src/core';

const split = (text: string, lang: string | null) =>
  sentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    [
      'en',
      'Mr. Smith of the U.S. Senate left. He was late.',
      ['Mr. Smith of the U.S. Senate left.', 'He was late.'],
    ],
    ['en', 'It ended in the U.S. The rest stayed.', ['It ended in the U.S.', 'The rest stayed.']],
    ['en', 'Gen. J. Doe said no. Nobody asked.', ['Gen. J. Doe said no.', 'Nobody asked.']],
    ['de', 'Am 23. März landeten sie. Das war alles.', ['Am 23. März landeten sie.', 'Das war alles.']],
    ['ru', 'В 2019 г. они сели. Потом улетели.', ['В 2019 г. они сели.', 'Потом улетели.']],
    ['es', 'El Sr. Pérez llegó. ¿Se fue?', ['El Sr. Pérez llegó.', '¿Se fue?']],
    ['zh', '飞机抵达。士兵离开。', ['飞机抵达。', '士兵离开。']],
    ['en', 'First line\nSecond line', ['First line', 'Second line']],
    [null, 'One. Two.', ['One.', 'Two.']],
    ['not a tag!', 'One. Two.', ['One.', 'Two.']],
  ])('%s: %s', (lang, text, expected) => {
    expect(split(text, lang)).toEqual(expected);
  });

  test('cover everything but white space, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'de', 'ru', 'ar', null),
        (text, lang) => {
          let at = 0;
          let left = '';
          for (const { start, end } of sentences(text, lang)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            left += text.slice(at, start);
            at = end;
          }
          expect((left + text.slice(at)).trim()).toBe('');
        },
      ),
    );
  });
});

describe('tokenize', () => {
  test.each([
    ['Il-62M and An124', ['il', '62', 'm', 'and', 'an', '124']],
    ["l'Iliouchine", ['l', 'iliouchine']],
    ['Maduro’s', ['maduro', 's']],
    ["п'ять літаків", ['пять', 'літаків']],
    ['马杜罗', ['马', '杜', '罗']],
    ['35,000', ['35', '000']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(tokenize(text).map((token) => token.norm)).toEqual(expected);
  });

  test('tokens stand where they say, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
