/** Which places of a page are underlined: few, differences first. Pure. */

import type { Entity, EntityKind, FactReading, Place, PointReading, Reading } from '../core';

/** The line styles there are; each tells its kind without colour. */
export type MarkKind = 'differs' | 'stated' | 'person' | 'thing';

/** What a mark stands for, and so which card it opens. */
export type Subject =
  | { kind: 'point'; fact: string; point: string }
  | { kind: 'fact'; fact: string }
  | { kind: 'entity'; entity: string };

export interface ChosenMark {
  id: string;
  kind: MarkKind;
  place: Place;
  subject: Subject;
}

/** The part of the reader's settings that decides. */
export interface MarkSettings {
  on: boolean;
  kinds: { figures: boolean; people: boolean; equipment: boolean; places: boolean; organisations: boolean };
  occurrences: 'first' | 'all';
}

/** Underlines per 1,000 words: above it a page looks worked over, and the differences drown (product's limit). */
const MARKS_PER_1000_WORDS = 12;

/** Marks that even the shortest article may have: one difference, one figure that agrees, one name. */
const FEWEST_MARKS = 3;

const SETTING_OF_KIND: Record<EntityKind, keyof MarkSettings['kinds']> = {
  person: 'people',
  equipment: 'equipment',
  place: 'places',
  organisation: 'organisations',
};

/** The marks to paint, the most telling first; none for an old story, since nothing of it is underlined unasked. */
export function chooseMarks(reading: Reading, settings: MarkSettings, wordCount: number): ChosenMark[] {
  if (!settings.on || !reading.match || reading.clock?.old) return [];
  const figures = settings.kinds.figures ? figureMarks(reading) : [];
  const differences = figures.filter(({ kind }) => kind === 'differs');
  const agreeing = figures.filter(({ kind }) => kind === 'stated');
  const candidates = [...differences, ...alternated(agreeing, entityMarks(reading, settings))];
  const chosen: ChosenMark[] = [];
  const most =
    settings.occurrences === 'all'
      ? Infinity
      : Math.max(FEWEST_MARKS, Math.ceil((wordCount / 1000) * MARKS_PER_1000_WORDS));
  for (const mark of candidates) {
    if (chosen.length >= most) break;
    if (!chosen.some(({ place }) => overlap(place, mark.place))) chosen.push(mark);
  }
  return chosen;
}

/** Which card a mark opens: marks with the same answer open the same one. */
export function cardOfMark({ kind, subject }: ChosenMark): string {
  return subject.kind === 'entity' ? subject.entity : `${subject.fact} ${kind}`;
}

/** Figures and dates that align or differ, and who stands in another's place; at tier background nothing differs. */
function figureMarks(reading: Reading): ChosenMark[] {
  const marks: ChosenMark[] = [];
  for (const fact of reading.facts) {
    for (const point of fact.points) {
      const { kind, state, at } = point;
      if (at === null) continue;
      const isFigure = kind === 'quantity' || kind === 'date';
      if (isFigure && state === 'stated') marks.push(pointMark(fact, point, at, 'stated'));
      if ((isFigure || kind === 'name') && state === 'differs' && reading.match?.tier === 'story') {
        marks.push(pointMark(fact, point, at, 'differs'));
      }
    }
  }
  return marks;
}

function pointMark(
  fact: FactReading,
  point: PointReading,
  place: Place,
  kind: 'stated' | 'differs',
): ChosenMark {
  return {
    id: `${fact.id}/${point.id}`,
    kind,
    place,
    subject: { kind: 'point', fact: fact.id, point: point.id },
  };
}

/** Names that the story describes, in the order of the page, those with another role here first: the first time each, or every time. */
function entityMarks(reading: Reading, settings: MarkSettings): ChosenMark[] {
  const entities = new Map(reading.slice?.entities.map((entity) => [entity.id, entity]));
  const times = new Map<string, number>();
  const marks: ChosenMark[] = [];
  for (const mention of reading.mentions) {
    const entity = entities.get(mention.entity);
    if (!entity || !settings.kinds[SETTING_OF_KIND[entity.kind]] || !described(entity)) continue;
    const time = (times.get(entity.id) ?? 0) + 1;
    times.set(entity.id, time);
    if (time > 1 && settings.occurrences === 'first') continue;
    marks.push({
      id: `${entity.id}/${time}`,
      kind: entity.kind === 'person' ? 'person' : 'thing',
      place: mention.place,
      subject: { kind: 'entity', entity: entity.id },
    });
  }
  const called = calledOtherwise(reading);
  const isCalled = ({ subject }: ChosenMark) => subject.kind === 'entity' && called.has(subject.entity);
  return [...marks.filter(isCalled), ...marks.filter((mark) => !isCalled(mark))];
}

/** Whom the article gives another role than the story does; nobody where no differences are told. */
function calledOtherwise({ facts, slice, match }: Reading): ReadonlySet<string | undefined> {
  const named = slice?.facts.flatMap(({ points }) => points) ?? [];
  const read = facts.flatMap(({ points }) => points).filter(({ kind }) => kind === 'role');
  return new Set(
    match?.tier === 'story' ? read.map(({ id }) => named.find((point) => point.id === id)?.entity) : [],
  );
}

/** A card about it would have something to say. */
function described(entity: Pick<Entity, 'roles' | 'namedIn'>): boolean {
  return entity.roles.length > 0 || entity.namedIn.length > 0;
}

/** One of each in turn, so that neither figures nor names use up the limit. */
function alternated<T>(first: readonly T[], second: readonly T[]): T[] {
  const longest = Math.max(first.length, second.length);
  return Array.from({ length: longest }, (_, i) => [
    ...first.slice(i, i + 1),
    ...second.slice(i, i + 1),
  ]).flat();
}

function overlap(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
