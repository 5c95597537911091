/** A language's words of time, ready to be looked for. */

import type { TimeWords } from '../lexicon/time-words';
import type { Words } from '../lexicon/words';
import { perLanguage } from '../text/known-languages';
import { listed, lookupOf, type Lookup } from '../text/lookup';
import { fold } from '../text/normalize';
import { calendarNames } from './calendar';
import type { MonthPart, Shift, SingleExpression, Span } from './date-expression';

/** Units of time in which news counts back. */
const SPANS: readonly Span[] = ['day', 'week', 'month', 'year'];

/** What a phrase of time says by itself; `null`: a name that holds a day's word and names no day ("Black Friday"). */
export type Phrase = SingleExpression | null;

/** Readers of one language's words of time. */
export interface TimeLookups {
  /** near days, weekdays, weekends, last and next years and the like: of those that begin at a token the longest */
  phrases: Lookup<Phrase>;
  /** "last", "next", beside a name, and what moves a weekday by a week */
  shifts: Lookup<Shift>;
  agoBefore: Lookup<true>;
  agoBehind: Lookup<true>;
  earlier: Lookup<true>;
  later: Lookup<true>;
  units: Lookup<Span>;
  hours: Lookup<true>;
  nights: Lookup<true>;
  /** behind a number that is no day: a share, a time of day */
  percent: Lookup<true>;
  clock: Lookup<true>;
  /** prepositions and other small words, but for those that join clauses */
  loose: Lookup<boolean>;
  fortnight: Lookup<true>;
  /** between a span and what it is counted from: days back or ahead */
  offset: Lookup<'before' | 'after'>;
  beforeMonth: Lookup<true>;
  parts: Lookup<MonthPart>;
  of: Lookup<true>;
  and: Lookup<true>;
  through: Lookup<true>;
  between: Lookup<true>;
  ordinals: Lookup<true>;
  ordinalDays: Lookup<number>;
  one: Lookup<true>;
  yearBehind: Lookup<true>;
  beforeDecade: Lookup<true>;
  decadeEndings: Lookup<true>;
  beforeDay: Lookup<true>;
  beforeOrdinal: Lookup<true>;
  plainDay: Lookup<true>;
  ofThisMonth: Lookup<true>;
  /** an ordinal ending that tells a day of the month without a word before it: "23-го" */
  dayEndings: Lookup<true>;
  nightInto: Lookup<true>;
  every: Lookup<true>;
  namedAfter: Lookup<true>;
  articles: Lookup<true>;
  partitives: Lookup<true>;
  hedges: Lookup<true>;
  reporting: Lookup<true>;
  /** what begins a clause, or, with `false`, joins one of the same rank to the one before */
  clauses: Lookup<boolean>;
  ahead: {
    /** tells that its clause is of what is to come; `false`: that it is of what was, though it holds such a word */
    verbs: Lookup<boolean>;
    before: Lookup<true>;
    endings: readonly string[];
    not: Lookup<true>;
    /** by verb, folded: the word at the end of its clause with which it tells so */
    separable: ReadonlyMap<string, string>;
  };
  pastEndings: readonly string[];
  dayFirst: boolean;
  capitalNouns: boolean;
}

