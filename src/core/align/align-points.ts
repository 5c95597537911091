/** One point of a fact against one sentence: does it agree, does it say something else, does it speak of another time. */

import type { ArticleSentence } from '../sentence/article-text';
import { dayNumber, lengthOf, overlaps, sharesMonth } from '../time/calendar';
import { findCountries } from '../terms/countries';
import { AS_OF_DAYS } from '../data/reading';
import { entityClasses } from '../known/entity-classes';
import { oncePer } from '../text/once';
import { isWider, sameQuantity, type Quantity } from '../quantity/quantities';
import { isOfOthers } from './owners';
import { nameId } from '../known/story-names';
import { storyFacts, type Point, type Story } from '../data/story';
import type { Term } from '../terms/meanings';
import { tokenize } from '../text/tokenize';
import type { TextRange } from '../text/range';
import type { DateRange } from '../time/date-range';

/** From this value on a figure is telling by itself; small numbers count too many things. */
const TELLING_FIGURE = 10;

/** A date wider than this many days ("in March") does not state a day. */
export const NARROW_DAYS = 2;

/** Whether a point is one that only its fact has: a person or a type of aircraft named nowhere else, a large figure. */
export function isTelling(story: Story, point: Point): boolean {
  if (point.kind === 'quantity') {
    const { unit, low } = point.quantity;
    // a result like 2-1 is that of many a match
    return unit !== 'score' && (unit !== null || low >= TELLING_FIGURE);
  }
  return (point.kind === 'name' || point.kind === 'equipment') && namedOnce(story).has(point.entity);
}

/** The people, places and equipment that one fact at most names. */
const namedOnce = oncePer((story: Story) => {
  const facts = new Set(storyFacts(story).map(({ fact }) => fact.id));
  const once = story.entities.filter(
    ({ kind, namedIn }) => kind !== 'organisation' && namedIn.filter((id) => facts.has(id)).length <= 1,
  );
  return new Set(once.map(({ id }) => id));
});

/** The words of a sentence that say what the point says, or null. */
export function agreeing(story: Story, point: Point, sentence: ArticleSentence): TextRange | null {
  switch (point.kind) {
    case 'quantity':
      return (
        sentence.quantities.find(
          (found) =>
            sameQuantity(found.quantity, point.quantity) &&
            !isWider(found.quantity, point.quantity) &&
            !isOfOthers(story, point, sentence, found),
        ) ?? named(story, point.quantity, sentence)
      );
    case 'date':
      return sentence.dates.find(({ date }) => agree(date, point.date)) ?? null;
    case 'route': {
      const stops = [point.from, ...point.via, point.to].filter((stop) => stop !== null);
      const first = stops.map((stop) => nameIn(story, stop, sentence)).find((stop) => stop !== null);
      // a route is told by its way stations: both ends alone name any journey between the places
      return first && point.via.every((stop) => nameIn(story, stop, sentence)) ? first : null;
    }
    case 'equipment':
      return nameIn(story, point.entity, sentence) ?? calledIn(story, point.entity, sentence);
    default:
      return nameIn(story, point.entity, sentence);
  }
}

/** As many things of a class as are counted, each by its name: "an Il-62 and an An-124" are two aircraft. */
function named(story: Story, { low, high, counted }: Quantity, { names }: ArticleSentence): TextRange | null {
  if (counted === null || low !== high) return null;
  const classes = entityClasses(story);
  const found = names.filter(({ id }) => classes.get(id)?.includes(counted));
  const [first, last] = [found[0], found.at(-1)];
  return first && last && new Set(found.map(({ id }) => id)).size === low
    ? { start: first.start, end: last.end }
    : null;
}

/** What only this entity of the story is called: "the cargo plane". The wide class ("plane") is said of the others too. */
function calledIn(story: Story, id: string, { terms }: ArticleSentence): TextRange | null {
  const called = ownClasses(story).get(nameId(story.id, id));
  return called === undefined ? null : (terms.get(called) ?? null);
}

/** The class that an entity shares with no other of its story, by name id. */
const ownClasses = oncePer((story: Story) => {
  const classes = [...entityClasses(story)];
  return new Map(
    classes.flatMap(([id, own]): [string, Term][] => {
      const others = classes.filter(([other]) => other !== id).flatMap(([, names]) => names);
      const called = own.find((name) => !others.includes(name));
      return called === undefined ? [] : [[id, `k:${called}`]];
    }),
  );
});

function agree(found: DateRange, wanted: DateRange): boolean {
  return overlaps(found, wanted) && lengthOf(found) <= Math.max(lengthOf(wanted), NARROW_DAYS);
}

/** An entity by any of its names; a place that is a country also by the country's names and demonyms in the page's language. */
export function nameIn(story: Story, id: string, sentence: ArticleSentence): TextRange | null {
  const mention = sentence.names.find((name) => name.id === nameId(story.id, id));
  if (mention) return mention;
  const country = countriesOf(story).get(id);
  return country === undefined ? null : (sentence.terms.get(country) ?? null);
}

/** The places of a story that are countries, by id, as terms. */
const countriesOf = oncePer(
  ({ entities, lang }: Story) =>
    new Map(
      entities.flatMap(({ id, kind, name }): [string, Term][] => {
        const country = kind === 'place' ? findCountries(tokenize(name), lang)[0] : undefined;
        return country ? [[id, `c:${country.code}`]] : [];
      }),
    ),
);

/** Whether a point counts something that no table of nouns knows: "100 workers" may be others than the fact's. */
export function countsUnknown(point: Point): boolean {
  return point.kind === 'quantity' && point.quantity.counted?.startsWith('word:') === true;
}

/** Days up to an article's own on which what it reports was said: such a date is of the report. */
const REPORT_DAYS = 2;

/**
 * Whether a sentence of an article written on a day speaks of another time than an event's: its dates lie outside the event's
 * months, or it has none where the article is so much later that it would say when.
 */
export function isElsewhere(
  event: DateRange | null,
  written: string | null,
  { dates }: ArticleSentence,
): boolean {
  if (event === null) return false;
  if (dates.some(({ date }) => sharesMonth(date, event))) return false;
  const day = dayNumber(written ?? '');
  if (day === null) return dates.length > 0;
  const isOld = day > (dayNumber(event.to) ?? day) + AS_OF_DAYS;
  return isOld || dates.some(({ date }) => (dayNumber(date.to) ?? day) < day - REPORT_DAYS);
}
