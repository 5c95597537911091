/**
 * Where an article gives another value for a point of the same event: another figure, another day, another office. A wrong
 * difference is the worst error, so that each kind asks for signs that the sentence speaks of just this.
 */

import { NARROW_DAYS, type Stretch } from './align-points';
import type { ArticleSentence, ArticleText } from './article-text';
import { dayNumber, lengthOf, overlaps } from './calendar';
import type { DateMention } from './dates';
import { deedOfDate, nearest } from './deeds';
import type { AlignedFact } from './fact-terms';
import { ACTIONS } from './lexicon/concepts';
import { otherHolder } from './office-holders';
import { clearlyOther, comparable } from './quantities';
import { nameId } from './story-signature';
import { actingIn, isOfOthers } from './owners';
import type { DateRange, Point, Story } from './story';
import { conceptAt, type Term } from './terms';
import { tokenize } from './tokenize';

/** Figures further apart than this count other things: 20,000 soldiers are not the 100 that came. */
const MOST_TIMES = 5;

/** Another figure for what the point counts, where the sentence counts that thing once. */
export function otherFigure(
  story: Story,
  { weights }: AlignedFact,
  point: Point,
  sentence: ArticleSentence,
): Stretch | null {
  if (point.kind !== 'quantity') return null;
  const others = sentence.quantities.filter((found) => comparable(found.quantity, point.quantity));
  const [only] = others;
  if (!only || others.length > 1 || only.quantity.counted !== point.quantity.counted) return null;
  if (!clearlyOther(only.quantity, point.quantity, MOST_TIMES)) return null;
  if (isOfOthers(story, point, sentence, only)) return null;
  if (only.quantity.unit !== null && isOfElse(weights, sentence.text.slice(only.end))) return null;
  return { start: only.valueStart, end: only.end };
}

/** Words behind a measure that tell what it measures. */
const CONTENT_WORDS = 4;

/** Whether a measure is of something that the fact does not speak of: tonnes of medicine, where it has tonnes of equipment. */
function isOfElse(fact: ReadonlyMap<Term, number>, rest: string): boolean {
  const tokens = tokenize(rest).slice(0, CONTENT_WORDS);
  const concepts = tokens.flatMap((_, i) => conceptAt(tokens, i)?.terms ?? []);
  return concepts.length > 0 && !concepts.some((term) => fact.has(term));
}

/** Reports of one event differ by a few days; what is further away is another event. */
export const SAME_EVENT_DAYS = 7;

/**
 * The day on which a sentence puts what a fact reports, where it is another than the fact's: a date beside the fact's action,
 * nearer to it than to any other action or to a word of reporting ("said on Monday").
 */
export function otherDay(
  { fact, actions, weights, akin }: AlignedFact,
  { lang, date: written }: ArticleText,
  sentence: ArticleSentence,
): DateMention | null {
  const { terms, dates } = sentence;
  const { date } = fact;
  if (date === null || written === null || lengthOf(date) > NARROW_DAYS) return null;
  if (!actions.some((term) => terms.has(term)) || dates.some((found) => overlaps(found.date, date)))
    return null;
  // "left Moscow on Friday" is not of what left Venezuela
  const places = [...weights.keys()].filter((term) => term.startsWith('c:'));
  if (
    places.length > 0 &&
    !places.some((term) => terms.has(term) || akin.get(term)?.some((of) => terms.has(of)))
  )
    return null;
  const other = dates.find((found) => {
    return (
      deedOfDate(sentence, found, lang)?.terms.some((term) => actions.includes(term)) === true &&
      lengthOf(found.date) <= NARROW_DAYS &&
      found.date.from <= written &&
      isSameTime(found.date, date)
    );
  });
  return other ?? null;
}

/**
 * The person to whom a sentence gives the office of somebody whom the article does not name, where the office is that of the
 * country whose doing the headline tells, or the sentence does what the fact reports.
 */
export function otherPerson(
  story: Story,
  { actions }: AlignedFact,
  point: Point,
  { lang, title }: ArticleText,
  sentence: ArticleSentence,
): Stretch | null {
  if (point.kind !== 'name' || point.role === null) return null;
  if (title.has(`n:${nameId(story.id, point.entity)}`)) return null;
  const known = story.entities.find(({ id }) => id === point.entity);
  if (!known) return null;
  const people = story.entities.filter(({ kind }) => kind === 'person').map(({ id }) => nameId(story.id, id));
  const taken = sentence.names.filter(({ id }) => !people.includes(id));
  const { text } = sentence;
  const holder = otherHolder(point.role, [known.name, ...known.aliases], { text, lang, taken });
  if (!holder) return null;
  const acting = actingIn(story);
  if (holder.countries.length > 0)
    return holder.countries.every((country) => acting.includes(country)) ? holder.name : null;
  const deeds = sentence.deeds.filter(({ terms }) => terms.length > 0);
  const near = nearest(text, deeds, holder.office);
  return !near || near.terms.some((term) => actions.includes(term)) ? holder.name : null;
}

function isSameTime(a: DateRange, b: DateRange): boolean {
  const apart = Math.abs((dayNumber(a.from) ?? 0) - (dayNumber(b.from) ?? 0));
  return apart <= SAME_EVENT_DAYS;
}
