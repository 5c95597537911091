/** Days as ISO dates, and the names that a language gives to months, weekdays and near days, from the platform's Intl data. */

import type { Language } from '../lexicon/language';
import { perLanguage } from '../text/known-languages';
import { lookupOf, type Lookup } from '../text/lookup';
import { oncePerWord } from '../text/once-per-word';
import { fold } from '../text/normalize';
import { tokenize, type Word } from '../text/tokenize';
import { caseStem, withoutClitics } from '../text/word-forms';
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

/** Names of one language. */
export interface CalendarNames {
  /** name in one word or two, folded, or its stem without case endings -> month 1 to 12; `short` names count only beside a number */
  months: ReadonlyMap<string, { month: number; short: boolean }>;
  /** the forms of a word under which a month's name may begin, the likeliest first */
  monthForms: (word: Word) => readonly string[];
  /** months are written with a capital, so that one without is another word */
  capital: boolean;
  /** name -> month 1 to 12 of the Iranian calendar, in the language that dates by it */
  iranian: ReadonlyMap<string, number>;
  /** name -> 0 (Sunday) to 6 */
  weekdays: Lookup<number>;
  weekdayRows: readonly NamedNumber[];
  /** weekdays are written with a capital */
  capitalWeekdays: boolean;
  /** "yesterday" -> -1 */
  nearDays: readonly NamedNumber[];
  /** "last year" -> -1 */
  nearSpans: readonly (NamedNumber & { unit: NearSpan })[];
}

/** Names, separated by commas, of one day, week, month or year. */
interface NamedNumber {
  words: string;
  value: number;
}

/** Spans beside the day that have words for the last and the next one. */
const NEAR_SPANS = ['week', 'month', 'year'] as const;
type NearSpan = (typeof NEAR_SPANS)[number];

/** The calendar names of a language: the platform's, and what the language's file adds; of languages that Intl lacks the English ones. */
export const calendarNames = perLanguage(({ time }, code): CalendarNames => {
  const [lang = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([code]);
  const locales = time.locales ?? [lang];
  const names = locales.map(namesIn);
  const weekdayRows = [
    ...rowsOf(time.weekdays),
    ...names.flatMap(({ weekdays }) => weekdays.map((words, value) => ({ words, value }))),
  ];
  const months = monthsOf(names, time.months);
  const iranian = new Map(lang === IRANIAN_LANG ? iranianMonths(time.of) : []);
  const beginnings = new Set([...months.keys(), ...iranian.keys()].map((name) => name.split(' ')[0]));
  return {
    months,
    monthForms: oncePerWord((norm) =>
      [norm, ...withoutClitics(norm), caseStem(norm)].filter((form) => beginnings.has(form)),
    ),
    capital: names.every(({ months }) =>
      months.every(({ long }) => long.every((name) => /^\p{Lu}/u.test(name))),
    ),
    iranian,
    weekdays: lookupOf(weekdayRows),
    weekdayRows,
    capitalWeekdays: names.every(({ weekdays }) => weekdays.every((name) => /^\p{Lu}/u.test(name))),
    nearDays: [...rowsOf(time.nearDays), ...names.flatMap(({ nearDays }) => nearDays)],
    nearSpans: NEAR_SPANS.flatMap((unit) =>
      [...rowsOf(time.nearSpans[unit] ?? {}), ...names.flatMap(({ nearSpans }) => nearSpans[unit])].map(
        (row) => ({
          ...row,
          unit,
        }),
      ),
    ),
  };
});

function rowsOf(words: Language['time']['weekdays']): NamedNumber[] {
  return Object.entries(words).map(([value, list = '']) => ({ words: list, value: Number(value) }));
}

function monthsOf(
  names: readonly PlatformNames[],
  more: Language['time']['months'],
): CalendarNames['months'] {
  const months = new Map<string, { month: number; short: boolean }>();
  for (const { months: platform } of names) {
    platform.forEach(({ long, short }, i) => {
      for (const name of short.map(folded))
        if (!months.has(name)) months.set(name, { month: i + 1, short: true });
      for (const name of long.map(folded).flatMap((form) => [form, caseStem(form)]))
        months.set(name, { month: i + 1, short: false });
    });
  }
  for (const { words, value } of rowsOf(more)) {
    for (const name of words.split(',').map(folded)) months.set(name, { month: value, short: false });
  }
  return months;
}

/** The tokens of a name, a space between two. */
function folded(name: string): string {
  return tokenize(name)
    .map(({ norm }) => norm)
    .join(' ');
}

/** What the platform calls months, weekdays and near days in a locale. */
interface PlatformNames {
  months: { long: string[]; short: string[] }[];
  weekdays: string[];
  nearDays: NamedNumber[];
  nearSpans: Record<NearSpan, NamedNumber[]>;
}

function namesIn(locale: string): PlatformNames {
  const part = (options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday', date: number) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
      .formatToParts(date)
      .find((piece) => piece.type === type)?.value ?? '';
  const forms = (month: 'long' | 'short', date: number) => [
    part({ month }, 'month', date),
    part({ month, day: 'numeric' }, 'month', date),
  ];
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const inWords = (unit: 'day' | NearSpan, values: readonly number[]) =>
    values
      .map((value) => ({ words: near.format(value, unit), value }))
      .filter(({ words }) => !/\p{N}/u.test(words));
  return {
    months: Array.from({ length: 12 }, (_, month) => {
      const date = Date.UTC(2019, month, 24);
      return { long: forms('long', date), short: forms('short', date) };
    }),
    // 4 January 1970 was a Sunday
    weekdays: Array.from({ length: 7 }, (_, day) => part({ weekday: 'long' }, 'weekday', (3 + day) * DAY_MS)),
    nearDays: inWords('day', [-2, -1, 0, 1, 2]),
    nearSpans: {
      week: inWords('week', [-1, 0, 1]),
      month: inWords('month', [-1, 0, 1]),
      year: inWords('year', [-1, 0, 1]),
    },
  };
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

/** The months by name, also with what may be written as one word with it ("فروردین‌ماه"). */
function iranianMonths(joined: string): [name: string, month: number][] {
  const format = new Intl.DateTimeFormat(`${IRANIAN_LANG}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
  // the months of the year 1398, each by its middle
  const first = dayNumberOf(2019, 3, 21) ?? 0;
  const endings = ['', ...tokenize(joined).map(({ norm }) => norm)];
  return Array.from({ length: 12 }, (_, i) => {
    const name = fold(format.format((first + daysBefore(i + 1) + 15) * DAY_MS));
    return endings.map((ending): [string, number] => [name + ending, i + 1]);
  }).flat();
}
