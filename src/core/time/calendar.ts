/** Days as ISO dates, and the names that a language gives to months, weekdays and near days, from the platform's Intl data. */

import { TIME_WORDS } from '../lexicon/time';
import { fold } from '../text/normalize';
import { caseStem } from '../text/word-forms';
import type { DateRange } from './date-range';

const DAY_MS = 86_400_000;

/** ISO date of a day count since 1970-01-01. */
export function isoDay(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** Day count since 1970-01-01 of an ISO date, or null where the day does not exist (2019-02-30). */
export function dayNumber(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!parts) return null;
  return dayNumberOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Day count of year, month (1 to 12) and day, or null where there is no such day. */
export function dayNumberOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round(date.getTime() / DAY_MS) : null;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** First to last day of a month (1 to 12; 0 and below count back from January of `year`). */
export function monthRange(year: number, month: number): DateRange {
  const first = Date.UTC(year, month - 1, 1) / DAY_MS;
  return { from: isoDay(first), to: isoDay(Date.UTC(year, month, 1) / DAY_MS - 1) };
}

/** Days of a range, both ends counted. */
export function lengthOf({ from, to }: DateRange): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
}

/** Whether two ranges have a day in common. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether two ranges touch the same month. */
export function sharesMonth(a: DateRange, b: DateRange): boolean {
  return a.from.slice(0, 7) <= b.to.slice(0, 7) && b.from.slice(0, 7) <= a.to.slice(0, 7);
}

/** Names of one language, folded. */
export interface CalendarNames {
  /** name, or its stem without case endings -> month 1 to 12; `short` names count only beside a number */
  months: Map<string, { month: number; short: boolean }>;
  /** name -> month 1 to 12 of the Iranian calendar, in the language that dates by it */
  iranian: Map<string, number>;
  /** name -> 0 (Sunday) to 6 */
  weekdays: Map<string, number>;
  /** "yesterday" -> -1 */
  nearDays: Map<string, number>;
}

/** Regions whose month names differ from the language's first ("آذار" beside "مارس"). */
const REGIONS: Record<string, string[]> = { ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ'] };

const names = new Map<string, CalendarNames>();

/** The calendar names of a language; unknown languages get English. */
export function calendarNames(lang: string | null): CalendarNames {
  const key = lang ?? 'en';
  let found = names.get(key);
  if (!found) {
    found = collectNames(Intl.DateTimeFormat.supportedLocalesOf([key]).length > 0 ? key : 'en');
    names.set(key, found);
  }
  return found;
}

const IRANIAN_LANG = 'fa';

/** The first six months of the Iranian calendar have 31 days each, the others 30 or, the last, 29. */
const LONG_MONTHS = 6;

/** Days of the Iranian year up to a month's first. */
function daysBefore(month: number): number {
  return (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
}

/** Years from the Iranian calendar's to the common one's in which it begins. */
const IRANIAN_EPOCH = 621;

/** Made for the first Persian date: making one takes longer than reading a sentence. */
let iranianFormat: Intl.DateTimeFormat | undefined;

/** Day count since 1970-01-01 of a day of the Iranian calendar, or null where it does not exist; leap years are Intl's. */
export function iranianDay(year: number, month: number, day: number): number | null {
  // its year begins on one of three days in March
  const latest = (dayNumberOf(year + IRANIAN_EPOCH, 3, 22) ?? 0) + daysBefore(month) + day - 1;
  iranianFormat ??= new Intl.DateTimeFormat('en-u-ca-persian', {
    ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
    timeZone: 'UTC',
  });
  const format = iranianFormat;
  const wanted = [year, month, day].join();
  const found = [latest, latest - 1, latest - 2].find((days) => {
    const parts = format.formatToParts(days * DAY_MS);
    const told = ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value);
    return told.join() === wanted;
  });
  return found ?? null;
}

/** The years of the Iranian calendar that lie around one of the common calendar's. */
export function iranianYear(year: number): number {
  return year - IRANIAN_EPOCH;
}

function iranianMonths(): [name: string, month: number][] {
  const format = new Intl.DateTimeFormat(`${IRANIAN_LANG}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
  // the months of the year 1398, each by its middle
  const first = dayNumberOf(2019, 3, 21) ?? 0;
  return Array.from({ length: 12 }, (_, i) => [
    fold(format.format((first + daysBefore(i + 1) + 15) * DAY_MS)),
    i + 1,
  ]);
}

function collectNames(lang: string): CalendarNames {
  const result: CalendarNames = {
    months: new Map(),
    iranian: new Map(lang === IRANIAN_LANG ? iranianMonths() : []),
    weekdays: new Map(),
    nearDays: new Map(),
  };
  for (const locale of REGIONS[lang] ?? [lang]) {
    const part = (options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday', date: number) =>
      fold(
        new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
          .formatToParts(date)
          .find((piece) => piece.type === type)?.value ?? '',
      ).replace(/\.$/, '');
    for (let month = 1; month <= 12; month++) {
      const date = Date.UTC(2019, month - 1, 24);
      const long = [
        part({ month: 'long' }, 'month', date),
        part({ month: 'long', day: 'numeric' }, 'month', date),
      ];
      const short = [
        part({ month: 'short' }, 'month', date),
        part({ month: 'short', day: 'numeric' }, 'month', date),
      ];
      for (const name of short) if (!result.months.has(name)) result.months.set(name, { month, short: true });
      for (const name of long.flatMap((form) => [form, caseStem(form)]))
        result.months.set(name, { month, short: false });
    }
    for (let weekday = 0; weekday < 7; weekday++) {
      // 4 January 1970 was a Sunday
      result.weekdays.set(part({ weekday: 'long' }, 'weekday', (3 + weekday) * DAY_MS), weekday);
    }
    const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    for (let day = -2; day <= 2; day++) {
      const name = fold(near.format(day, 'day'));
      if (!/\p{N}/u.test(name)) result.nearDays.set(name, day);
    }
  }
  for (const entry of TIME_WORDS[lang]?.months?.split(' ') ?? []) {
    const [month, forms] = entry.split(':');
    for (const form of forms?.split('|') ?? [])
      result.months.set(form, { month: Number(month), short: false });
  }
  return result;
}
