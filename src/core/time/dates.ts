/** Dates that a text names, resolved against the day on which it was written. */

import { dayNumber, dayNumberOf, iranianDay, iranianYear, isoDay, monthRange, weekdayOf } from './calendar';
import { findDateExpressions, type DateExpression } from './date-expressions';
import type { DateRange } from './date-range';
import type { Span } from './time-lookups';
import type { TextRange } from '../text/range';

/** UTF-16 offsets into the text; `date`: the days that are meant. */
export interface DateMention extends TextRange {
  date: DateRange;
  expression: DateExpression;
}

/**
 * Dates of a text in order. `lang`: primary language subtag or null. `reference`: ISO date of writing, against
 * which "on Saturday" and "March 24" are resolved; without one only dates with a year are found. A weekday is the latest on
 * or before the reference, as reports mean it; a month without a year the latest begun; a day without a year the nearest. "The
 * day before" is before the day that the text named last, where it named one, and
 * "two days earlier" is no date where it named none.
 */
export function findDates(text: string, lang: string | null, reference: string | null): DateMention[] {
  const day = reference === null ? null : dayNumber(reference);
  let named: number | null = null;
  return findDateExpressions(text, lang).flatMap((found) => {
    const date = resolve(found.expression, anchorOf(found.expression, day, named));
    if (date && date.from === date.to) named = dayNumber(date.from);
    return date ? [{ ...found, date }] : [];
  });
}

/** The day that an expression counts from; null: it counts from one that the text does not name. */
function anchorOf(expression: DateExpression, written: number | null, named: number | null): number | null {
  if (expression.kind === 'day-before') return named ?? written;
  if (expression.kind !== 'earlier') return written;
  const isExact = expression.unit === 'day' || expression.unit === 'week';
  return named ?? (isExact ? null : written);
}

const single = (days: number): DateRange => ({ from: isoDay(days), to: isoDay(days) });

/** A day without a year is looked for at most this far from the reference; half a year makes the nearest unique. */
const NEAREST_DAYS = 184;

function resolve(expression: DateExpression, reference: number | null): DateRange | null {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, reference);
    case 'month':
      return resolveMonth(expression, reference);
    case 'year':
      return { from: `${String(expression.year)}-01-01`, to: `${String(expression.year)}-12-31` };
    default:
      return reference === null ? null : resolveRelative(expression, reference);
  }
}

function resolveDay(
  { year, month, day, lastDay, iranian }: Extract<DateExpression, { kind: 'day' }>,
  reference: number | null,
): DateRange | null {
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
  const year = Number(isoDay(reference).slice(0, 4));
  return [year, year - 1, year + 1];
}

function resolveMonth(
  { year, month, shift }: Extract<DateExpression, { kind: 'month' }>,
  reference: number | null,
): DateRange | null {
  if (year !== null) return monthRange(year, month);
  if (reference === null) return null;
  const now = isoDay(reference);
  const thisYear = Number(now.slice(0, 4));
  const thisMonth = Number(now.slice(5, 7));
  const begun = month > thisMonth ? thisYear - 1 : thisYear;
  return monthRange(shift === 'next' && begun < thisYear ? thisYear : begun, month);
}

function resolveRelative(
  expression: Exclude<DateExpression, { kind: 'day' | 'month' | 'year' }>,
  reference: number,
): DateRange {
  switch (expression.kind) {
    case 'weekday': {
      if (expression.shift === 'next') {
        return single(reference + ((expression.weekday - weekdayOf(reference) + 6) % 7) + 1);
      }
      const back = (weekdayOf(reference) - expression.weekday + 7) % 7;
      return single(reference - (back === 0 && expression.shift === 'last' ? 7 : back));
    }
    case 'weekend': {
      // Saturday of the weekend that is on, or was last
      const saturday = reference - ((weekdayOf(reference) + 1) % 7);
      const started = weekdayOf(reference) === 6 || weekdayOf(reference) === 0;
      const first =
        saturday + (expression.shift === 'next' ? 7 : expression.shift === 'last' && started ? -7 : 0);
      return { from: isoDay(first), to: isoDay(first + 1) };
    }
    case 'near-day':
      return single(reference + expression.days);
    case 'day-before':
      return single(reference - 1);
    case 'ago':
    case 'earlier':
      return ago(expression.amount, expression.unit, reference);
  }
}

function ago(amount: number, unit: Span, reference: number): DateRange {
  const now = isoDay(reference);
  const year = Number(now.slice(0, 4));
  const month = Number(now.slice(5, 7));
  if (unit === 'day') return single(reference - amount);
  if (unit === 'week') {
    // "two weeks ago" means the days about that day, Monday to Sunday
    const monday = reference - amount * 7 - ((weekdayOf(reference) + 6) % 7);
    return { from: isoDay(monday), to: isoDay(monday + 6) };
  }
  if (unit === 'month') return monthRange(year, month - amount);
  return { from: `${String(year - amount)}-01-01`, to: `${String(year - amount)}-12-31` };
}
