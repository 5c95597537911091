/** How texts of several languages write days, months, quarters and years of the calendar. */

import type { ExpressionHit, MonthPart, SingleExpression, YearTold } from './date-expression';
import {
  endsSentenceBefore,
  gap,
  isDay,
  isIranianYear,
  isMonth,
  isYear,
  numberAt,
  skipOrdinal,
  type Scanner,
} from './date-scanner';
import { endingBefore } from '../text/lookup';
import { dayOfMonth } from './day-of-month';
import { isShortForm, monthAt, yearAfter, type NamedMonth } from './month-names';
import { bareYear, decade, decadeInWords } from './year-readers';

type DayExpression = Extract<SingleExpression, { kind: 'day' }>;

/** How far past a month a number is looked for: a run of digits may be as long as the page. */
const REACH = 12;

/** The calendar date that begins at token `i`. */
export function calendarDate(scanner: Scanner, i: number): ExpressionHit | null {
  return (
    (scanner.tokens[i]?.kind === 'number'
      ? (numericDate(scanner, i) ??
        dayMonth(scanner, i) ??
        dayOfMonth(scanner, i) ??
        decade(scanner, i) ??
        bareYear(scanner, i))
      : ordinalDayMonth(scanner, i)) ??
    monthDay(scanner, i) ??
    decadeInWords(scanner, i)
  );
}

/** 2019-03-24, 24.03.2019, 24/03/2019, 3/24/2019, 23/3/19, and "24.03." where dates are written so. */
function numericDate(scanner: Scanner, i: number): ExpressionHit | null {
  const [a, b, c] = [numberAt(scanner, i), numberAt(scanner, i + 1), numberAt(scanner, i + 2)];
  const separator = isSpaced(scanner, i) ? '.' : gap(scanner, i);
  if (!/^[-./]$/.test(separator) || a === null || b === null) return null;
  const whole =
    (gap(scanner, i + 1) === separator || isSpaced(scanner, i)) &&
    !/^[-./]\p{N}/u.test(gap(scanner, i + 2) + nextNorm(scanner, i + 3));
  if (whole && isYear(a) && isMonth(b) && isDay(c)) return day({ year: a }, b, c, 3);
  if (whole && scanner.names.iranian.size > 0 && isIranianYear(a) && isMonth(b) && isDay(c))
    return day({ year: a, iranian: true }, b, c, 3);
  const year = whole ? yearOf(scanner, i + 2, separator) : null;
  if (year !== null) {
    const dayFirst = separator === '.' || scanner.words.dayFirst;
    // English writes both orders: only the one that can be is taken, none where both can
    if (!dayFirst && isDay(a) && isDay(b) && a <= 12 && b <= 12 && a !== b) return null;
    if (isDay(a) && isMonth(b) && (dayFirst || a > 12 || a === b)) return day({ year }, b, a, 3);
    if (isMonth(a) && isDay(b) && !dayFirst) return day({ year }, a, b, 3);
    return null;
  }
  const short = separator === '.' && /^\.(?!\p{N})/u.test(gap(scanner, i + 1));
  return short && scanner.words.dayFirst && isDay(a) && isMonth(b) ? day({ year: null }, b, a, 2) : null;
}

/** "23. 3. 2019" */
function isSpaced(scanner: Scanner, i: number): boolean {
  return (
    scanner.words.dayFirst &&
    gap(scanner, i) === '. ' &&
    gap(scanner, i + 1) === '. ' &&
    isYear(numberAt(scanner, i + 2))
  );
}

function nextNorm({ tokens }: Scanner, i: number): string {
  return tokens[i]?.norm ?? '';
}

/** The first year of this century that two digits are not read as: "23/3/50" is of the last one. */
const LAST_CENTURY_FROM = 50;

