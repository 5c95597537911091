/** Work grows with the length of a text and never with its square, whatever a page writes to slow us down. */

import { describe, expect, test } from 'vitest';
import { findDates, findQuantities, languageOf, sentences, tokenize, normalize } from '../../src/core';
import { attributionIn } from '../../src/core/sayings/attribution';
import { findDigits } from '../../src/core/number/digits';
import { termsOf } from '../../src/core/terms/terms';
import { bagOf } from '../../src/article/bag';
import { isoDay, dayInPath } from '../../src/article/date';
import { foldText } from '../../src/article/fold';
import { textWeight } from '../../src/article/prose';

/** UTF-16 units: longer than any article measured, so that a square shows. */
const LONG = 120_000;

/** Milliseconds of processor time, not of the clock. The slowest needs 300; what grew with the square needed 1,800 to 37,000. */
const MOST = 1200;

/** What is repeated: each is the food of some expression or loop of ours. */
const UNITS = [
  ...['a', 'A ', 'A. ', 'U.S. ', 'Mr. ', 'no. 1 ', '.', '... ', '“', '\n', ' \t', '\u00a0', '\u200b'],
  ...['1', '1,', '1.', '1,000,', '1 ', '100 soldiers March 1 2019 ', '90 to 100 soldiers ', '€1 ', '½'],
  ...['1.1.2019 ', '2019-', '1 March ', 'last Monday ', 'three months ago ', 'one hundred and ', 'in 2018 '],
  ...['said ', 'according to ', 'Il-', 'A de ', 'Maduro ', "A'", 'a\u0301', '\ud800', '😀', '\ufdfa'],
  ...['漢', 'ก', 'か', "п'", 'والم ', 'طائرتان 100 جندي ', 'ـ'],
];

const READERS: Record<string, (text: string) => unknown> = {
  sentences: (text) => sentences(text, 'en'),
  tokenize,
  normalize,
  digits: (text) => findDigits(text, 'fr'),
  'quantities in English': (text) => findQuantities(text, 'en'),
  'quantities in Arabic': (text) => findQuantities(text, 'ar'),
  'quantities in Russian': (text) => findQuantities(text, 'ru'),
  dates: (text) => findDates(text, 'de', '2019-03-24'),
  attribution: (text) => attributionIn(text, 'en'),
  terms: (text) => termsOf(text, 'en'),
  language: (text) => languageOf(null, text),
  'bag of an announcement': (text) => bagOf([text]),
  'day of a text': isoDay,
  'day in a path': dayInPath,
  folding: foldText,
  weight: textWeight,
};

describe.each(Object.entries(READERS))('%s', (_, reader) => {
  test(`stays quick on ${String(LONG)} characters of anything`, () => {
    const slow = UNITS.flatMap((unit) => {
      const text = unit.repeat(Math.ceil(LONG / unit.length));
      const before = process.cpuUsage();
      reader(text);
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1000;
      return milliseconds > MOST ? [`${JSON.stringify(unit)}: ${milliseconds.toFixed(0)} ms`] : [];
    });
    expect(slow).toEqual([]);
  }, 60_000);
});
