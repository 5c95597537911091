import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInPath, isoDay } from '../../src/article/date';

describe('isoDay', () => {
  it.each<[text: string, day: string | null]>([
    ['2019-03-25', '2019-03-25'],
    ['2019-03-25T23:30:00-05:00', '2019-03-25'],
    ['2019-03-25T04:30:00Z', '2019-03-25'],
    [' 2019-03-25 13:27:18+00:00', '2019-03-25'],
    ['2019/03/25', '2019-03-25'],
    ['2019-3-5', '2019-03-05'],
    ['20190325', '2019-03-25'],
    ['20190325T101500Z', '2019-03-25'],
    ['25.03.2019, 10:15 Uhr', '2019-03-25'],
    ['March 25, 2019', '2019-03-25'],
    ['Monday, Mar. 25, 2019, 07:47 PM EST', '2019-03-25'],
    ['Mon, 25 Mar 2019 07:47:00 GMT', '2019-03-25'],
    ['25th March 2019', '2019-03-25'],
    ['Mon Mar 25 2019 05:44:06 GMT+0000', '2019-03-25'],
    ['1553500000', '2019-03-25'],
    ['1553500000000', '2019-03-25'],
    ['2019-02-30', null],
    ['2019-13-01', null],
    ['0001-01-01T00:00:00', null],
    ['yesterday', null],
    ['25/03/2019', '2019-03-25'],
    ['3 hours ago', null],
    ['', null],
  ])('%s: %s', (text, day) => {
    expect(isoDay(text)).toBe(day);
  });

  it('reads back every day that it prints', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          expect(isoDay(date.toISOString())).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it('answers any text in time, with a day or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(isoDay(text) ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
    expect(isoDay(`${'1'.repeat(100_000)}-`)).toBeNull();
  });
});

describe('dayInPath', () => {
  it.each<[path: string, day: string | null]>([
    ['/2019/03/25/planes-land', '2019-03-25'],
    ['/world/2019/3/5/planes', '2019-03-05'],
    ['/news/planes-land-2019-03-25', '2019-03-25'],
    ['/news/20190325-planes', '2019-03-25'],
    ['/2019/03/planes-land', null],
    ['/a-48064284', null],
    ['/item/1903251/20191399', null],
  ])('%s: %s', (path, day) => {
    expect(dayInPath(path)).toBe(day);
  });
});
