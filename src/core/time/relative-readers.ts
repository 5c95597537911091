/** How texts name days by their distance from the day of writing or from another day. */

import type { ExpressionHit, Shift, SingleExpression, Span } from './date-expression';
import { endsSentenceBefore, gap, numberAt, type Scanner } from './date-scanner';
import { yearAfter } from './month-names';
import { numberInWords } from '../number/number-words';
import { isStopword } from '../text/language';
import { endingBefore } from '../text/lookup';

/** Amounts of time from which on a text counts no distance: it is an age, or a price. */
const LARGEST_AMOUNT = 120;

/** "three months ago", "vor drei Monaten", "hace tres meses", "a week earlier", "four days later". */
export function distanceAt(scanner: Scanner, i: number): ExpressionHit | null {
  const { tokens, words } = scanner;
  const before = words.agoBefore(tokens, i);
  const start = i + (before?.length ?? 0);
  const told = spanAt(scanner, start);
  if (!told) return weekdaysAgo(scanner, i, start, before !== null);
  const { end, ...span } = told;
  if (before) return { value: { kind: 'ago', ...span }, length: end - i };
  const ago = words.agoBehind(tokens, end);
  const earlier = words.earlier(tokens, end);
  const offset = words.offset(tokens, end);
  const behind = Math.max(
    earlier?.length ?? 0,
    offset && isDayAt(scanner, end + offset.length) ? offset.length : 0,
  );
  // "دو روز پیش از آن", "دو روز پیش از دوشنبه" begin like "two days ago"
  if (ago && ago.length >= behind) return { value: { kind: 'ago', ...span }, length: end + ago.length - i };
  const counted = earlier ?? words.later(tokens, end);
  if (offset && offset.length >= (counted?.length ?? 0))
    return {
      value: { kind: 'offset', ...span, to: offset.value, of: null },
      length: end + offset.length - i,
    };
  if (!counted || isOfSomething(scanner, end, counted.length)) return null;
  return { value: { kind: earlier ? 'earlier' : 'later', ...span }, length: end + counted.length - i };
}

/** "две субботы назад": the last one, and weeks before it. */
function weekdaysAgo(scanner: Scanner, i: number, start: number, isBefore: boolean): ExpressionHit | null {
  const { tokens, words } = scanner;
  const amount = amountAt(scanner, start);
  const day = amount && words.phrases(tokens, start + amount.length);
  if (day?.value?.kind !== 'weekday' || amount === null || amount.value < 2) return null;
  const end = start + amount.length + day.length;
  const behind = isBefore ? 0 : (words.agoBehind(tokens, end)?.length ?? null);
  if (behind === null) return null;
  return { value: { ...day.value, weeksBack: amount.value - 1 }, length: end + behind - i };
}

/** Whether a weekday, a near day or the number of a day begins at a token. */
function isDayAt({ tokens, words }: Scanner, i: number): boolean {
  const kind = words.phrases(tokens, i)?.value?.kind;
  return kind === 'weekday' || kind === 'near-day' || tokens[i]?.kind === 'number';
}

/** Hours of a day: "48 hours ago" is a day, "30 hours ago" leaves two open. */
const HOURS = 24;
const FORTNIGHT = 2;

/** An amount of time at token `i`: "three months", "a fortnight", "48 hours". */
function spanAt(scanner: Scanner, i: number): { amount: number; unit: Span; end: number } | null {
  const { tokens, words } = scanner;
  const amount = amountAt(scanner, i);
  if (!amount) return null;
  const { value } = amount;
  const at = i + amount.length;
  const unit = words.units(tokens, at);
  if (unit) return { amount: value, unit: unit.value, end: at + unit.length };
  const fortnight = words.fortnight(tokens, at);
  if (fortnight) return { amount: value * FORTNIGHT, unit: 'week', end: at + fortnight.length };
  const nights = words.nights(tokens, at);
  if (nights) return { amount: value, unit: 'day', end: at + nights.length };
  const hours = value % HOURS === 0 ? words.hours(tokens, at) : null;
  return hours && { amount: value / HOURS, unit: 'day', end: at + hours.length };
}

/** "two days before the vote": counted from what follows, which is no day that is known. */
function isOfSomething(scanner: Scanner, at: number, length: number): boolean {
  const { tokens, words } = scanner;
  const next = at + length;
  if (!tokens[next] || gap(scanner, next - 1).trim() !== '') return false;
  const isPreposition = length === 1 && words.beforeMonth(tokens, at) !== null;
  return isPreposition || words.of(tokens, next) !== null || words.partitives(tokens, next) !== null;
}

