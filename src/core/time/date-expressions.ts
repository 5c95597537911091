/** How texts of several languages write dates: what stands there, not yet what day it means. */

import { calendarNames } from './calendar';
import { gap, isDay, isIranianYear, isMonth, isYear, numberAt, type Scanner } from './date-scanner';
import { numberInWords } from '../number/number-words';
import { timeLookups, type Span } from './time-lookups';
import { endingBefore } from '../text/lookup';
import { tokenize } from '../text/tokenize';
import { caseStem, withoutClitics } from '../text/word-forms';
import type { TextRange } from '../text/range';

type Shift = 'last' | 'next' | null;

export type DateExpression =
  | { kind: 'day'; year: number | null; month: number; day: number; lastDay: number; iranian?: true }
  | { kind: 'month'; year: number | null; month: number; shift: Shift }
  | { kind: 'year'; year: number }
  | { kind: 'weekday'; weekday: number; shift: Shift }
  | { kind: 'weekend'; shift: Shift }
  | { kind: 'near-day'; days: number }
  | { kind: 'day-before' }
  | { kind: 'ago' | 'earlier'; amount: number; unit: Span };

export interface FoundExpression extends TextRange {
  expression: DateExpression;
}

/** How far past a month a number is looked for: a run of digits may be as long as the page. */
const REACH = 12;

/** Date expressions of a text in order, none overlapping. */
export function findDateExpressions(text: string, lang: string | null): FoundExpression[] {
  const scanner: Scanner = {
    text,
    tokens: tokenize(text),
    lang,
    names: calendarNames(lang),
    words: timeLookups(lang),
  };
  const found: FoundExpression[] = [];
  for (let i = 0; i < scanner.tokens.length;) {
    const hit = expressionAt(scanner, i);
    const first = scanner.tokens[i];
    const last = hit ? scanner.tokens[i + hit.length - 1] : undefined;
    if (hit && first && last) found.push({ start: first.start, end: last.end, expression: hit.value });
    i += hit?.length ?? 1;
  }
  return found;
}

interface ExpressionHit<T extends DateExpression = DateExpression> {
  value: T;
  length: number;
}

function expressionAt(scanner: Scanner, i: number): ExpressionHit | null {
  const token = scanner.tokens[i];
  if (!token) return null;
  return (
    (token.kind === 'number'
      ? (numericDate(scanner, i) ?? dayMonth(scanner, i) ?? bareYear(scanner, i))
      : null) ??
    monthDay(scanner, i) ??
    agoAt(scanner, i) ??
    nearDay(scanner, i) ??
    weekdayAt(scanner, i) ??
    weekendAt(scanner, i)
  );
}

/** 2019-03-24, 24.03.2019, 24/03/2019, 3/24/2019, and "24.03." where dates are written so. */
function numericDate(scanner: Scanner, i: number): ExpressionHit | null {
  const [a, b, c] = [numberAt(scanner, i), numberAt(scanner, i + 1), numberAt(scanner, i + 2)];
  const separator = gap(scanner, i);
  if (!/^[-./]$/.test(separator) || b === null) return null;
  const whole = gap(scanner, i + 1) === separator;
  if (whole && isYear(a) && isMonth(b) && isDay(c)) return day(a, b, c, 3);
  if (whole && isYear(c)) {
    const dayFirst = separator === '.' || scanner.words.dayFirst;
    // English writes both orders: only the one that can be is taken, none where both can
    if (!dayFirst && isDay(a) && isDay(b) && a <= 12 && b <= 12 && a !== b) return null;
    if (isDay(a) && isMonth(b) && (dayFirst || a > 12 || a === b)) return day(c, b, a, 3);
    if (isMonth(a) && isDay(b) && !dayFirst) return day(c, a, b, 3);
    return null;
  }
  const short = separator === '.' && /^\.(?!\p{N})/u.test(gap(scanner, i + 1));
  return short && scanner.words.dayFirst && isDay(a) && isMonth(b) ? day(null, b, a, 2) : null;
}

function day(
  year: number | null,
  month: number,
  dayOfMonth: number,
  length: number,
  lastDay = dayOfMonth,
): ExpressionHit<Extract<DateExpression, { kind: 'day' }>> {
  return { value: { kind: 'day', year, month, day: dayOfMonth, lastDay }, length };
}

