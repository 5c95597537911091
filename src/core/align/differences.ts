/**
 * Where an article gives another value for a point of the same event: another figure, another day, another office. A wrong
 * difference is the worst error, so that each kind asks for signs that the sentence speaks of just this.
 */

import { NARROW_DAYS } from './align-points';
import { arrivalPlaces } from '../known/arrival-places';
import type { ArticleSentence, ArticleText } from '../sentence/article-text';
import { dayNumber, lengthOf, overlaps } from '../time/calendar';
import type { DateMention } from '../time/dates';
import { deedOfDate, nearest } from '../sentence/deeds';
import type { AlignedFact } from './fact-terms';
import { otherHolder } from '../sentence/office-holders';
import { clearlyOther, comparable, isWider, sameQuantity } from '../quantity/quantities';
import { nameId } from '../known/story-names';
import { actingIn, isOfOthers } from './owners';
import { storyFacts, type Point, type Story } from '../data/story';
import { stemOf } from '../text/stem';
import { meaningAt, type Term } from '../terms/meanings';
import { oncePer } from '../text/once';
import { perLanguage } from '../text/known-languages';
import { listed } from '../text/lookup';
import { tokenize } from '../text/tokenize';
import type { TextRange } from '../text/range';
import type { DateRange } from '../time/date-range';

/** Figures further apart than this count other things: 20,000 soldiers are not the 100 that came. */
const MOST_TIMES = 5;

/** Another figure for what the point counts, where the sentence counts that thing once. */
export function otherFigure(
  story: Story,
  { weights }: AlignedFact,
  point: Point,
  sentence: ArticleSentence,
): TextRange | null {
  if (point.kind !== 'quantity') return null;
  // "killing two, after leaving at least 64 dead": the two are not said to be dead by their class
  const others = sentence.quantities.filter(
    ({ quantity }) => comparable(quantity, point.quantity) && !isWider(quantity, point.quantity),
  );
  const [only] = others;
  if (!only || others.length > 1 || only.quantity.counted !== point.quantity.counted) return null;
  if (!clearlyOther(only.quantity, point.quantity, MOST_TIMES)) return null;
  // "shot eight times, hitting him five times": the eight shots of an article are none of the five hits
  const isToldElse = figuresOf(story).some(
    (other) =>
      other !== point.quantity &&
      other.counted === only.quantity.counted &&
      sameQuantity(other, only.quantity),
  );
  if (isToldElse) return null;
  if (isOfOthers(story, point, sentence, only)) return null;
  if (sentence.parts.some((part) => comparable(part.quantity, point.quantity))) return null;
  if (only.quantity.unit !== null && isOfElse(weights, sentence.text.slice(only.end), sentence.lang))
    return null;
  return { start: only.valueStart, end: only.end };
}

/** What all facts of a story count: a figure of an article that is one of these says nothing else for another. */
const figuresOf = oncePer((story: Story) =>
  storyFacts(story).flatMap(({ fact }) =>
    fact.points.flatMap((point) => (point.kind === 'quantity' ? [point.quantity] : [])),
  ),
);

/** Words behind a measure that tell what it measures. */
const CONTENT_WORDS = 4;

const wordsFor = perLanguage(({ partitives, clauses }) => ({
  partitives: listed(partitives),
  indefinite: listed(clauses.indefinite),
}));

/** Whether a measure is of something that the fact does not speak of: tonnes of medicine, where it has tonnes of equipment. */
function isOfElse(fact: ReadonlyMap<Term, number>, rest: string, lang: string | null): boolean {
  const tokens = tokenize(rest).slice(0, CONTENT_WORDS);
  const meanings = tokens.flatMap((_, i) => meaningAt(rest, tokens, i, lang)?.terms ?? []);
  if (meanings.length > 0) return !meanings.some((term) => fact.has(term));
  // "20 tonnes of gold": told, and nothing that the fact knows
  if (tokens.some(({ norm }) => fact.has(`w:${stemOf(norm, lang)}`))) return false;
  return wordsFor(lang).partitives(tokens, 0) !== null && /^\s[^\s]+\s\p{L}/u.test(rest);
}

/** Reports of one event differ by a few days; what is further away is another event. */
export const SAME_EVENT_DAYS = 7;

