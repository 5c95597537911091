/** Dates that a text names, resolved against the day on which it was written. */

import {
  dayNumber,
  dayNumberOf,
  iranianDay,
  iranianYear,
  isoDay,
  lengthOf,
  monthRange,
  weekdayOf,
} from './calendar';
import { expressionsOf, scannerOf } from './date-expressions';
import type {
  DateExpression,
  FoundExpression,
  MonthPart,
  SingleExpression,
  Span,
  YearTold,
} from './date-expression';
import { gap, type Scanner } from './date-scanner';
import type { DateRange } from './date-range';
import { isAhead } from './tense';
import type { TextRange } from '../text/range';

/** UTF-16 offsets into the text; `date`: the days that are meant. */
export interface DateMention extends TextRange {
  date: DateRange;
  expression: DateExpression;
}

/**
 * Dates of a text in order. `lang`: primary language subtag or null. `reference`: ISO date of writing, against
 * which "on Saturday" and "March 24" are resolved; without one only dates with a year are found. A weekday is the latest on
 * or before the reference, as reports mean it, and a month without a year the latest begun, unless the clause tells of what is to
 * come: then the next ones. A day without a year is the nearest; a weekday right before its date is one day with it. "The
 * day before" is before the day that the text named last, or else names next in its sentence; "two days earlier" and "the next day" are
 * no date where it named none.
 */
export function findDates(text: string, lang: string | null, reference: string | null): DateMention[] {
  const written = reference === null ? null : dayNumber(reference);
  const scanner = scannerOf(text, lang);
  const all = expressionsOf(scanner);
  const found: DateMention[] = [];
  let named: DateRange | null = null;
  for (const [at, { start, end, first, last, expression }] of all.entries()) {
    const ahead = (): boolean => isAhead(scanner, first, last);
    const anchor = anchorOf(expression, written, named ?? namedNext(scanner, all, at, written));
    const date = resolve(expression, { reference: anchor, ahead });
    if (!date) continue;
    // what is counted from a day is no day to count from where it is a month or year itself
    named = date;
    const mention = { start, end, date, expression };
    if (isSameDay(scanner, all[at - 1], all[at], found.at(-1), mention))
      found[found.length - 1] = { ...mention, start: found.at(-1)?.start ?? start };
    else found.push(mention);
  }
  return found;
}

/** Whether a weekday stands right before the day that it is: "Saturday, 23 March". */
function isSameDay(
  scanner: Scanner,
  before: FoundExpression | undefined,
  found: FoundExpression | undefined,
  weekday: DateMention | undefined,
  { date, expression }: DateMention,
): boolean {
  if (!before || !found || !weekday || weekday.end !== before.end) return false;
  if (before.expression.kind !== 'weekday' || before.expression.shift !== null) return false;
  if (expression.kind !== 'day' && expression.kind !== 'day-of-month') return false;
  if (date.from !== date.to || weekdayOf(dayNumber(date.from) ?? 0) !== before.expression.weekday)
    return false;
  const between = found.first - before.last - 1;
  if (!/^,?\s*$/.test(gap(scanner, before.last))) return false;
  return (
    between === 0 ||
    (between === 1 &&
      (scanner.words.articles(scanner.tokens, before.last + 1) ??
        scanner.words.of(scanner.tokens, before.last + 1)) !== null)
  );
}

/** The day that the next expression of the sentence names, where this one is counted from a day that none named yet. */
function namedNext(
  scanner: Scanner,
  all: readonly FoundExpression[],
  at: number,
  written: number | null,
): DateRange | null {
  const [found, next] = [all[at], all[at + 1]];
  if (found?.expression.kind !== 'day-before' || !next) return null;
  if (/[.!?\n]/.test(scanner.text.slice(found.end, next.start))) return null;
  const isNamed = next.expression.kind === 'weekday' || next.expression.kind === 'day';
  return isNamed
    ? resolve(next.expression, { reference: written, ahead: () => isAhead(scanner, next.first, next.last) })
    : null;
}

/** The day that an expression counts from; null: it counts from one that the text does not name. */
function anchorOf(
  expression: DateExpression,
  written: number | null,
  named: DateRange | null,
): number | null {
  const day = named && lengthOf(named) === 1 ? dayNumber(named.from) : null;
  switch (expression.kind) {
    case 'day-before':
      return day ?? written;
    case 'day-after':
      return day;
    case 'earlier':
    case 'later': {
      if (expression.unit === 'day' || expression.unit === 'week') return day;
      const isExact = named !== null && lengthOf(named) <= LONGEST[expression.unit];
      return isExact ? dayNumber(named.from) : expression.kind === 'earlier' ? written : null;
    }
    default:
      return written;
  }
}

/** Days of what months and years are counted from at most. */
const LONGEST = { month: 31, year: 366 };

/** What an expression is resolved against: a day, and whether its clause tells of what is to come. */
interface Reference {
  reference: number | null;
  ahead: () => boolean;
}

const single = (days: number): DateRange => ({ from: isoDay(days), to: isoDay(days) });

