/**
 * Where an article gives another value for a point of the same event: another figure, another day, another office. A wrong
 * difference is the worst error, so that each kind asks for signs that the sentence speaks of just this.
 */

import { NARROW_DAYS, type Stretch } from './align-points';
import type { ArticleSentence, ArticleText } from './article-text';
import { isReport } from './attribution';
import { dayNumber, lengthOf, overlaps } from './calendar';
import type { DateMention } from './dates';
import type { AlignedFact } from './fact-terms';
import { COORDINATING } from './lexicon/clauses';
import { ACTIONS } from './lexicon/concepts';
import { otherHolder } from './office-holders';
import { oncePer } from './once';
import { clearlyOther, comparable } from './quantities';
import { nameId } from './story-signature';
import type { DateRange, Point, Story } from './story';
import { conceptAt, termsOf, type Term } from './terms';
import { tokenize } from './tokenize';

/** Figures further apart than this count other things: 20,000 soldiers are not the 100 that came. */
const MOST_TIMES = 5;

/** Another figure for what the point counts, where the sentence counts that thing once. */
export function otherFigure(
  { weights }: AlignedFact,
  point: Point,
  sentence: ArticleSentence,
): Stretch | null {
  if (point.kind !== 'quantity') return null;
  const others = sentence.quantities.filter((found) => comparable(found.quantity, point.quantity));
  const [only] = others;
  if (!only || others.length > 1 || only.quantity.counted !== point.quantity.counted) return null;
  if (!clearlyOther(only.quantity, point.quantity, MOST_TIMES)) return null;
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
const SAME_EVENT_DAYS = 7;

/**
 * The day on which a sentence puts what a fact reports, where it is another than the fact's: a date beside the fact's action,
 * nearer to it than to any other action or to a word of reporting ("said on Monday").
 */
export function otherDay(
  { fact, actions, weights, akin }: AlignedFact,
  { lang, date: written }: ArticleText,
  { text, terms, dates }: ArticleSentence,
): DateMention | null {
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
  const deeds = deedsOf(text, lang);
  const other = dates.find((found) => {
    return (
      nearest(text, deeds, found)?.terms.some((term) => actions.includes(term)) === true &&
      lengthOf(found.date) <= NARROW_DAYS &&
      found.date.from <= written &&
      isSameTime(found.date, date)
    );
  });
  return other ?? null;
}

interface Deed extends Stretch {
  /** what is done; none where something is only said */
  terms: Term[];
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
  const deeds = deedsOf(text, lang).filter(({ terms }) => terms.length > 0);
  const near = nearest(text, deeds, holder.office);
  return !near || near.terms.some((term) => actions.includes(term)) ? holder.name : null;
}

/** The words of a sentence that say what was done, and those that say that somebody said so, in order. */
function deedsOf(text: string, lang: string | null): Deed[] {
  const tokens = tokenize(text);
  return tokens.flatMap(({ start, end }, i): Deed[] => {
    const concept = conceptAt(tokens, i);
    const terms = concept?.terms.filter((term) => ACTIONS.has(term.slice(2))) ?? [];
    if (terms.length > 0) return [{ start, end: concept?.end ?? end, terms }];
    return isReport(tokens, i, lang) ? [{ start, end, terms: [] }] : [];
  });
}

/** The countries whose doing a headline tells: those it names before what was done. */
const actingIn = oncePer(({ headline, lang }: Story): Term[] => {
  const terms = [...termsOf(headline.text, lang).terms];
  const deed = terms.find(([term]) => term.startsWith('k:') && ACTIONS.has(term.slice(2)));
  return terms
    .filter(([term, { start }]) => term.startsWith('c:') && start < (deed?.[1].start ?? 0))
    .map(([term]) => term);
});

function nearest(text: string, deeds: readonly Deed[], to: Stretch): Deed | undefined {
  return deeds.toSorted((a, b) => distance(text, a, to) - distance(text, b, to))[0];
}

/** What is parted by a comma or an "and" is as far away as words of this many UTF-16 units. */
const CLAUSE_LENGTH = 40;

/** UTF-16 units between two stretches of a text, those of another clause counted for more. */
function distance(text: string, a: Stretch, b: Stretch): number {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  const joints = between
    .match(/[,،;]|\p{L}+/gu)
    ?.filter((word) => !/\p{L}/u.test(word) || COORDINATING.has(word));
  return between.length + CLAUSE_LENGTH * (joints?.length ?? 0);
}

function isSameTime(a: DateRange, b: DateRange): boolean {
  const apart = Math.abs((dayNumber(a.from) ?? 0) - (dayNumber(b.from) ?? 0));
  return apart <= SAME_EVENT_DAYS;
}
