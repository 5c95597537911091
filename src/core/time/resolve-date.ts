/** What days the expressions of a text mean, counted from a day. */

import { dayNumber, dayNumberOf, iranianDay, iranianYear, isoDay, monthRange } from './calendar';
import type { DateExpression, MonthPart, SingleExpression, YearTold } from './date-expression';
import type { DateRange } from './date-range';
import { monthOf, resolveRelative, yearOf, yearRange } from './resolve-relative';

/** What an expression is resolved against: a day, and whether its clause tells of what is to come. */
export interface Reference {
  reference: number | null;
  ahead: () => boolean;
  /** its clause tells of what was */
  past: () => boolean;
}

/** A day without a year is looked for at most this far from the reference; half a year makes the nearest unique. */
const NEAREST_DAYS = 184;

/** Days ahead from which on what is told as past was a year before: of nearer ones the clause may tell wrongly. */
const TOLD_AHEAD = 31;

/** The days that an expression means; null where there are none, or where it counts from a day that is not known. */
export function resolve(expression: DateExpression, against: Reference): DateRange | null {
  const { reference } = against;
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, against);
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
    case 'offset': {
      const from = expression.of && resolve(expression.of, against);
      const day = from && dayNumber(from.from);
      if (from === null || day === null || from.from !== from.to) return null;
      const sign = expression.to === 'before' ? 1 : -1;
      const days = { day: 1, week: 7, month: null, year: null }[expression.unit];
      if (days === null) return null;
      return {
        from: isoDay(day - sign * days * expression.amount),
        to: isoDay(day - sign * days * expression.amount),
      };
    }
    default:
      return reference === null ? null : resolveRelative(expression, reference, against.ahead);
  }
}

/** The year that is told beside a day, month or quarter; null where none is, or where it counts from an unknown day. */
function toldYear({ year, yearsAway }: YearTold, reference: number | null): number | null {
  if (year !== null || yearsAway === undefined || reference === null) return year;
  return yearOf(reference) + yearsAway;
}

function resolveDay(
  told: Extract<SingleExpression, { kind: 'day' }>,
  { reference, past }: Reference,
): DateRange | null {
  const { month, day, lastDay, iranian } = told;
  const year = toldYear(told, reference);
  const around = reference === null ? [] : aroundYear(reference);
  const dayIn = iranian ? iranianDay : dayNumberOf;
  for (const candidate of year !== null ? [year] : iranian ? around.map(iranianYear) : around) {
    const from = dayIn(candidate, month, day);
    const to = dayIn(candidate, month, lastDay);
    if (from === null || to === null || to < from) continue;
    if (year === null && !iranian && reference !== null && from > reference + TOLD_AHEAD && past()) {
      const before = dayIn(yearOf(from) - 1, month, day);
      const until = dayIn(yearOf(from) - 1, month, lastDay);
      return before === null || until === null ? null : { from: isoDay(before), to: isoDay(until) };
    }
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
  const next = month >= thisMonth ? thisYear : thisYear + 1;
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