/** A day without a year is looked for at most this far from the reference; half a year makes the nearest unique. */
const NEAREST_DAYS = 184;

function resolve(expression: DateExpression, against: Reference): DateRange | null {
  const { reference } = against;
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, reference);
    case 'month':
      return resolveMonth(expression, against);
    case 'year':
      return expression.iranian ? iranianRange(expression.year, 1, 12) : yearRange(expression.year);
    case 'decade':
      return { from: yearRange(expression.year).from, to: yearRange(expression.year + 9).to };
    case 'quarter':
      return resolveQuarter(expression, against);
    case 'night-into': {
      const day = resolve(expression.day, against);
      return day && { from: isoDay((dayNumber(day.from) ?? 0) - 1), to: day.to };
    }
    case 'range':
      return resolveRange(expression, against);
    default:
      return reference === null ? null : resolveRelative(expression, reference, against.ahead);
  }
}

function yearRange(year: number): DateRange {
  return { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}

/** The year that is told beside a day, month or quarter; null where none is, or where it counts from an unknown day. */
function toldYear({ year, yearsAway }: YearTold, reference: number | null): number | null {
  if (year !== null || yearsAway === undefined || reference === null) return year;
  return yearOf(reference) + yearsAway;
}

function yearOf(days: number): number {
  return Number(isoDay(days).slice(0, 4));
}

function monthOf(days: number): number {
  return Number(isoDay(days).slice(5, 7));
}

function resolveDay(
  told: Extract<SingleExpression, { kind: 'day' }>,
  reference: number | null,
): DateRange | null {
  const { month, day, lastDay, iranian } = told;
  const year = toldYear(told, reference);
  const around = reference === null ? [] : aroundYear(reference);
  const dayIn = iranian ? iranianDay : dayNumberOf;
  for (const candidate of year !== null ? [year] : iranian ? around.map(iranianYear) : around) {
    const from = dayIn(candidate, month, day);
    const to = dayIn(candidate, month, lastDay);
    if (from === null || to === null || to < from) continue;
    if (year !== null || Math.abs(from - (reference ?? from)) <= NEAREST_DAYS)
      return { from: isoDay(from), to: isoDay(to) };
  }
  return null;
}

function aroundYear(reference: number): number[] {
  const year = yearOf(reference);
  return [year, year - 1, year + 1];
}

function resolveMonth(
  told: Extract<SingleExpression, { kind: 'month' }>,
  { reference, ahead }: Reference,
): DateRange | null {
  const { month, part, shift, iranian } = told;
  const year = toldYear(told, reference);
  if (iranian) {
    if (year !== null) return iranianRange(year, month, month, part);
    if (reference === null) return null;
    const years = aroundYear(reference)
      .map(iranianYear)
      .sort((a, b) => b - a);
    const ranges = years.flatMap((candidate) => iranianRange(candidate, month, month) ?? []);
    const begun = ranges.findIndex(({ from }) => from <= isoDay(reference));
    const begunYear = years[begun];
    return begunYear === undefined ? null : iranianRange(begunYear, month, month, part);
  }
  if (year !== null) return partOf(monthRange(year, month), part);
  if (reference === null) return null;
  const [thisYear, thisMonth] = [yearOf(reference), monthOf(reference)];
  const begun = month > thisMonth ? thisYear - 1 : thisYear;
  const isNext = shift === 'next' || (shift === null && ahead());
  const next =
    shift === 'next' && month === thisMonth ? thisYear : month >= thisMonth ? thisYear : thisYear + 1;
  return partOf(monthRange(isNext ? next : begun, month), part);
}

/** First and last day of a month's parts; null: its own last one. */
const PARTS: Record<MonthPart, [first: number, last: number | null]> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, null],
  firstHalf: [1, 15],
  secondHalf: [16, null],
};

function partOf({ from, to }: DateRange, part: MonthPart | null): DateRange {
  if (part === null) return { from, to };
  const [first, last] = PARTS[part];
  const begin = dayNumber(from) ?? 0;
  return { from: isoDay(begin + first - 1), to: last === null ? to : isoDay(begin + last - 1) };
}

/** Days from the first of one month of the Iranian calendar to the last of another; null where it has no such year. */
function iranianRange(
  year: number,
  first: number,
  last: number,
  part: MonthPart | null = null,
): DateRange | null {
  const from = iranianDay(year, first, 1);
  const behind = last === 12 ? iranianDay(year + 1, 1, 1) : iranianDay(year, last + 1, 1);
  return from === null || behind === null
    ? null
    : partOf({ from: isoDay(from), to: isoDay(behind - 1) }, part);
}

/** Months of a quarter. */
const QUARTER = 3;

function resolveQuarter(
  told: Extract<SingleExpression, { kind: 'quarter' }>,
  { reference, ahead }: Reference,
): DateRange | null {
  const first = (told.quarter - 1) * QUARTER + 1;
  const of = (year: number): DateRange => ({
    from: monthRange(year, first).from,
    to: monthRange(year, first + QUARTER - 1).to,
  });
  const year = toldYear(told, reference);
  if (year !== null) return of(year);
  if (reference === null) return null;
  const thisYear = yearOf(reference);
  const isBegun = first <= monthOf(reference);
  if (ahead()) return of(first + QUARTER - 1 < monthOf(reference) ? thisYear + 1 : thisYear);
  return of(isBegun ? thisYear : thisYear - 1);
}