/** A year in four digits or, between slashes or points, two. */
function yearOf(scanner: Scanner, i: number, separator: string): number | null {
  const value = numberAt(scanner, i);
  const isFull: boolean = isYear(value);
  if (value === null || isFull) return value;
  if (separator === '-' || nextNorm(scanner, i).length !== 2) return null;
  return value < LAST_CENTURY_FROM ? 2000 + value : 1900 + value;
}

function day(
  year: YearTold,
  month: number,
  dayOfMonth: number,
  length: number,
  lastDay = dayOfMonth,
): ExpressionHit<DayExpression> {
  return { value: { kind: 'day', ...year, month, day: dayOfMonth, lastDay }, length };
}

/** 24 March, 24th of March 2019, 23-24 March, 17 al 19 de mayo, 24 de marzo de 2019, 24. März, 24 марта. */
function dayMonth(scanner: Scanner, i: number): ExpressionHit<DayExpression> | null {
  const first = numberAt(scanner, i);
  if (!isDay(first) || isNamedAfter(scanner, i)) return null;
  const start = skipOrdinal(scanner, i);
  const joined = lastOfDays(scanner, start, first, (k) => numberAt(scanner, k));
  const k = joined ? skipOrdinal(scanner, joined.at) : start;
  return withMonth(scanner, i, k, first, joined?.day ?? first);
}

/** "primero de mayo", "السابع من أكتوبر": a day in words. */
function ordinalDayMonth(scanner: Scanner, i: number): ExpressionHit<DayExpression> | null {
  const ordinal = scanner.words.ordinalDays(scanner.tokens, i);
  return ordinal && withMonth(scanner, i, i + ordinal.length - 1, ordinal.value, ordinal.value);
}

/** The last of several days that begin with `first` at token `k`: "23-24", "17 al 19", "23 and 24"; null: it is one day. */
function lastOfDays(
  scanner: Scanner,
  k: number,
  first: number,
  dayAt: (k: number) => number | null,
): { day: number; at: number } | null {
  const joint = gap(scanner, k).replace('.', '').trim();
  const isDash = /^[-–—/]$/.test(joint);
  if (!isDash && joint !== '') return null;
  const through = isDash ? 0 : (scanner.words.through(scanner.tokens, k + 1)?.length ?? 0);
  const and = isDash || through > 0 ? 0 : (scanner.words.and(scanner.tokens, k + 1)?.length ?? 0);
  const at = k + 1 + through + and;
  const last = dayAt(at);
  if (!isDay(last) || last <= first || !(isDash || through + and > 0)) return null;
  // "on 3 and 9 March" are two days; "between 3 and 9 March" all from one to the other
  const isRange = isDash || through > 0 || last === first + 1 || isBetween(scanner, k);
  return isRange ? { day: last, at } : null;
}

function isBetween({ tokens, words }: Scanner, k: number): boolean {
  return endingBefore(words.between, tokens, k) !== null;
}

/** The day, with the month behind token `k` that it needs, and the year behind that. */
function withMonth(
  scanner: Scanner,
  i: number,
  k: number,
  first: number,
  last: number,
): ExpressionHit<DayExpression> | null {
  let at = k + 1;
  const dashed = /^[-/]$/.test(gap(scanner, k)) ? dashedDate(scanner, i, at, first) : null;
  if (dashed) return dashed;
  if (!/^[\s.,]*$/.test(gap(scanner, k))) return null;
  at += scanner.words.of(scanner.tokens, at)?.length ?? 0;
  if (at > k + 1 && gap(scanner, at - 1).trim() !== '') return null;
  const named = monthAt(scanner, at);
  // "23, March": only where they stand together
  if (!named || /,/.test(gap(scanner, k))) return null;
  const end = at + named.length - 1;
  const year = yearAfter(scanner, end, named.iranian);
  if (named.short && !scanner.names.capital && !isShortForm(scanner, at, year !== null)) return null;
  return day(
    { ...(year?.told ?? { year: null }), ...(named.iranian && { iranian: true as const }) },
    named.month,
    first,
    (year?.at ?? end) - i + 1,
    last,
  );
}

