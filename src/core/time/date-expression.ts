/** What a text says of a day, not yet what day it means. */

import type { TextRange } from '../text/range';

/** Units of time in which news counts. */
export type Span = 'day' | 'week' | 'month' | 'year';

/** "last", "next", or a week further back or ahead than the weekday alone: "the Saturday before last". */
export type Shift = 'last' | 'next' | 'week-before' | 'week-after';

/** The year beside a day or month: in figures, by its distance from the year of writing ("last year"), or none. */
export interface YearTold {
  year: number | null;
  yearsAway?: number;
  /** day, month and year are of the Iranian calendar */
  iranian?: true;
}

/** Which part of a month: its first, second or third ten days, or a half. */
export type MonthPart = 'early' | 'middle' | 'late' | 'firstHalf' | 'secondHalf';

export type SingleExpression =
  | ({ kind: 'day'; month: number; day: number; lastDay: number } & YearTold)
  /** a day by its number alone: "on the 23rd" */
  | { kind: 'day-of-month'; day: number; weekday: number | null }
  | ({ kind: 'month'; month: number; part: MonthPart | null; shift: Shift | null } & YearTold)
  | ({ kind: 'quarter'; quarter: number } & YearTold)
  | { kind: 'year'; year: number; iranian?: true }
  | { kind: 'decade'; year: number }
  /** `week`: the week in which it is, counted from that of writing: "Saturday of last week" */
  | { kind: 'weekday'; weekday: number; shift: Shift | null; week?: number; weeksBack?: number }
  | { kind: 'weekend'; shift: Shift | null; first: number; length: number }
  | { kind: 'near-day'; days: number }
  /** a week, month or year, counted from that of writing: "last year" */
  | { kind: 'span'; unit: Exclude<Span, 'day'>; away: number }
  | { kind: 'day-before' | 'day-after' }
  | { kind: 'ago' | 'earlier' | 'later'; amount: number; unit: Span }
  /** counted from what follows: "two days before Monday"; `of` null: from what is no day that is known, as "before the vote" */
  | { kind: 'offset'; amount: number; unit: Span; to: 'before' | 'after'; of: NamedDay | null };

/** A day by its name or date. */
export type NamedDay = Extract<SingleExpression, { kind: 'weekday' | 'day' | 'day-of-month' | 'near-day' }>;

export type DateExpression =
  | SingleExpression
  /** the night that ends on a day: "overnight into Sunday" */
  | { kind: 'night-into'; day: SingleExpression }
  | { kind: 'range'; from: SingleExpression; to: SingleExpression };

/** UTF-16 offsets into the text, and the tokens there, `last` included. */
export interface FoundExpression<T extends DateExpression = DateExpression> extends TextRange {
  first: number;
  last: number;
  expression: T;
}

/** What a reader finds at a token, and how many tokens it takes. */
export interface ExpressionHit<T extends DateExpression = SingleExpression> {
  value: T;
  length: number;
}