function amountAt(scanner: Scanner, i: number): { value: number; length: number } | null {
  const digits = numberAt(scanner, i);
  if (digits !== null) return digits <= LARGEST_AMOUNT ? { value: digits, length: 1 } : null;
  const one = scanner.words.one(scanner.tokens, i);
  if (one) return { value: 1, length: one.length };
  const words = numberInWords(scanner.tokens, i, scanner.lang);
  return words && !words.collective ? words : null;
}

/** What a phrase of time at token `i` says; `value` null: it is a name that holds a day's word. */
export function phraseAt(
  scanner: Scanner,
  i: number,
): { value: SingleExpression | null; length: number } | null {
  const hit = scanner.words.phrases(scanner.tokens, i);
  if (!hit?.value) return hit;
  const { value, length } = hit;
  switch (value.kind) {
    case 'weekday':
    case 'weekend': {
      if (value.kind === 'weekday' && (isName(scanner, i, length) || isInitials(scanner, i + length - 1)))
        return { value: null, length };
      if (endingBefore(scanner.words.every, scanner.tokens, i)) return { value: null, length };
      const shift = shiftAround(scanner, i, length);
      return { value: { ...value, shift: shift.value }, length: length + shift.behind };
    }
    case 'near-day':
      return isNoun(scanner, i) ? null : { value, length };
    case 'quarter': {
      const year = yearAfter(scanner, i + length - 1);
      if (year) return { value: { ...value, ...year.told }, length: year.at - i + 1 };
      // "the first quarter of the match"
      return scanner.words.of(scanner.tokens, i + length) ? null : { value, length };
    }
    default:
      return { value, length };
  }
}

/** "last", "next" and the like beside a name: before it in some languages, behind it in others; `behind`: tokens behind it that belong to it. */
function shiftAround(
  { tokens, words }: Scanner,
  i: number,
  length: number,
): { value: Shift | null; behind: number } {
  const after = words.shifts(tokens, i + length);
  const before = endingBefore(words.shifts, tokens, i);
  if (after && isByWeek(after.value)) return { value: after.value, behind: after.length };
  if (before && isByWeek(before.value)) return { value: before.value, behind: 0 };
  return { value: before?.value ?? after?.value ?? null, behind: 0 };
}

function isByWeek(shift: Shift): boolean {
  return shift === 'week-before' || shift === 'week-after';
}

/** Whether a capital makes the word of a near day a noun: "am Morgen" is no tomorrow. */
function isNoun(scanner: Scanner, i: number): boolean {
  return scanner.words.capitalNouns && scanner.tokens[i]?.capital === true && !endsSentenceBefore(scanner, i);
}

/** Letters of a word in capitals that is no day: "on SAT scores". */
const MOST_INITIALS = 4;

function isInitials({ text, tokens }: Scanner, i: number): boolean {
  const word = text.slice(tokens[i]?.start, tokens[i]?.end);
  return word.length <= MOST_INITIALS && word === word.toUpperCase() && word !== word.toLowerCase();
}

/**
 * Whether a weekday is part of a name: "Domenica Sorrentino", "Andrea Freitag". Where weekdays have no capital, one with a capital beside
 * another word with one is; where every noun has a capital, one right behind another noun.
 */
function isName(scanner: Scanner, i: number, length: number): boolean {
  const { tokens, words, names, lang } = scanner;
  if (!tokens[i]?.capital) return false;
  const previous = tokens[i - 1];
  const isBeside = previous !== undefined && gap(scanner, i - 1) === ' ';
  if (names.capitalWeekdays) {
    if (!words.capitalNouns || !isBeside || !previous.capital || previous.kind === 'number') return false;
    const isTime =
      isStopword(previous.norm, lang) ||
      words.units(tokens, i - 1) !== null ||
      words.phrases(tokens, i - 1) !== null ||
      endingBefore(words.shifts, tokens, i) !== null ||
      endingBefore(words.beforeMonth, tokens, i) !== null ||
      endingBefore(words.agoBefore, tokens, i) !== null;
    return !isTime;
  }
  if (endsSentenceBefore(scanner, i)) return false;
  const next = tokens[i + length];
  const isBefore = next?.capital === true && gap(scanner, i + length - 1) === ' ';
  return (isBeside && previous.capital && !endsSentenceBefore(scanner, i - 1)) || isBefore;
}
