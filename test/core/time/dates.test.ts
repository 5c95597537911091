import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, findDates, isoDay } from '../../../src/core';

/** A Monday. */
const REFERENCE = '2019-03-25';

const told = (text: string, lang: string, reference: string | null = REFERENCE) =>
  findDates(text, lang, reference).map(({ start, end, date: { from, to } }) =>
    [text.slice(start, end), from === to ? from : `${from}..${to}`].join(' = '),
  );

describe('findDates', () => {
  test.each([
    ['en', 'landed on Saturday', ['Saturday = 2019-03-23']],
    ['en', 'said on Monday', ['Monday = 2019-03-25']],
    ['en', 'last Monday', ['Monday = 2019-03-18']],
    ['en', 'next Friday', ['Friday = 2019-03-29']],
    ['en', 'at the weekend', ['weekend = 2019-03-23..2019-03-24']],
    ['en', 'three months ago', ['three months ago = 2018-12-01..2018-12-31']],
    ['en', 'two days ago', ['two days ago = 2019-03-23']],
    ['en', 'In January, he', ['January = 2019-01-01..2019-01-31']],
    ['en', 'in December to support', ['December = 2018-12-01..2018-12-31']],
    ['en', 'March 24, 2018', ['March 24, 2018 = 2018-03-24']],
    ['en', 'the 24th of March', ['24th of March = 2019-03-24']],
    ['en', 'March 23-24', ['March 23-24 = 2019-03-23..2019-03-24']],
    ['en', '2019-03-24', ['2019-03-24 = 2019-03-24']],
    ['en', '03/04/2019 could be either', []],
    ['en', 'they may march in May', ['May = 2018-05-01..2018-05-31']],
    ['en', 'yesterday', ['yesterday = 2019-03-24']],
    ['en', 'a day earlier', []],
    ['en', 'on Saturday, two days earlier', ['Saturday = 2019-03-23', 'two days earlier = 2019-03-21']],
    ['en', 'three months earlier', ['three months earlier = 2018-12-01..2018-12-31']],
    ['de', 'zwei Tage zuvor', []],
    ['fr', 'parti la veille', ['la veille = 2019-03-24']],
    ['fr', 'le 20 mars, parti la veille', ['20 mars = 2019-03-20', 'la veille = 2019-03-19']],
    ['de', 'am 23. März', ['23. März = 2019-03-23']],
    ['de', 'vor drei Monaten', ['vor drei Monaten = 2018-12-01..2018-12-31']],
    ['de', '25.03.2019', ['25.03.2019 = 2019-03-25']],
    ['es', 'el sábado 23 de marzo de 2019', ['sábado 23 de marzo de 2019 = 2019-03-23']],
    ['fr', 'le 1er avril', ['1er avril = 2019-04-01']],
    ['pt', 'na segunda-feira', ['segunda-feira = 2019-03-25']],
    ['it', 'tre mesi fa', ['tre mesi fa = 2018-12-01..2018-12-31']],
    ['ru', 'в субботу, 23 марта 2019 года', ['субботу, 23 марта 2019 = 2019-03-23']],
    ['ru', 'в январе, а не в мае', ['январе = 2019-01-01..2019-01-31', 'мае = 2018-05-01..2018-05-31']],
    ['ru', 'в декабре 2018 года', ['декабре 2018 = 2018-12-01..2018-12-31']],
    ['ru', 'среди них', []],
    ['uk', 'ще у січні', ['січні = 2019-01-01..2019-01-31']],
    ['uk', '23 березня', ['23 березня = 2019-03-23']],
    ['ar', 'يوم السبت 23 مارس', ['يوم السبت 23 مارس = 2019-03-23']],
    ['fa', 'شنبه ۳ فروردین', ['شنبه ۳ فروردین = 2019-03-23']],
    ['fa', '۳۰ اسفند ۱۳۹۹ و ۱ فروردین ۱۳۹۷', ['۳۰ اسفند ۱۳۹۹ = 2021-03-20', '۱ فروردین ۱۳۹۷ = 2018-03-21']],
    ['fa', '۳۰ اسفند ۱۳۹۸', []],
    ['fa', '۱۹ آذر', ['۱۹ آذر = 2018-12-10']],
    ['ar', 'في كانون الثاني/يناير', ['كانون الثاني/يناير = 2019-01-01..2019-01-31']],
    ['ar', '٢٣ تشرين الأول ٢٠١٨', ['٢٣ تشرين الأول ٢٠١٨ = 2018-10-23']],
    ['ar', '٢٣ آذار ٢٠١٩', ['٢٣ آذار ٢٠١٩ = 2019-03-23']],
  ])('%s: %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });

  test('without a day of writing only dates with a year are dates', () => {
    expect(told('on Saturday, March 23, or 24 March 2019', 'en', null)).toEqual([
      '24 March 2019 = 2019-03-24',
    ]);
  });

  test('a day that does not exist is no date', () => {
    expect(told('on 31.02.2019 and 2019-02-30', 'de')).toEqual([]);
  });

  test('ranges run forward and exist, whatever the text', () => {
    const words = fc.constantFrom(
      'March',
      '24',
      '31',
      'Saturday',
      'ago',
      'three',
      'months',
      'last',
      '2019',
      '.',
      '-',
      'weekend',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, date } of findDates(text, 'en', REFERENCE)) {
          expect(end).toBeGreaterThan(start);
          expect(dayNumber(date.from)).not.toBeNull();
          expect(dayNumber(date.to) ?? 0).toBeGreaterThanOrEqual(dayNumber(date.from) ?? 1);
        }
      }),
    );
  });
});

test('days count back and forth', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      expect(dayNumber(isoDay(days))).toBe(days);
    }),
  );
});
