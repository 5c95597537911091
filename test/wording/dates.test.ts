import { describe, expect, it } from 'vitest';
import {
  lastOfMonth,
  listOf,
  longDay,
  longRangeOf,
  monthOf,
  rangeOf,
  shortDay,
} from '../../src/wording/dates';

describe('days', () => {
  it.each([
    ['en-GB', '25 March 2019', '25 Mar 2019', 'March 2019'],
    ['en-US', 'March 25, 2019', 'Mar 25, 2019', 'March 2019'],
    ['de', '25. März 2019', '25. März 2019', 'März 2019'],
  ])('in %s', (locale, long, short, month) => {
    expect(longDay('2019-03-25', locale)).toBe(long);
    expect(shortDay('2019-03-25', locale)).toBe(short);
    expect(monthOf('2019-03-25', locale)).toBe(month);
  });
});

describe('a range is told as precisely as it is known', () => {
  it.each([
    ['2019-03-23', '2019-03-23', '23 Mar 2019', '23 March 2019'],
    ['2019-03-23', '2019-03-24', '23–24 Mar 2019', '23–24 March 2019'],
    ['2018-12-01', '2018-12-31', 'December 2018', 'December 2018'],
    ['2020-02-01', '2020-02-29', 'February 2020', 'February 2020'],
    ['2018-01-01', '2018-12-31', '2018', '2018'],
    ['2018-12-30', '2019-01-02', '30 Dec 2018–2 Jan 2019', '30 December 2018–2 January 2019'],
  ])('%s to %s: %s', (from, to, short, long) => {
    // how much space stands about the dash differs between releases of the Unicode data
    const plain = (text: string) => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');
    expect(plain(rangeOf({ from, to }, 'en-GB'))).toBe(short);
    expect(plain(longRangeOf({ from, to }, 'en-GB'))).toBe(long);
  });

  it.each([
    ['2019-02-10', '2019-02-28'],
    ['2020-02-10', '2020-02-29'],
    ['2019-12-01', '2019-12-31'],
    ['2000-02-01', '2000-02-29'],
  ])('the last day of the month of %s is %s', (day, last) => {
    expect(lastOfMonth(day)).toBe(last);
  });
});

it('lists end with "and"', () => {
  expect(listOf(['99', '30 tonnes'], 'en-GB')).toBe('99 and 30 tonnes');
});