/** 24 March, 24th of March 2019, 23-24 March, 24 de marzo de 2019, 24. März, 24 марта. */
function dayMonth(scanner: Scanner, i: number): ExpressionHit | null {
  const first = numberAt(scanner, i);
  if (!isDay(first)) return null;
  let k = skipOrdinal(scanner, i);
  let last = first;
  const second = numberAt(scanner, k + 1);
  const joint = gap(scanner, k).trim();
  if (isDay(second) && second > first && /^[-–—/]$/.test(joint)) {
    last = second;
    k = skipOrdinal(scanner, k + 1);
  } else if (joint === '') {
    const and = scanner.words.and(scanner.tokens, k + 1)?.length ?? 0;
    const joined = and > 0 ? numberAt(scanner, k + 1 + and) : null;
    if (isDay(joined) && joined === first + 1) {
      last = joined;
      k = skipOrdinal(scanner, k + 1 + and);
    }
  }
  k += scanner.words.of(scanner.tokens, k + 1)?.length ?? 0;
  if (!/^[\s.]*$/.test(gap(scanner, k))) return null;
  const iranian = scanner.names.iranian.get(scanner.tokens[k + 1]?.norm ?? '');
  if (iranian !== undefined) {
    const year = numberAt(scanner, k + 2);
    const dated = isIranianYear(year);
    const hit = day(dated ? year : null, iranian, first, k - i + (dated ? 3 : 2), last);
    return { ...hit, value: { ...hit.value, iranian: true } };
  }
  const named = monthAt(scanner, k + 1);
  if (!named) return null;
  const end = k + named.length;
  const year = yearAfter(scanner, end);
  return day(year?.year ?? null, named.month, first, (year?.at ?? end) - i + 1, last);
}

/** The month whose name begins at token `i`: in any case, and in two words as well ("تشرين الأول"). */
function monthAt(
  { tokens, names }: Scanner,
  i: number,
): { month: number; short: boolean; length: number } | null {
  const norm = tokens[i]?.norm ?? '';
  for (const form of [norm, ...withoutClitics(norm), caseStem(norm)]) {
    const [two, one] = [names.months.get(`${form} ${tokens[i + 1]?.norm ?? ''}`), names.months.get(form)];
    if (two) return { ...two, length: 2 };
    if (one) return { ...one, length: 1 };
  }
  return null;
}

/** The index of the last token of "24th", "24.", "1er", "1º" at `i`. */
function skipOrdinal(scanner: Scanner, i: number): number {
  return gap(scanner, i) === '' && scanner.words.ordinals(scanner.tokens, i + 1) ? i + 1 : i;
}

/** A year that follows a month: "March 2019", "March, 2019", "marzo de 2019", "марта 2019 года". */
function yearAfter(scanner: Scanner, i: number): { year: number; at: number } | null {
  const at = i + 1 + (scanner.words.of(scanner.tokens, i + 1)?.length ?? 0);
  const year = numberAt(scanner, at);
  return isYear(year) && /^[\s,.]*$/.test(gap(scanner, at - 1)) ? { year, at } : null;
}

/** March 24, March 23-24, Mar. 24, 2019; March 2019; "in March", "last March". */
function monthDay(scanner: Scanner, i: number): ExpressionHit | null {
  const token = scanner.tokens[i];
  const named = monthAt(scanner, i);
  if (!named || !token) return null;
  const dayOfMonth = numberAt(scanner, i + 1);
  if (
    isDay(dayOfMonth) &&
    named.length === 1 &&
    /^[\s.]*$/.test(gap(scanner, i)) &&
    !/^[\s.]*\p{N}{3,}/u.test(scanner.text.slice(token.end, token.end + REACH))
  ) {
    const k = skipOrdinal(scanner, i + 1);
    const end = numberAt(scanner, k + 1);
    const ranged = isDay(end) && end > dayOfMonth && /^[-–—]$/.test(gap(scanner, k).trim());
    const last = ranged ? k + 1 : k;
    const year = numberAt(scanner, last + 1);
    const dated = isYear(year) && /^,?\s*$/.test(gap(scanner, last));
    // "March 24" and never "mars 24 %": languages that put the day first do not write it so
    if (!scanner.words.dayFirst || dated) {
      return day(
        dated ? year : null,
        named.month,
        dayOfMonth,
        last - i + (dated ? 2 : 1),
        ranged ? end : dayOfMonth,
      );
    }
  }
  const year = yearAfter(scanner, i + named.length - 1);
  if (year)
    return {
      value: { kind: 'month', year: year.year, month: named.month, shift: null },
      length: year.at - i + 1,
    };
  if (named.short || !endingBefore(scanner.words.beforeMonth, scanner.tokens, i)) return null;
  if (scanner.names.capital && !token.capital) return null;
  return {
    value: { kind: 'month', year: null, month: named.month, shift: shiftAround(scanner, i, named.length) },
    length: named.length,
  };
}

