/** What a language says of time. */

import type { Series, Words } from './words';

/** Words of time beside what the platform's Intl data gives: names of months and weekdays, "yesterday". */
export interface TimeWords {
  /** numeric dates put the day first */
  dayFirst: boolean;
  /** locales whose month names the language uses, where there are several: "ar-SY" */
  locales?: readonly string[];
  /** forms that Intl does not give, by month 1 to 12 */
  months: Partial<Record<number, Words>>;
  /** forms that Intl does not give, by weekday, 0 for Sunday */
  weekdays: Partial<Record<number, Words>>;
  /** days counted from the day of writing, beside Intl's: -2 "vorgestern" */
  nearDays: Partial<Record<number, Words>>;
  /** weeks, months and years counted from that of writing, beside Intl's: year -1 "vergangenes Jahr" */
  nearSpans: Partial<Record<'week' | 'month' | 'year', Partial<Record<number, Words>>>>;
  /** what holds a day's word and names no day: "Black Friday", "de la mañana" */
  notDays: Words;
  /** before a weekday that is meant each time: "every Saturday" */
  every: Words;
  /** what is called after a day: "Rua 25 de Abril" */
  namedAfter: Words;
  weekend: Words;
  /** the weekday on which weekends begin, 0 for Sunday, and their days: all that are free in the countries that the news is of */
  weekendBegins: number;
  weekendLength: number;
  /** a span back from now, before the amount ("vor drei Monaten") or behind it ("three months ago") */
  agoBefore: Words;
  agoBehind: Words;
  /** a span back from the time that is told of: "two days earlier" */
  earlier: Words;
  /** the same ahead: "four days later" */
  later: Words;
  /** between a span and the day or event that it is counted from: "two days before Monday", "a week after the vote" */
  offset: { before: Words; after: Words };
  /** nights, which count days: "two nights ago" */
  nights?: Words;
  /** two weeks in one word */
  fortnight?: Words;
  last: Words;
  next: Words;
  /** beside a weekday, before it or behind: a week before the last one ("the Saturday before last") */
  weekBefore: Words;
  /** a week after the next one: "Saturday week" */
  weekAfter: Words;
  /** before a day: the night that ends on it ("in der Nacht zum Sonntag") */
  nightInto: Words;
  /** between the first and the last day of some: "17 al 19 de mayo" */
  through: Words;
  /** words after which a bare month name or year is a date: "in March", "since 2013" */
  beforeMonth: Words;
  /** a part of the month that follows: its first, second or third ten days, or a half */
  parts: Record<'early' | 'middle' | 'late' | 'firstHalf' | 'secondHalf', Words>;
  /** behind a year in figures: "2006 года" */
  yearBehind: Words;
  /** before a decade ("années 1990", "anni Novanta"), and on its year ("1990s") */
  decades: { before: Words; endings: Words };
  /** the four quarters of a year: "first quarter, Q1 | second quarter, Q2 | ..." */
  quarters: Series;
  /**
   * A day by its number alone: words before it ("el día 23"), before it where it is an ordinal ("on the 23rd", "am 23."), behind it
   * ("23 of this month"), and ordinal endings that need none of these ("23-го"). `plain`: an article that does where a preposition
   * or the end of the clause follows ("le 23 à Paris").
   */
  dayOfMonth: { before: Words; beforeOrdinal: Words; behind: Words; endings: Words; plain?: Words };
  /** between day and month, or month and year: "24 de marzo de 2019" */
  of: Words;
  /** between two days: "23 and 24 March" */
  and: Words;
  /** glued to the number of a day: "24th", "1er" */
  ordinals: Words;
  /** days of a month in words, from the first on: "primero | segundo" */
  ordinalDays: Series;
  /** the day after the one that is told of: "the next day" */
  dayAfter: Words;
  /** the day before the one that is told of: "am Vortag" */
  dayBefore: Words;
  /** an article that says one: "a week ago" */
  one: Words;
  ahead: AheadWords;
}

/** What tells that a day is one to come. */
export interface AheadWords {
  /** in its clause: "will", "is due" */
  verbs: Words;
  /** that begin like one and tell of what was: "would have" */
  except: Words;
  /** verbs that tell so with another word at the end of their clause: { fallen: 'aus' } */
  separable?: Record<string, string>;
  /** endings of verbs in lower case, with their accents: "rá" */
  endings: Words;
  /** behind such a verb, in its clause: it tells of what is said to have been ("soll ... haben") */
  not: Words;
  /** right before the day: "until", "by" */
  before: Words;
}
