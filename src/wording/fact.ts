/** What is shown of one fact beside one article: derived once, for popup, card and Markdown alike. */

import type {
  DateRange,
  FactReading,
  Place,
  PointReading,
  Reading,
  State,
  StorySlice,
  TextRange,
} from '../core';

/** A fact of the slice, or of the story itself in the same form. */
export type FactSource = StorySlice['facts'][number];

export interface PointShown extends TextRange {
  id: string;
  text: string;
  /** null: nothing is said about it, neither found nor not */
  state: State | null;
  here: string | null;
  /** the article gives a person another role: a difference for nobody to judge, since a person holds several */
  role: string | null;
  /** what a date's words mean, where they do not say it in full ("on Saturday") */
  date: DateRange | null;
}

/** What a row begins with. `differs` and `role` carry what the article says, in its words. */
export type FactStatus =
  | { kind: 'stated' | 'partly' | 'related' | 'absent' | 'absent-cut' | 'after' }
  | { kind: 'differs'; here: string[] }
  | { kind: 'role'; here: string };

export interface FactShown {
  id: string;
  text: string;
  lang: string;
  attribution: { text: string; believed: boolean } | null;
  status: FactStatus | null;
  points: PointShown[];
  /** it happened after the article was written, which does not speak of it */
  after: boolean;
  /** the article's sentence, and where it stands */
  quote: string | null;
  place: Place | null;
  /** the words of that sentence that agree or differ, in order */
  quoted: MarkedRange[];
  /** who says so in the article */
  said: string | null;
  /** BCP 47 tag of what is quoted of the article */
  articleLang: string | null;
}

/** A marked part of a sentence. */
export interface MarkedRange extends TextRange {
  state: State;
}

/** How far a comparison may go: `also-only` at tier background and in a language that is not read, `no-differences` for an old story, `none` in the library. */
export type Comparison = 'full' | 'no-differences' | 'also-only' | 'none';

/** The comparison that suits a reading: what tier, language and age allow. */
export function comparisonOf(reading: Pick<Reading, 'match' | 'clock' | 'namesOnly'>): Comparison {
  if (!reading.match) return 'none';
  if (reading.match.tier === 'background' || reading.namesOnly) return 'also-only';
  return reading.clock?.old ? 'no-differences' : 'full';
}

/** What of an article decides how a fact beside it is shown. */
export interface Beside {
  lang: string;
  cut: boolean;
  comparison: Comparison;
  /** ISO date of the article */
  date?: string | null;
  /** BCP 47 tag of the article */
  articleLang?: string | null;
}

/** A fact beside its reading (or beside nothing), with no more said than `comparison` allows. */
export function showFact(source: FactSource, reading: FactReading | undefined, beside: Beside): FactShown {
  const { lang, comparison } = beside;
  const compared = comparison === 'none' ? undefined : reading;
  const late = isAfter(source.date, beside.date ?? null);
  const status = compared ? statusOf(compared, beside, late) : null;
  const found = status !== null && !isAbsent({ status });
  const at = found ? compared : undefined;
  return {
    id: source.id,
    text: source.text,
    lang,
    attribution: source.attribution === null ? null : { text: source.attribution, believed: source.believed },
    status,
    points: pointsOf(source, compared, comparison, status === null, found),
    after: late && !found,
    quote: at?.quote ?? null,
    place: at?.place ?? null,
    quoted: at ? markedIn(at, comparison) : [],
    said: at?.attribution ?? null,
    articleLang: beside.articleLang ?? null,
  };
}

/** True where something happened on a day after the one on which an article was written. */
export function isAfter(date: DateRange | null, article: string | null): boolean {
  return date !== null && article !== null && date.from > article;
}