/** The words of time of a language. */
export const timeLookups = perLanguage((language, code): TimeLookups => {
  const { time, units, reporting, clauses, approximations } = language;
  return {
    phrases: phrasesOf(language.time, code),
    shifts: lookupOf<Shift>([
      { words: time.weekBefore, value: 'week-before' },
      { words: time.weekAfter, value: 'week-after' },
      { words: time.last, value: 'last' },
      { words: time.next, value: 'next' },
    ]),
    agoBefore: listed(time.agoBefore),
    agoBehind: listed(time.agoBehind),
    earlier: listed(time.earlier),
    later: listed(time.later),
    units: lookupOf(SPANS.map((value) => ({ words: units[value] ?? '', value }))),
    hours: listed(units.hour ?? ''),
    nights: listed(time.nights ?? ''),
    percent: listed(units.percent ?? ''),
    clock: listed(language.uncounted.clockBehind),
    loose: lookupOf([
      { words: [reporting.conjunctions, clauses.coordinating, time.and].join(), value: false },
      { words: reporting.loose, value: true },
    ]),
    fortnight: listed(time.fortnight ?? ''),
    offset: lookupOf([
      { words: time.offset.before, value: 'before' as const },
      { words: time.offset.after, value: 'after' as const },
    ]),
    beforeMonth: listed(time.beforeMonth),
    parts: lookupOf(rows(time.parts) as { words: Words; value: MonthPart }[]),
    of: listed(time.of),
    and: listed(time.and),
    through: listed(time.through),
    between: listed(language.ranges.between),
    ordinals: listed(time.ordinals),
    ordinalDays: lookupOf(time.ordinalDays.split('|').map((words, i) => ({ words, value: i + 1 }))),
    one: listed(time.one),
    yearBehind: listed(time.yearBehind),
    beforeDecade: listed(time.decades.before),
    decadeEndings: listed(time.decades.endings),
    beforeDay: listed(time.dayOfMonth.before),
    beforeOrdinal: listed(time.dayOfMonth.beforeOrdinal),
    plainDay: listed(time.dayOfMonth.plain ?? ''),
    ofThisMonth: listed(time.dayOfMonth.behind),
    dayEndings: listed(time.dayOfMonth.endings),
    nightInto: listed(time.nightInto),
    every: listed(time.every),
    namedAfter: listed(time.namedAfter),
    articles: listed(reporting.articles),
    partitives: listed(language.partitives),
    hedges: listed(
      [approximations.before.about, approximations.before.over, approximations.before.nearly].join(),
    ),
    reporting: listed(reporting.verbs),
    clauses: lookupOf([
      { words: [reporting.that, clauses.subordinate].join(), value: true },
      { words: clauses.coordinating, value: false },
    ]),
    ahead: {
      verbs: lookupOf([
        { words: time.ahead.except, value: false },
        { words: time.ahead.verbs, value: true },
      ]),
      before: listed(time.ahead.before),
      endings: listOf(time.ahead.endings),
      not: listed(time.ahead.not),
      separable: new Map(
        Object.entries(time.ahead.separable ?? {}).map(([verb, other]) => [fold(verb), fold(other)]),
      ),
    },
    pastEndings: listOf(reporting.verbEndings).map(fold),
    dayFirst: time.dayFirst,
    capitalNouns: reporting.capitalNouns,
  };
});

function phrasesOf(time: TimeWords, code: string): Lookup<Phrase> {
  const names = calendarNames(code);
  const row = (words: Words, value: Phrase) => ({ words, value });
  return lookupOf<Phrase>([
    row(time.notDays, null),
    row(time.dayBefore, { kind: 'day-before' }),
    row(time.dayAfter, { kind: 'day-after' }),
    ...names.nearDays.map(({ words, value }) => row(words, { kind: 'near-day', days: value })),
    row(time.weekend, {
      kind: 'weekend',
      shift: null,
      first: time.weekendBegins,
      length: time.weekendLength,
    }),
    ...names.nearSpans.map(({ words, unit, value }) => row(words, { kind: 'span', unit, away: value })),
    ...time.quarters
      .split('|')
      .map((words, i) => row(words, { kind: 'quarter', quarter: i + 1, year: null })),
    ...names.weekdayRows.map(({ words, value }) =>
      row(words, { kind: 'weekday', weekday: value, shift: null }),
    ),
  ]);
}

function rows(lists: Readonly<Record<string, Words>>): { words: Words; value: string }[] {
  return Object.entries(lists).map(([value, words]) => ({ words, value }));
}

function listOf(words: Words): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
