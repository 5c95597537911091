/** Dates that a text names, resolved against the day on which it was written. */

import { dayNumber, lengthOf, weekdayOf } from './calendar';
import { findDateExpressions, scannerOf } from './date-expressions';
import type { DateExpression, FoundExpression } from './date-expression';
import { gap, type Scanner } from './date-scanner';
import type { DateRange } from './date-range';
import { resolve } from './resolve-date';
import { isAhead, isPast } from './tense';
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
  const all = findDateExpressions(text, lang);
  const found: DateMention[] = [];
  let named: DateRange | null = null;
  for (const [at, { start, end, first, last, expression }] of all.entries()) {
    const ahead = (): boolean => isAhead(scanner, first, last);
    const anchor = anchorOf(expression, written, named ?? namedNext(scanner, all, at, written));
    const past = (): boolean => isPast(scanner, first);
    const date = resolve(expression, { reference: anchor, ahead, past });
    if (!date) continue;
    named = date;
    const mention = { start, end, date, expression };
    if (isSameDay(scanner, all[at - 1], all[at], found.at(-1), mention))
      found[found.length - 1] = { ...mention, start: found.at(-1)?.start ?? start };
    else found.push(mention);
  }
  return found;
}

/** Whether a mention tells too little of when: a decade, or a year by its distance alone ("this year"). */
export function isVague({ expression }: DateMention): boolean {
  return expression.kind === 'decade' || (expression.kind === 'span' && expression.unit === 'year');
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
    ? resolve(next.expression, {
        reference: written,
        ahead: () => isAhead(scanner, next.first, next.last),
        past: () => isPast(scanner, next.first),
      })
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
