/** Days of a month that is not named: "on the 23rd", "le 23 à Paris". */

import type { ExpressionHit } from './date-expression';
import { gap, isDay, numberAt, skipOrdinal, type Scanner } from './date-scanner';
import { isStopword } from '../text/language';
import { endingBefore } from '../text/lookup';

/** "on the 23rd", "am 23.", "el día 23", "23 числа": a day of the month that is not named. */
export function dayOfMonth(scanner: Scanner, i: number): ExpressionHit | null {
  const { tokens, words } = scanner;
  const value = numberAt(scanner, i);
  if (!isDay(value)) return null;
  const last = skipOrdinal(scanner, i);
  const isPoint = /^\.(?:\s|$)/.test(gap(scanner, i)) && words.ordinals(tokens, i + 1) === null;
  const isOrdinal = last > i || isPoint;
  const weekday = weekdayBefore(scanner, i);
  const behind = words.ofThisMonth(tokens, last + 1);
  if (behind && /^[\s.]*$/.test(gap(scanner, last)))
    return { value: { kind: 'day-of-month', day: value, weekday }, length: last - i + 1 + behind.length };
  const isTold =
    endingBefore(words.beforeDay, tokens, i) !== null ||
    isPlainDay(scanner, i, last) ||
    (isOrdinal && (weekday !== null || endingBefore(words.beforeOrdinal, tokens, i) !== null)) ||
    (last > i && words.dayEndings(tokens, last) !== null);
  return isTold && !describesNoun(scanner, last)
    ? { value: { kind: 'day-of-month', day: value, weekday }, length: last - i + 1 }
    : null;
}

/** "le 23 à Paris": a number behind an article, where a preposition follows or the clause ends. */
function isPlainDay(scanner: Scanner, i: number, last: number): boolean {
  const { tokens, words, lang } = scanner;
  const article = endingBefore(words.plainDay, tokens, i);
  if (!article || gap(scanner, i - 1) !== ' ') return false;
  const before = article.at - 1;
  // "tra il 30 e il 40", "hasta el 5"
  if (
    before >= 0 &&
    (words.and(tokens, before) ?? words.loose(tokens, before) ?? words.beforeMonth(tokens, before))
  )
    return false;
  const next = tokens[last + 1];
  const behind = gap(scanner, last);
  if (!next || /^[,.;)](?:\s|\n)/.test(behind)) return true;
  if (words.partitives(tokens, last + 1)) return false;
  return (
    behind === ' ' &&
    next.kind === 'word' &&
    (isStopword(next.norm, lang) || words.loose(tokens, last + 1) !== null) &&
    words.loose(tokens, last + 1)?.value !== false
  );
}

/** "Friday the 24th": the weekday right before a day. */
function weekdayBefore({ tokens, names, words }: Scanner, i: number): number | null {
  const article = endingBefore(words.articles, tokens, i);
  const named = endingBefore(names.weekdays, tokens, article?.at ?? i);
  return named?.value ?? null;
}

/** Whether a noun or "of" follows, so that the number is no day: "on the 23rd floor", "el día 23 de la guerra". */
function describesNoun(scanner: Scanner, last: number): boolean {
  const { tokens, words, lang } = scanner;
  const next = tokens[last + 1];
  const between = gap(scanner, last);
  if (!next || !/^[\s.%‰°-]*$/.test(between) || /[\n]/.test(between)) return false;
  if (/[%‰°-]/.test(between) || next.kind === 'number') return true;
  // "no dia 23 último"
  if (words.shifts(tokens, last + 1)) return false;
  // "el 23 por ciento"
  if (words.percent(tokens, last + 1) || words.clock(tokens, last + 1)) return true;
  return words.of(tokens, last + 1) !== null || !isStopword(next.norm, lang);
}