/** "23-Mar-2019", "23/Mar/2019". */
function dashedDate(
  scanner: Scanner,
  i: number,
  at: number,
  first: number,
): ExpressionHit<DayExpression> | null {
  const named = at === i + 1 ? monthAt(scanner, at) : null;
  const year = numberAt(scanner, at + 1);
  if (!named || named.length > 1 || !isYear(year) || gap(scanner, at) !== gap(scanner, i)) return null;
  return day({ year }, named.month, first, 3);
}

/** March 24, March 23-24, Mar. 24, 2019; March 2019; "in March", "last March", "late March". */
function monthDay(scanner: Scanner, i: number): ExpressionHit | null {
  const { tokens, words } = scanner;
  const token = tokens[i];
  const named = monthAt(scanner, i);
  if (!named || !token) return null;
  const dated = named.iranian ? null : dayBehind(scanner, i, named);
  if (dated) return dated;
  const part = partBefore(scanner, i);
  const told = yearAfter(scanner, i + named.length - 1, named.iranian);
  const month = (year: YearTold, shift: 'last' | 'next' | null, length: number): ExpressionHit => ({
    value: {
      kind: 'month',
      ...year,
      ...(named.iranian && { iranian: true as const }),
      month: named.month,
      part,
      shift,
    },
    length,
  });
  if (told) return month(told.told, null, told.at - i + 1);
  if (named.short) return null;
  if (
    !scanner.names.capital &&
    !named.iranian &&
    token.capital &&
    !endsSentenceBefore(scanner, i) &&
    part === null
  )
    return null;
  if (scanner.names.capital && !token.capital) return null;
  const shift = shiftBeside(scanner, i, named.length);
  const isJoined = named.iranian && words.of(tokens, i + named.length) !== null;
  if (part === null && shift === null && !isJoined && !endingBefore(words.beforeMonth, tokens, i))
    return null;
  return month({ year: null }, shift, named.length);
}

/** "last" or "next" beside a month. */
function shiftBeside({ tokens, words }: Scanner, i: number, length: number): 'last' | 'next' | null {
  for (const k of [i - 1, i + length]) {
    const shift = words.shifts(tokens, k)?.value;
    if (shift === 'last' || shift === 'next') return shift;
  }
  return null;
}

/** The part of a month of which the words before token `i` speak. */
export function partBefore({ tokens, words }: Scanner, i: number): MonthPart | null {
  return endingBefore(words.parts, tokens, i)?.value ?? null;
}

/** "March 24", "March 23-24", "March 24, 2019". */
function dayBehind(scanner: Scanner, i: number, named: NamedMonth): ExpressionHit | null {
  const dayOfMonth = numberAt(scanner, i + 1);
  const token = scanner.tokens[i];
  if (
    !isDay(dayOfMonth) ||
    !token ||
    named.length > 1 ||
    !/^[\s.]*$/.test(gap(scanner, i)) ||
    /^[\s.]*\p{N}{3,}/u.test(scanner.text.slice(token.end, token.end + REACH))
  )
    return null;
  const k = skipOrdinal(scanner, i + 1);
  const joined = lastOfDays(scanner, k, dayOfMonth, (at) => numberAt(scanner, at));
  const last = joined?.at ?? k;
  const year = numberAt(scanner, last + 1);
  const dated = isYear(year) && /^,?\s*$/.test(gap(scanner, last));
  // "March 24" and never "mars 24 %": languages that put the day first do not write it so
  if (scanner.words.dayFirst && !dated) return null;
  return day(
    { year: dated ? year : null },
    named.month,
    dayOfMonth,
    last - i + (dated ? 2 : 1),
    joined?.day ?? dayOfMonth,
  );
}

/** Whether a street or square has the day for its name: "Praça 8 de Maio". */
function isNamedAfter({ tokens, words }: Scanner, i: number): boolean {
  return endingBefore(words.namedAfter, tokens, i) !== null;
}
