/** The checkable parts of a fact: how many, when, who, with what, where, along which way. */

import {
  findDates,
  isVague,
  findNames,
  findQuantities,
  fold,
  tokenize,
  type DateRange,
  type EntityKind,
  type FoundAttribution,
  type NameTable,
  type Point,
  type PointValue,
  type Quantity,
  type TextRange,
} from '../core';
import { roleAfter, roleBefore } from './find-roles';

/** What is known of the story's names when facts are read. */
export interface Names {
  /** language of the texts in which they are looked for */
  lang: string;
  table: NameTable;
  kinds: ReadonlyMap<string, EntityKind>;
  /** "cargo plane" -> the only equipment of the story that is called so */
  called: ReadonlyMap<string, string>;
}

const DURATIONS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);

interface NamedRange extends TextRange {
  entity: string;
  kind: EntityKind;
}

type Found = TextRange & PointValue;

const GOVERNED =
  /(?:^|[\s,])(?:of|with|by|for|after|before|despite|than|among|between|under|over|about|within|during|including|against|from|at|in)\s$/iu;
const DEFINITE = /(?:^|\s)(?:the|these|those|both|all|his|her|their|its)\s$/iu;
const DEFINITE_NUMBER = /^both\s/iu;
const LOCATIVE =
  /(?:^|[\s,])(?:in|at|to|from|near|outside|over|off|into|towards?|through|via|inside|around|above)\s(?:the\s)?$/iu;
const CONTENT = /^\sof\s(?!the\s)\p{Ll}+/u;
/** The words behind an article, of a folded text, as many as a class of equipment has. */
const THE = /(?<![\p{L}\p{N}])the (?=(?<words>[\p{L}-]+(?: [\p{L}-]+){0,3})(?![\p{L}\p{N}-]))/gu;
const DIRECTION = /(?<word>from|via|through|to|and|,)\s(?:the\s)?$/iu;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 16), at);
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first place of each class by which the story knows one piece of equipment: "the cargo plane". */
function findClasses(text: string, called: Names['called']): NamedRange[] {
  const folded = fold(text);
  // offsets of the folded text are the text's own only where folding kept its length
  if (called.size === 0 || folded.length !== text.length) return [];
  const found = new Map<string, NamedRange>();
  for (const { index, groups } of folded.matchAll(THE)) {
    const words = groups?.['words']?.split(' ') ?? [];
    for (let count = words.length; count > 0; count--) {
      const name = words.slice(0, count).join(' ');
      const entity = called.get(name);
      if (entity === undefined || found.has(name)) continue;
      found.set(name, { start: index, end: index + 'the '.length + name.length, entity, kind: 'equipment' });
      break;
    }
  }
  return [...found.values()];
}

/** Names of the text, and "the cargo plane" where one piece of equipment was introduced as one. */
export function findMentions(text: string, names: Names): NamedRange[] {
  const named = findNames(names.table, text, tokenize(text), names.lang).flatMap(({ id, start, end }) => {
    const kind = names.kinds.get(id);
    return kind ? [{ entity: id, kind, start, end }] : [];
  });
  const classes = new Set(findClasses(text, names.called));
  const all = [...named, ...classes].sort((a, b) => a.start - b.start);
  let reach = 0;
  return all.filter((mention, index) => {
    // what a name overlaps is the name's
    if (classes.has(mention))
      return mention.start >= reach && (all[index + 1]?.start ?? Infinity) >= mention.end;
    reach = mention.end;
    return true;
  });
}

/** The ranges that cross no earlier one; in order of their starts, the longer first. */
function withoutCrossings(ranges: readonly Found[]): Found[] {
  let open: Found[] = [];
  return ranges.filter((range) => {
    open = open.filter(({ end }) => end > range.start);
    const crosses = open.some(({ start, end }) => start < range.start && end < range.end);
    open.push(range);
    return !crosses;
  });
}

function quantities(text: string, lang: string): Found[] {
  return findQuantities(text, lang).flatMap(({ start, valueStart, end, quantity }): Found[] => {
    // "the two nations", "both nations" take the number for granted and report none
    if (DEFINITE.test(before(text, start)) || DEFINITE_NUMBER.test(text.slice(valueStart))) return [];
    const content = quantity.unit === null ? '' : (CONTENT.exec(text.slice(end))?.[0] ?? '');
    return [{ start, end: end + content.length, kind: 'quantity', quantity }];
  });
}

