/** What days are meant by their distance from the day of writing or another one. */

import { dayNumber, dayNumberOf, isoDay, monthRange, weekdayOf } from './calendar';
import type { DateExpression, SingleExpression, Span } from './date-expression';
import type { DateRange } from './date-range';

/** The year, 1 to 9999, of a day count since 1970-01-01. */
export function yearOf(days: number): number {
  return Number(isoDay(days).slice(0, 4));
}

/** The month, 1 to 12, of a day count since 1970-01-01. */
export function monthOf(days: number): number {
  return Number(isoDay(days).slice(5, 7));
}

/** All days of a year. */
export function yearRange(year: number): DateRange {
  return { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}

const single = (days: number): DateRange => ({ from: isoDay(days), to: isoDay(days) });

/** The days of what is told by its distance from a day; `ahead`: whether its clause tells of what is to come. */
export function resolveRelative(
  expression: Exclude<
    DateExpression,
    { kind: 'day' | 'month' | 'year' | 'decade' | 'quarter' | 'night-into' | 'range' | 'offset' }
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