function statusOf(fact: FactReading, { comparison, cut }: Beside, late: boolean): FactStatus | null {
  if (comparison === 'also-only') return fact.state === 'stated' && !fact.partly ? { kind: 'stated' } : null;
  const role = comparison === 'full' ? fact.points.find(isRole)?.here : null;
  if (fact.state === 'differs') {
    if (comparison === 'no-differences') return { kind: 'related' };
    const here = differing(fact.points).flatMap((point) => point.here ?? []);
    if (here.length > 0) return { kind: 'differs', here };
    if (role) return { kind: 'role', here: role };
    return { kind: 'differs', here: fact.here === null ? [] : [fact.here] };
  }
  // part of what has not happened yet is part of something else
  if (fact.partly) return { kind: late ? 'after' : 'partly' };
  if (fact.state === 'stated') return role ? { kind: 'role', here: role } : { kind: 'stated' };
  if (fact.related && fact.quote !== null) return { kind: 'related' };
  return { kind: late ? 'after' : cut ? 'absent-cut' : 'absent' };
}

/** A name that the article gives with another role. */
function isRole({ kind, here }: PointReading): boolean {
  return kind === 'role' && here !== null;
}

/** The words of a fact's sentence that its points agree with or differ from, none inside another. */
function markedIn({ place, points }: FactReading, comparison: Comparison): MarkedRange[] {
  const marks = points.flatMap(({ at, state, kind }): MarkedRange[] => {
    const inside = at && place && at.block === place.block && at.start >= place.start && at.end <= place.end;
    if (!inside || (state === 'differs' && comparison !== 'full')) return [];
    const shown = kind === 'role' ? 'stated' : state;
    return [{ start: at.start - place.start, end: at.end - place.start, state: shown }];
  });
  return apart(marks);
}

/** Those that lie in none before them, in order. */
function apart<S extends TextRange>(items: readonly S[]): S[] {
  const kept: S[] = [];
  for (const item of items.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (item.start >= (kept.at(-1)?.end ?? 0) && item.end > item.start) kept.push(item);
  }
  return kept;
}

/** Points whose value differs; another role for a person is no difference, since a person holds several. */
export function differing(points: readonly PointReading[]): PointReading[] {
  return points.filter((point) => point.state === 'differs' && point.kind !== 'role');
}

function pointsOf(
  source: FactSource,
  reading: FactReading | undefined,
  comparison: Comparison,
  silent: boolean,
  found: boolean,
): PointShown[] {
  const read = new Map(reading?.points.map((point) => [point.id, point]));
  return apart(source.points).map((point) => {
    const { id, text, start, end } = point;
    const at = silent ? undefined : read.get(id);
    // of a fact that is not there at all, no point needs to say so once more
    const hidden = at?.state === 'differs' ? comparison !== 'full' : at?.state === 'absent' && !found;
    const shown = at && !hidden ? at : null;
    const role = shown && comparison === 'full' && isRole(shown) ? shown.here : null;
    const here = shown?.kind === 'role' ? null : (shown?.here ?? null);
    return {
      id,
      text,
      start,
      end,
      state: role === null ? (shown?.state ?? null) : 'stated',
      here,
      role,
      date: impliedDate(point),
    };
  });
}

/** The days that words such as "Saturday" mean; null where the words name the year themselves. */
function impliedDate({ text, date }: FactSource['points'][number]): DateRange | null {
  return date === undefined || text.includes(date.from.slice(0, 4)) ? null : date;
}

/** A text as stretches, in order, each inside one of the marks or outside all of them. */
export function stretches<M extends TextRange>(
  text: string,
  marks: readonly M[],
): { text: string; mark: M | null }[] {
  const parts: { text: string; mark: M | null }[] = [];
  let reached = 0;
  for (const mark of marks) {
    if (mark.start > reached) parts.push({ text: text.slice(reached, mark.start), mark: null });
    parts.push({ text: text.slice(mark.start, mark.end), mark });
    reached = mark.end;
  }
  if (reached < text.length) parts.push({ text: text.slice(reached), mark: null });
  return parts;
}

const ABSENCES: readonly FactStatus['kind'][] = ['absent', 'absent-cut', 'after'];

/** The article does not hold it, as far as it could be read, or nothing is said of it. */
export function isAbsent({ status }: Pick<FactShown, 'status'>): boolean {
  return status === null || ABSENCES.includes(status.kind);
}

/** None is found: then that is said once, since a row of "not found" for each would read as a charge sheet. */
export function noneFound(facts: readonly Pick<FactShown, 'status'>[]): boolean {
  return facts.every((fact) => isAbsent(fact) || fact.status?.kind === 'related');
}
