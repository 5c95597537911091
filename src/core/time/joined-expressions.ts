/** Expressions beside each other that name a day together: "Saturday of last week", "from Friday to Sunday". */

import type { FoundExpression, SingleExpression } from './date-expression';
import { gap, type Scanner } from './date-scanner';

/** Tokens between two expressions that belong together: "Saturday of the last week". */
const CONNECTORS = 2;

/** The expressions of a text in order, with those that belong together made one. */
export function joinExpressions(scanner: Scanner, found: readonly FoundExpression[]): FoundExpression[] {
  const joined: FoundExpression[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const both = before && joinedWith(scanner, before, next);
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  // "three days after" may be three days, and then something else: "drei Tage nach Brasilien"
  return joined.filter(({ expression }) => !isOpen(expression));
}

function isOpen(expression: FoundExpression['expression']): boolean {
  return expression.kind === 'offset' && expression.of === null && expression.to === 'after';
}

function joinedWith(scanner: Scanner, a: FoundExpression, b: FoundExpression): FoundExpression | null {
  const expression =
    offsetFrom(scanner, a, b) ??
    inWeek(scanner, a, b) ??
    inWeek(scanner, b, a) ??
    inYear(scanner, a, b) ??
    rangeOf(scanner, a, b);
  return expression && { start: a.start, end: b.end, first: a.first, last: b.last, expression };
}

/** "two days before Monday". */
function offsetFrom(scanner: Scanner, a: FoundExpression, b: FoundExpression): SingleExpression | null {
  const [span, day] = [a.expression, b.expression];
  if (span.kind !== 'offset' || span.of !== null || !isConnected(scanner, a.last, b.first)) return null;
  const isDay =
    day.kind === 'weekday' || day.kind === 'day' || day.kind === 'day-of-month' || day.kind === 'near-day';
  return isDay ? { ...span, of: day } : null;
}

/** "Saturday of last week", "samedi il y a une semaine", "vor einer Woche am Samstag". */
function inWeek(
  scanner: Scanner,
  { expression: day, ...dayAt }: FoundExpression,
  { expression: span, ...spanAt }: FoundExpression,
): SingleExpression | null {
  if (day.kind !== 'weekday' || day.shift === 'week-after') return null;
  const [left, right] = dayAt.first < spanAt.first ? [dayAt, spanAt] : [spanAt, dayAt];
  if (!isConnected(scanner, left.last, right.first)) return null;
  // "a week ago Saturday": the weekday has its week already
  if (day.shift === 'week-before')
    return span.kind === 'ago' && span.unit === 'week' && right.first === left.last + 1 ? day : null;
  if (span.kind === 'span' && span.unit === 'week') return { ...day, week: span.away };
  // "on Saturday of last month": which one is not told
  if (span.kind === 'span' && span.away < 0 && left === dayAt && right.first > left.last + 1) return span;
  if (span.kind !== 'ago' && span.kind !== 'earlier') return null;
  const weeks = span.unit === 'week' ? span.amount : span.unit === 'day' ? weeksOf(span.amount) : null;
  return weeks === null ? null : { ...day, weeksBack: weeks };
}

/** Days that people say for weeks: eight and fifteen count the first one too. */
const WEEKS = new Map([
  [7, 1],
  [8, 1],
  [14, 2],
  [15, 2],
]);

function weeksOf(days: number): number | null {
  return WEEKS.get(days) ?? null;
}

/** "last year in October". */
function inYear(scanner: Scanner, a: FoundExpression, b: FoundExpression): SingleExpression | null {
  const [span, month] = [a.expression, b.expression];
  if (span.kind !== 'span' || span.unit !== 'year' || month.kind !== 'month') return null;
  if (month.year !== null || month.yearsAway !== undefined || month.shift !== null) return null;
  return isConnected(scanner, a.last, b.first) ? { ...month, yearsAway: span.away } : null;
}

/** Whether only articles and prepositions stand between two tokens. */
function isConnected(scanner: Scanner, last: number, next: number): boolean {
  const { words, tokens } = scanner;
  if (next - last - 1 > CONNECTORS) return false;
  for (let k = last; k < next; k++) {
    if (!/^[\s,'’]*$/.test(gap(scanner, k))) return false;
    if (k === last) continue;
    const leads = words.of(tokens, k) ?? words.articles(tokens, k) ?? words.beforeMonth(tokens, k);
    if (!leads && words.loose(tokens, k)?.value !== true) return false;
  }
  return true;
}

/** "Thursday to Saturday", "28 April - 3 May", "from Saturday night to Sunday". */
function rangeOf(
  scanner: Scanner,
  a: FoundExpression,
  b: FoundExpression,
): FoundExpression['expression'] | null {
  const [from, to] = [a.expression, b.expression];
  if (!(from.kind === 'weekday' && to.kind === 'weekday') && !(from.kind === 'day' && to.kind === 'day'))
    return null;
  const joint = gap(scanner, a.last);
  if (b.first === a.last + 1) return /^\s?[-–—]\s?$/.test(joint) ? { kind: 'range', from, to } : null;
  const through = scanner.words.through(scanner.tokens, a.last + 1);
  const isAll = through !== null && a.last + 1 + through.length === b.first;
  return isAll && joint.trim() === '' ? { kind: 'range', from, to } : null;
}
