/** One point of a fact against one sentence: does it agree, does it say something else, does it speak of another time. */

import type { ArticleSentence } from './article-text';
import { dayNumber } from './calendar';
import { findCountries } from './countries';
import { comparable, sameQuantity } from './quantities';
import { nameId } from './story-signature';
import { storyFacts, type DateRange, type Entity, type Point, type Story } from './story';
import { tokenize } from './tokenize';

/** From this value on a figure is telling by itself; small numbers count too many things. */
const TELLING_FIGURE = 10;

/** A date wider than this many days ("in March") does not state a day. */
const NARROW_DAYS = 2;

/** UTF-16 offsets into a sentence. */
export interface Stretch {
  start: number;
  end: number;
}

/** Whether a point is one that only its fact has: a person or a type of aircraft named nowhere else, a large figure. */
export function isTelling(story: Story, point: Point): boolean {
  if (point.kind === 'quantity') return point.quantity.unit !== null || point.quantity.low >= TELLING_FIGURE;
  if (point.kind !== 'name' && point.kind !== 'equipment') return false;
  const entity = story.entities.find(({ id }) => id === point.entity);
  const facts = storyFacts(story).filter(({ fact }) => entity?.namedIn.includes(fact.id));
  return entity?.kind !== 'organisation' && facts.length <= 1;
}

/** The words of a sentence that say what the point says, or null. */
export function agreeing(story: Story, point: Point, sentence: ArticleSentence): Stretch | null {
  switch (point.kind) {
    case 'quantity':
      return sentence.quantities.find((found) => sameQuantity(found.quantity, point.quantity)) ?? null;
    case 'date':
      return sentence.dates.find(({ date }) => agree(date, point.date)) ?? null;
    case 'route': {
      const stops = [point.from, ...point.via, point.to].filter((stop) => stop !== null);
      const first = stops.map((stop) => nameIn(story, stop, sentence)).find((stop) => stop !== null);
      // a route is told by its way stations: both ends alone name any journey between the places
      return first && point.via.every((stop) => nameIn(story, stop, sentence)) ? first : null;
    }
    default:
      return nameIn(story, point.entity, sentence);
  }
}

function agree(found: DateRange, wanted: DateRange): boolean {
  const overlap = found.from <= wanted.to && wanted.from <= found.to;
  return overlap && days(found) <= Math.max(days(wanted), NARROW_DAYS);
}

function days({ from, to }: DateRange): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
}

/** An entity by any of its names; a place that is a country also by the country's names and demonyms in the page's language. */
function nameIn(story: Story, id: string, sentence: ArticleSentence): Stretch | null {
  const mention = sentence.names.find((name) => name.id === nameId(story.id, id));
  if (mention) return mention;
  const entity = story.entities.find((other) => other.id === id);
  const country = entity?.kind === 'place' ? countryOf(entity, story.lang) : null;
  return country === null ? null : (sentence.terms.get(`c:${country}`) ?? null);
}

const countries = new WeakMap<Entity, { code: string | null }>();

/** The code of the country that a place is, or null; looked up once for each entity. */
function countryOf(entity: Entity, lang: string): string | null {
  const known = countries.get(entity) ?? {
    code: findCountries(tokenize(entity.name), lang)[0]?.code ?? null,
  };
  countries.set(entity, known);
  return known.code;
}

/** Whether a point counts something that no table of nouns knows: "100 workers" may be others than the fact's. */
export function countsUnknown(point: Point): boolean {
  return point.kind === 'quantity' && point.quantity.counted?.startsWith('word:') === true;
}

/** Another figure for what the point counts, where the sentence counts that thing once. */
export function differing(point: Point, sentence: ArticleSentence): Stretch | null {
  if (point.kind !== 'quantity') return null;
  const others = sentence.quantities.filter((found) => comparable(found.quantity, point.quantity));
  const [only] = others;
  if (!only || others.length > 1 || only.quantity.counted !== point.quantity.counted) return null;
  return { start: only.valueStart, end: only.end };
}

/** Whether all the dates of a sentence lie outside the months of an event: it speaks of another one. */
export function isElsewhere(event: DateRange | null, { dates }: ArticleSentence): boolean {
  if (event === null || dates.length === 0) return false;
  return dates.every(
    ({ date }) =>
      date.to.slice(0, 7) < event.from.slice(0, 7) || date.from.slice(0, 7) > event.to.slice(0, 7),
  );
}