/**
 * The day on which a sentence puts what a fact reports, where it is another than the fact's: a date beside the fact's action,
 * nearer to it than to any other action or to a word of reporting ("said on Monday").
 */
export function otherDay(
  story: Story,
  aligned: AlignedFact,
  article: ArticleText,
  sentence: ArticleSentence,
): DateMention | null {
  const { fact, actions, countries, akin } = aligned;
  const { date: written } = article;
  const { terms, dates } = sentence;
  const { date } = fact;
  if (date === null || written === null || lengthOf(date) > NARROW_DAYS) return null;
  if (!actions.some((term) => terms.has(term)) || dates.some((found) => overlaps(found.date, date)))
    return null;
  // "left Moscow on Friday" is not of what left Venezuela
  if (
    countries.length > 0 &&
    !countries.some((term) => terms.has(term) || akin.get(term)?.some((of) => terms.has(of))) &&
    !sentence.names.some(({ id }) => arrivalPlaces(story).has(id))
  )
    return null;
  if (!isOfObject(aligned, article, sentence)) return null;
  const other = dates.find((found) => {
    return (
      deedOfDate(sentence, found)?.terms.some((term) => actions.includes(term)) === true &&
      lengthOf(found.date) <= NARROW_DAYS &&
      found.date.from <= written &&
      isSameTime(found.date, date)
    );
  });
  return other ?? null;
}

/** Whether a sentence tells of the very thing that a fact names, or goes on telling of it: another plane leaves on another day. */
function isOfObject(
  { objects }: AlignedFact,
  { sentences }: ArticleText,
  sentence: ArticleSentence,
): boolean {
  if (!objects.some((term) => term.startsWith('n:'))) return true;
  const names = ({ text, lang, terms }: ArticleSentence) =>
    objects.some((term) => {
      const at = terms.get(term);
      return at !== undefined && (term.startsWith('n:') || !isIndefinite(text, at.start, lang));
    });
  if (names(sentence)) return true;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before !== undefined && names(before) && sentence.names.length === 0;
}

/** Words between an article and its noun: "a Russian cargo plane". */
const ADJECTIVES = 1;

function isIndefinite(text: string, at: number, lang: string | null): boolean {
  const { indefinite } = wordsFor(lang);
  const before = tokenize(text.slice(0, at)).slice(-1 - ADJECTIVES);
  return before.some((_, i) => indefinite(before, i) !== null);
}

/** The people of a story, by what their mentions are called. */
const peopleOf = oncePer(
  ({ id: story, entities }: Story) =>
    new Map(
      entities.filter(({ kind }) => kind === 'person').map((person) => [nameId(story, person.id), person]),
    ),
);

/**
 * The person to whom a sentence gives the office of somebody whom the article does not name, where the office is that of the
 * country whose doing the headline tells, or the sentence does what the fact reports.
 */
export function otherPerson(
  story: Story,
  { actions }: AlignedFact,
  point: Point,
  { title }: ArticleText,
  sentence: ArticleSentence,
): TextRange | null {
  if (point.kind !== 'name' || point.role === null) return null;
  if (title.has(`n:${nameId(story.id, point.entity)}`)) return null;
  const people = peopleOf(story);
  const known = people.get(nameId(story.id, point.entity));
  if (!known) return null;
  const taken = sentence.names.filter(({ id }) => !people.has(id));
  const { text, lang, countries } = sentence;
  const role = { text: point.role, lang: story.lang };
  const holder = otherHolder(role, [known.name, ...known.aliases], { text, lang, taken, countries });
  if (!holder) return null;
  const acting = actingIn(story);
  if (holder.countries.length > 0)
    return holder.countries.every((country) => acting.includes(country)) ? holder.name : null;
  const deeds = sentence.deeds.filter(({ terms }) => terms.length > 0);
  const near = nearest(text, deeds, holder.office, lang);
  return !near || near.terms.some((term) => actions.includes(term)) ? holder.name : null;
}

function isSameTime(a: DateRange, b: DateRange): boolean {
  const apart = Math.abs((dayNumber(a.from) ?? 0) - (dayNumber(b.from) ?? 0));
  return apart <= SAME_EVENT_DAYS;
}
