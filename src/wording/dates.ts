/** Dates in the reader's language. All are days of a calendar (YYYY-MM-DD), so the time zone is always UTC. */

import type { DateRange } from '../core';

const MONTHS_A_YEAR = 12;

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

function at(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** "25 March 2019" */
export function longDay(iso: string, locale: string): string {
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at(iso));
}

/** "25 Mar 2019" */
export function shortDay(iso: string, locale: string): string {
  return format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at(iso));
}

/** "24 Mar", where the year is told beside it */
export function dayOfYear(iso: string, locale: string): string {
  return format(locale, { day: 'numeric', month: 'short' }).format(at(iso));
}

/** "March 2019" */
export function monthOf(iso: string, locale: string): string {
  return format(locale, { month: 'long', year: 'numeric' }).format(at(iso));
}

/** "Dec", for the axis of a timeline */
export function monthName(iso: string, locale: string): string {
  return format(locale, { month: 'short' }).format(at(iso));
}

/** "23", for the axis of a timeline */
export function dayNumber(iso: string, locale: string): string {
  return new Intl.NumberFormat(locale).format(Number(iso.slice(8)));
}

/** "23 Mar 2019", "23–24 Mar 2019", "December 2018", "2018": as precise as the range is. */
export function rangeOf({ from, to }: DateRange, locale: string): string {
  if (from === to) return shortDay(from, locale);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) {
    return format(locale, { year: 'numeric' }).format(at(from));
  }
  if (from.endsWith('-01') && to === lastOfMonth(from)) return monthOf(from, locale);
  return format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(at(from), at(to));
}

/** "23 March 2019", "23–24 March 2019", "December 2018": spelt out, to stand inside a sentence. */
export function longRangeOf(range: DateRange, locale: string): string {
  const short = format(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const told = rangeOf(range, locale);
  if (told !== short.formatRange(at(range.from), at(range.to))) return told;
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    at(range.from),
    at(range.to),
  );
}

/** The last day of the month in which a day lies. */
export function lastOfMonth(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return new Date(Date.UTC(year + Math.floor(month / MONTHS_A_YEAR), month % MONTHS_A_YEAR, 0))
    .toISOString()
    .slice(0, 10);
}

/** "Maduro, Putin and Busch" */
export function listOf(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
