import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearlyOther, findQuantities, sameQuantity } from '../../../src/core';

/** Each quantity as "text = low[..high] hedge unit-or-counted". */
const told = (text: string, lang: string) =>
  findQuantities(text, lang).map(({ start, end, quantity: { low, high, hedge, unit, counted } }) =>
    [
      text.slice(start, end),
      low === high ? String(low) : `${String(low)}..${String(high)}`,
      hedge,
      unit ?? counted,
    ].join(' | '),
  );

describe('findQuantities', () => {
  test.each([
    ['en', 'Nearly 100 troops', ['Nearly 100 troops | 100 | nearly | soldier']],
    [
      'en',
      'two Russian air force cargo planes',
      ['two Russian air force cargo planes | 2 | exact | cargo-plane'],
    ],
    ['en', 'two Tu-160 strategic bombers', ['two Tu-160 strategic bombers | 2 | exact | bomber']],
    ['en', '90 to 100 soldiers', ['90 to 100 soldiers | 90..100 | exact | soldier']],
    ['en', '35,000 pounds of cargo', ['35,000 pounds | 35000 | exact | pound']],
    ['en', '$3.5 billion', ['3.5 billion | 3500000000 | exact | dollar']],
    ['en', 'twenty-five people', ['twenty-five people | 25 | exact | person']],
    ['en', 'one hundred and twenty soldiers', ['one hundred and twenty soldiers | 120 | exact | soldier']],
    ['en', 'dozens of nations', []],
    ['en', 'An-124 and Il-62 landed in 2018', []],
    ['en', 'on March 24 soldiers came', []],
    ['de', 'rund 1.500 Soldaten', ['rund 1.500 Soldaten | 1500 | about | soldier']],
    ['de', 'fünfunddreißig Tonnen', ['fünfunddreißig Tonnen | 35 | exact | tonne']],
    ['es', 'dos aviones militares', ['dos aviones militares | 2 | exact | aircraft']],
    ['en', 'The car is fast 20 people saw.', ['20 people | 20 | exact | person']],
    ['de', 'fast 20 Menschen', ['fast 20 Menschen | 20 | nearly | person']],
    ['en', '75 m² and €280,000', ['75 m² | 75 | exact | square-metre', '280,000 | 280000 | exact | euro']],
    ['es', 'un centenar de soldados', ['un centenar de soldados | 100 | about | soldier']],
    ['fr', 'quatre-vingt-dix-neuf militaires', ['quatre-vingt-dix-neuf militaires | 99 | exact | soldier']],
    ['fr', '1 500 tonnes', ['1 500 tonnes | 1500 | exact | tonne']],
    ['pt', 'trinta e cinco toneladas', ['trinta e cinco toneladas | 35 | exact | tonne']],
    ['it', 'trentacinque tonnellate', ['trentacinque tonnellate | 35 | exact | tonne']],
    ['ru', 'около ста военных', ['около ста военных | 100 | about | soldier']],
    ['ru', '35,5 тонны', ['35,5 тонны | 35.5 | exact | tonne']],
    ['uk', 'дев’яносто дев’ять військових', ['дев’яносто дев’ять військових | 99 | exact | soldier']],
    ['ar', 'طائرتان روسيتان', ['طائرتان | 2 | exact | aircraft']],
    ['ar', 'و35 طنا', ['35 طنا | 35 | exact | tonne']],
    ['fa', '۱۰۰ نظامی', ['۱۰۰ نظامی | 100 | exact | soldier']],
  ])('%s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });

  test('stand where they say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'de', 'fr', 'ar'), (text, lang) => {
        for (const { start, end, valueStart, valueEnd } of findQuantities(text, lang)) {
          expect(start).toBeLessThanOrEqual(valueStart);
          expect(valueStart).toBeLessThan(valueEnd);
          expect(valueEnd).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

function quantity(text: string) {
  const [found] = findQuantities(text, 'en');
  if (!found) throw new Error(`no quantity in "${text}"`);
  return found.quantity;
}

describe('sameQuantity', () => {
  test.each([
    ['100 soldiers', 'about 100 troops', true],
    ['100 soldiers', 'nearly 100 servicemen', true],
    ['100 soldiers', '99 servicemen', false],
    ['100 soldiers', '100 tonnes', false],
    ['35 tonnes', '77,000 pounds', true],
    ['35 tonnes', '35,000 kilograms', true],
    ['35 tonnes', '30 tons', false],
    ['two planes', 'two bombers', true],
    ['two bombers', 'two helicopters', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(sameQuantity(quantity(a), quantity(b))).toBe(expected);
    expect(sameQuantity(quantity(b), quantity(a))).toBe(expected);
  });
});

describe('clearlyOther', () => {
  test.each([
    ['100 soldiers', '99 servicemen', true],
    ['100 soldiers', 'some 200 troops', true],
    ['35 tonnes', '30 tonnes', true],
    ['100 soldiers', 'about 90 troops', false],
    ['100 soldiers', 'more than 80 troops', false],
    ['100 soldiers', 'up to 150 troops', false],
    ['100 soldiers', 'nearly 110 troops', false],
    ['35 tonnes', '77,000 pounds', false],
    ['100 soldiers', '20,000 soldiers', false],
    ['100 soldiers', '99 tonnes', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(clearlyOther(quantity(a), quantity(b), 5)).toBe(expected);
    expect(clearlyOther(quantity(b), quantity(a), 5)).toBe(expected);
  });
});
