/** What is shown of one fact beside one article: derived once, for popup, card and Markdown alike. */

import {
  slimPoint,
  type DateRange,
  type Fact,
  type FactReading,
  type Place,
  type PointReading,
  type Reading,
  type State,
  type StorySlice,
} from '../core';

/** A fact of the slice or of the story itself. */
export type FactSource = StorySlice['facts'][number];

export interface PointShown {
  id: string;
  text: string;
  start: number;
  end: number;
  /** null: nothing is said about it, neither found nor not */
  state: State | null;
  here: string | null;
  /** what a date's words mean, where they do not say it in full ("on Saturday") */
  date: DateRange | null;
}

/** What a row begins with. `differs` and `role` carry what the article says, in its words. */
export type FactStatus =
  | { kind: 'stated' | 'partly' | 'related' | 'absent' | 'absent-cut' }
  | { kind: 'differs'; here: string[] }
  | { kind: 'role'; here: string };

export interface FactShown {
  id: string;
  text: string;
  lang: string;
  attribution: { text: string; believed: boolean } | null;
  status: FactStatus | null;
  points: PointShown[];
  /** the article's sentence, and where it stands */
  quote: string | null;
  place: Place | null;
  /** who says so in the article */
  said: string | null;
}

/** How far a comparison may go: `also-only` at tier background, `no-differences` for an old story, `none` in the library. */
export type Comparison = 'full' | 'no-differences' | 'also-only' | 'none';

/** The comparison that suits a reading: what tier and age allow. */
export function comparisonOf(reading: Pick<Reading, 'match' | 'clock'>): Comparison {
  if (!reading.match) return 'none';
  if (reading.match.tier === 'background') return 'also-only';
  return reading.clock?.old ? 'no-differences' : 'full';
}

/** The slice's form of a story's fact. */
export function sourceOf(fact: Fact): FactSource {
  const { id, text, attribution, points } = fact;
  return {
    id,
    section: 'key',
    text,
    attribution: attribution.kind === 'none' ? null : attribution.text,
    points: points.map(slimPoint),
  };
}

/** A fact beside its reading (or beside nothing), with no more said than `comparison` allows. */
export function showFact(
  source: FactSource,
  reading: FactReading | undefined,
  options: {
    lang: string;
    cut: boolean;
    comparison: Comparison;
    believed?: boolean;
  },
): FactShown {
  const { lang, cut, comparison, believed = false } = options;
  const compared = comparison === 'none' ? undefined : reading;
  const status = compared ? statusOf(compared, comparison, cut) : null;
  const silent = status === null;
  const found = !silent && status.kind !== 'absent' && status.kind !== 'absent-cut';
  return {
    id: source.id,
    text: source.text,
    lang,
    attribution: source.attribution === null ? null : { text: source.attribution, believed },
    status,
    points: pointsOf(source, compared, comparison, silent, found),
    quote: found ? (compared?.quote ?? null) : null,
    place: found ? (compared?.place ?? null) : null,
    said: found ? (compared?.attribution ?? null) : null,
  };
}

function statusOf(fact: FactReading, comparison: Comparison, cut: boolean): FactStatus | null {
  if (comparison === 'also-only') return fact.state === 'stated' && !fact.partly ? { kind: 'stated' } : null;
  const role = fact.points.find((point) => point.kind === 'name' && point.here !== null);
  if (fact.state === 'differs') {
    if (comparison === 'no-differences') return { kind: 'related' };
    const here = differing(fact.points).flatMap((point) => point.here ?? []);
    if (here.length > 0) return { kind: 'differs', here };
    if (role?.here) return { kind: 'role', here: role.here };
    return { kind: 'differs', here: fact.here === null ? [] : [fact.here] };
  }
  if (fact.partly) return { kind: 'partly' };
  if (fact.state === 'stated') return role?.here ? { kind: 'role', here: role.here } : { kind: 'stated' };
  if (fact.related && fact.quote !== null) return { kind: 'related' };
  return { kind: cut ? 'absent-cut' : 'absent' };
}

/** Points whose value differs; another role for a person is no difference, since a person holds several. */
export function differing(points: readonly PointReading[]): PointReading[] {
  return points.filter((point) => point.state === 'differs' && point.kind !== 'name');
}

function pointsOf(
  source: FactSource,
  reading: FactReading | undefined,
  comparison: Comparison,
  silent: boolean,
  found: boolean,
): PointShown[] {
  const read = new Map(reading?.points.map((point) => [point.id, point]));
  const shown: PointShown[] = [];
  let reached = 0;
  for (const point of source.points.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (point.start < reached || point.end <= point.start) continue;
    reached = point.end;
    const at = silent ? undefined : read.get(point.id);
    // of a fact that is not there at all, no point needs to say so once more
    const hidden = at?.state === 'differs' ? comparison !== 'full' : at?.state === 'absent' && !found;
    const state = hidden ? null : (at?.state ?? null);
    shown.push({ ...point, state, here: hidden ? null : (at?.here ?? null), date: impliedDate(point) });
  }
  return shown;
}

/** The days that words such as "Saturday" mean; null where the words name the year themselves. */
function impliedDate({ text, date }: FactSource['points'][number]): DateRange | null {
  return date === undefined || text.includes(date.from.slice(0, 4)) ? null : date;
}

/** The fact's text as stretches, in order, each inside a point or outside all of them. */
export function stretches(
  fact: Pick<FactShown, 'text' | 'points'>,
): { text: string; point: PointShown | null }[] {
  const parts: { text: string; point: PointShown | null }[] = [];
  let reached = 0;
  for (const point of fact.points) {
    if (point.start > reached) parts.push({ text: fact.text.slice(reached, point.start), point: null });
    parts.push({ text: fact.text.slice(point.start, point.end), point });
    reached = point.end;
  }
  if (reached < fact.text.length) parts.push({ text: fact.text.slice(reached), point: null });
  return parts;
}

/** The article does not hold it, as far as it could be read, or nothing is said of it. */
export function isAbsent({ status }: Pick<FactShown, 'status'>): boolean {
  return status === null || status.kind === 'absent' || status.kind === 'absent-cut';
}

/** None is found: then that is said once, since a row of "not found" for each would read as a charge sheet. */
export function noneFound(facts: readonly Pick<FactShown, 'status'>[]): boolean {
  return facts.every((fact) => isAbsent(fact) || fact.status?.kind === 'related');
}