/** "from A via B and C to D": consecutive names with such words between them. */
function route(text: string, mentions: readonly NamedRange[]): Found | null {
  const places = mentions.filter(({ kind }) => kind === 'place');
  const from = places.findIndex(({ start }) => /(?:^|\s)from\s$/iu.test(before(text, start)));
  const origin = places[from];
  if (!origin) return null;
  const via: string[] = [];
  let to: string | null = null;
  let end = origin.end;
  let step = '';
  for (const place of places.slice(from + 1)) {
    const word = DIRECTION.exec(text.slice(end, place.start))?.groups?.['word']?.toLowerCase() ?? '';
    const between = text.slice(end, place.start).trim().toLowerCase();
    if (between.replace(/\sthe$/u, '') !== word) break;
    if (word === 'to') to = place.entity;
    else if (word === 'via' || word === 'through' || step === 'via') via.push(place.entity);
    else break;
    step = word === 'to' ? 'to' : 'via';
    end = place.end;
    if (to !== null) break;
  }
  if (to === null && via.length === 0) return null;
  const start = text.slice(0, origin.start).toLowerCase().lastIndexOf('from');
  return { start, end, kind: 'route', from: origin.entity, via, to };
}

function named(text: string, mention: NamedRange, lang: string): Found | null {
  const { start, end, entity } = mention;
  switch (mention.kind) {
    case 'equipment':
      return { start, end, kind: 'equipment', entity };
    case 'place':
      return LOCATIVE.test(before(text, start)) ? { start, end, kind: 'place', entity } : null;
    case 'organisation':
      return { start, end, kind: 'name', entity, role: null };
    case 'person': {
      const first = roleBefore(text, start, lang);
      const last = roleAfter(text, end, lang);
      // "Admiral X, head of the fleet": the office behind a name says more than the rank before it
      const role = last ?? first;
      const range = { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
      return { ...range, kind: 'name', entity, role: role ? text.slice(role.start, role.end) : null };
    }
  }
}

/** "Two days ahead of the vote" dates what happened, and is not what happened. */
function isDuration({ unit }: Quantity): boolean {
  return unit !== null && DURATIONS.has(unit);
}

/** Points without which the fact is not stated: the first amount that no preposition governs, else its equipment. */
function coreOf(text: string, found: readonly Found[]): ReadonlySet<Found> {
  const amount = found.find(
    (one) => one.kind === 'quantity' && !isDuration(one.quantity) && !GOVERNED.test(before(text, one.start)),
  );
  return new Set(amount ? [amount] : found.filter(({ kind }) => kind === 'equipment'));
}

export interface FactReference {
  id: string;
  lang: string;
  /** ISO date against which "on Saturday" is read, or null */
  published: string | null;
}

/** The points of a fact in the order of its text, and the day it is about. Points may nest ("two Tu-160"), and never cross. */
export function findPoints(
  text: string,
  attribution: FoundAttribution | null,
  names: Names,
  { id, lang, published }: FactReference,
): { points: Point[]; date: DateRange | null } {
  const mentions = findMentions(text, names);
  const way = route(text, mentions);
  const dates = findDates(text, lang, published).filter((found) => !isVague(found));
  const all: Found[] = [
    ...quantities(text, lang),
    ...dates.map(({ start, end, date }): Found => ({ start, end, kind: 'date', date })),
    ...(way ? [way] : []),
    ...mentions.flatMap((mention) =>
      way && overlaps(mention, way) ? [] : (named(text, mention, lang) ?? []),
    ),
  ];
  // who said so is no part of what was said
  const source = attribution?.whole === true ? attribution : null;
  const kept = all
    .filter((found) => !source || !overlaps(found, source))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const nested = withoutCrossings(kept);
  const core = coreOf(text, nested);
  const points = nested.map((found, index) => {
    const { start, end } = found;
    return {
      ...found,
      id: `${id}-p${String(index + 1)}`,
      text: text.slice(start, end),
      core: core.has(found),
    };
  });
  return { points, date: dates[0]?.date ?? null };
}
