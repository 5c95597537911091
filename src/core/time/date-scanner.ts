/** A text as the readers of dates go through it, and what a number in it can be. */

import type { CalendarNames } from './calendar';
import { digitsOf } from '../number/digits';
import type { TimeLookups } from './time-lookups';
import type { Token } from '../text/tokenize';

/** A reader takes four digits from this year to that for a year where a preposition or a month stands before them. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** The same years in the Iranian calendar. */
const FIRST_IRANIAN_YEAR = 1279;
const LAST_IRANIAN_YEAR = 1479;

export interface Scanner {
  text: string;
  tokens: readonly Token[];
  lang: string | null;
  names: CalendarNames;
  words: TimeLookups;
}

/** What stands between two tokens. */
export function gap({ text, tokens }: Scanner, i: number): string {
  return text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length);
}

export function numberAt({ tokens }: Scanner, i: number): number | null {
  const token = tokens[i];
  return token?.kind === 'number' ? digitsOf(token.norm) : null;
}

export const isYear = (value: number | null): value is number =>
  value !== null && value >= FIRST_YEAR && value <= LAST_YEAR;
export const isMonth = (value: number | null): value is number => value !== null && value >= 1 && value <= 12;
export const isDay = (value: number | null): value is number => value !== null && value >= 1 && value <= 31;
export const isIranianYear = (value: number | null): value is number =>
  value !== null && value >= FIRST_IRANIAN_YEAR && value <= LAST_IRANIAN_YEAR;

/** The index of the last token of "24th", "24.", "1er", "1.º", "23-го" at `i`. */
export function skipOrdinal(scanner: Scanner, i: number): number {
  return /^[-‑.]?$/.test(gap(scanner, i)) && scanner.words.ordinals(scanner.tokens, i + 1) ? i + 1 : i;
}

/** Whether token `i` begins a sentence or a quotation, so that its capital tells nothing. */
export function endsSentenceBefore(scanner: Scanner, i: number): boolean {
  return i === 0 || /[.!?:;…“”„«»"\n]/.test(gap(scanner, i - 1));
}