/** The first day decides where the last one is: on or after it, within the week or the year. */
function resolveRange(
  { from, to }: Extract<DateExpression, { kind: 'range' }>,
  against: Reference,
): DateRange | null {
  if (from.kind === 'weekday' && to.kind === 'weekday') {
    const first = resolve(from, against);
    const begin = first && dayNumber(first.from);
    if (first === null || begin === null) return null;
    return { from: first.from, to: isoDay(begin + ((to.weekday - from.weekday + 7) % 7)) };
  }
  const last = resolve(to, against);
  if (last === null || from.kind !== 'day') return null;
  // "28 December to 3 January 2024"
  const year = Number(last.from.slice(0, 4));
  const told = from.year === null ? [year, year - 1] : [from.year];
  for (const candidate of told) {
    const first = resolve({ ...from, year: candidate }, against);
    if (first && first.from <= last.to) return { from: first.from, to: last.to };
  }
  return null;
}

function resolveRelative(
  expression: Exclude<
    DateExpression,
    { kind: 'day' | 'month' | 'year' | 'decade' | 'quarter' | 'night-into' | 'range' }
  >,
  reference: number,
  ahead: () => boolean,
): DateRange | null {
  switch (expression.kind) {
    case 'weekday':
      return single(resolveWeekday(expression, reference, ahead));
    case 'weekend': {
      const { first: firstDay, length, shift } = expression;
      const back = (weekdayOf(reference) - firstDay + 7) % 7;
      const isOn = back < length;
      const weeks = isOn
        ? { last: -1, next: 1, 'week-before': -2, 'week-after': 2 }
        : { last: 0, next: 1, 'week-before': -1, 'week-after': 2 };
      const away = shift === null ? (!isOn && ahead() ? 1 : 0) : weeks[shift];
      const first = reference - back + away * 7;
      return { from: isoDay(first), to: isoDay(first + length - 1) };
    }
    case 'day-of-month':
      return resolveDayOfMonth(expression, reference, ahead);
    case 'near-day':
      return single(reference + expression.days);
    case 'span':
      return ago(-expression.away, expression.unit, reference);
    case 'day-before':
      return single(reference - 1);
    case 'day-after':
      return single(reference + 1);
    case 'ago':
    case 'earlier':
      return ago(expression.amount, expression.unit, reference);
    case 'later':
      return ago(-expression.amount, expression.unit, reference);
  }
}

function resolveWeekday(
  { weekday, shift, week, weeksBack = 0 }: Extract<SingleExpression, { kind: 'weekday' }>,
  reference: number,
  ahead: () => boolean,
): number {
  const sinceMonday = (weekdayOf(reference) + 6) % 7;
  if (week !== undefined) return reference - sinceMonday + week * 7 + ((weekday + 6) % 7);
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const last = reference - (back === 0 ? 7 : back);
  if (weeksBack > 0) return reference - back - weeksBack * 7;
  switch (shift) {
    case 'next':
      return last + (back === 0 ? 14 : 7);
    case 'week-after':
      return last + (back === 0 ? 21 : 14);
    case 'last':
      return last;
    case 'week-before':
      return last - 7;
    case null:
      return back > 0 && ahead() ? last + 7 : reference - back;
  }
}

/** The months before and behind that of the reference in which a day by its number is looked for. */
const MONTHS_AROUND = [0, -1, 1];

/** The latest such day on or before the reference, or the next one where the clause tells of what is to come; with a weekday the nearest that fits. */
function resolveDayOfMonth(
  { day, weekday }: Extract<SingleExpression, { kind: 'day-of-month' }>,
  reference: number,
  ahead: () => boolean,
): DateRange | null {
  const days = MONTHS_AROUND.flatMap((away) => {
    const first = dayNumber(monthRange(yearOf(reference), monthOf(reference) + away).from) ?? 0;
    return dayNumberOf(yearOf(first), monthOf(first), day) ?? [];
  });
  const nearest = days.sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference));
  const fitting =
    weekday === null
      ? nearest.find((found) => (ahead() ? found >= reference : found <= reference))
      : nearest.find((found) => weekdayOf(found) === weekday);
  return fitting === undefined ? null : single(fitting);
}

function ago(amount: number, unit: Span, reference: number): DateRange {
  if (unit === 'day') return single(reference - amount);
  if (unit === 'week') {
    // "two weeks ago" means the days about that day, Monday to Sunday
    const monday = reference - amount * 7 - ((weekdayOf(reference) + 6) % 7);
    return { from: isoDay(monday), to: isoDay(monday + 6) };
  }
  if (unit === 'month') return monthRange(yearOf(reference), monthOf(reference) - amount);
  return yearRange(yearOf(reference) - amount);
}