/** "in 2018", "since 2013": a bare year after a word that takes one. */
function bareYear(scanner: Scanner, i: number): ExpressionHit | null {
  const year = numberAt(scanner, i);
  const before = scanner.tokens[i - 1];
  if (!isYear(year) || !before || gap(scanner, i - 1).trim() !== '' || scanner.tokens[i]?.norm.length !== 4)
    return null;
  return endingBefore(scanner.words.beforeMonth, scanner.tokens, i) &&
    !/^[-.,]\p{N}/u.test(gap(scanner, i) + (scanner.tokens[i + 1]?.norm ?? ''))
    ? { value: { kind: 'year', year }, length: 1 }
    : null;
}

/** "three months ago", "vor drei Monaten", "hace tres meses", "a week earlier". */
function agoAt(scanner: Scanner, i: number): ExpressionHit | null {
  const before = scanner.words.agoBefore(scanner.tokens, i);
  const start = i + (before?.length ?? 0);
  const amount = amountAt(scanner, start);
  if (!amount) return null;
  const unit = scanner.words.units(scanner.tokens, start + amount.length);
  if (!unit) return null;
  const end = start + amount.length + unit.length;
  const span = { amount: amount.value, unit: unit.value };
  if (before) return { value: { kind: 'ago', ...span }, length: end - i };
  const after = scanner.words.agoBehind(scanner.tokens, end);
  if (after) return { value: { kind: 'ago', ...span }, length: end + after.length - i };
  const earlier = scanner.words.earlier(scanner.tokens, end);
  return earlier && { value: { kind: 'earlier', ...span }, length: end + earlier.length - i };
}

function amountAt(scanner: Scanner, i: number): { value: number; length: number } | null {
  const digits = numberAt(scanner, i);
  if (digits !== null) return digits <= 120 ? { value: digits, length: 1 } : null;
  const one = scanner.words.one(scanner.tokens, i);
  if (one) return { value: 1, length: one.length };
  const words = numberInWords(scanner.tokens, i, scanner.lang);
  return words && !words.collective ? words : null;
}

function nearDay(scanner: Scanner, i: number): ExpressionHit | null {
  const near = scanner.names.nearDays(scanner.tokens, i);
  if (near) return { value: { kind: 'near-day', days: near.value }, length: near.length };
  const before = scanner.words.dayBefore(scanner.tokens, i);
  return before ? { value: { kind: 'day-before' }, length: before.length } : null;
}

function weekdayAt(scanner: Scanner, i: number): ExpressionHit | null {
  const named = scanner.names.weekdays(scanner.tokens, i);
  if (!named) return null;
  const { value: weekday, length } = named;
  return { value: { kind: 'weekday', weekday, shift: shiftAround(scanner, i, length) }, length };
}

function weekendAt(scanner: Scanner, i: number): ExpressionHit | null {
  const hit = scanner.words.weekend(scanner.tokens, i);
  return hit
    ? { value: { kind: 'weekend', shift: shiftAround(scanner, i, hit.length) }, length: hit.length }
    : null;
}

/** "last" or "next" beside the name: before it in some languages, after it in others. */
function shiftAround({ tokens, words }: Scanner, i: number, length: number): Shift {
  for (const k of [i - 1, i + length]) {
    if (words.last(tokens, k)) return 'last';
    if (words.next(tokens, k)) return 'next';
  }
  return null;
}
