/**
 * Facts beside an article: for each fact and each of its points, does the article state it, state something else, or is it
 * not found. A sentence is compared with a fact by the terms that they share, rare terms counting most; then the fact's points
 * are checked in the sentences near enough. Everything uncertain is `absent`: a wrong difference is the worst error.
 */

import { isElsewhere, isTelling } from './align-points';
import {
  articleText,
  sourceOf,
  within,
  type ArticleSentence,
  type ArticleText,
} from '../sentence/article-text';
import type { Article } from '../data/article';
import { assertions } from './assertion';
import { dayNumber } from '../time/calendar';
import { entityClasses } from '../known/entity-classes';
import { weighFacts, type AlignedFact } from './fact-terms';
import { findPoint, isOwnDate, type PointFinding } from './find-point';
import { overlap } from './overlap';
import type { FactReading, PointReading } from '../data/reading';
import { storyNames } from '../known/story-names';
import type { Story } from '../data/story';
import type { DateRange } from '../time/date-range';

export interface AlignOptions {
  /** whether `differs` may be said at all: not for the background tier, not for an old story */
  differences: boolean;
}

/**
 * From `npm run eval:align`, the lowest at which no state is wrong there (0.44 makes one): share of a fact's terms from which a sentence states it by words alone; lower when a core point agrees too; and lowest when
 * that point is one that only this fact of the story has (a person, a type of aircraft, a large figure).
 */
const STATED_SHARE = 0.46;
const STATED_SHARE_ACROSS_LANGUAGES = 0.4;
const STATED_SHARE_WITH_POINT = 0.3;
const STATED_SHARE_WITH_TELLING_POINT = 0.05;
/** The same where nothing but the fact's own day agrees: "the planes reached the country on Saturday". */
const STATED_SHARE_WITH_DATE = 0.35;

/** From this share the nearest sentence is worth showing beside a fact that is not found. */
const RELATED_SHARE = 0.35;

/** One answer per fact of the story, in the story's order. */
export function alignFacts(story: Story, article: Article, options: AlignOptions): FactReading[] {
  const text = articleText(article, storyNames(story), entityClasses(story));
  const facts = weighFacts(story, text);
  return facts.map((fact) => {
    // nobody reports what has not happened yet: such a sentence is about something else
    const known = !isBefore(article.date, fact.date);
    return alignFact(story, fact, known ? text : { ...text, sentences: [] }, options);
  });
}

/** Days before an event on which an article of another time zone may be dated. */
const EVE_DAYS = 1;

function isBefore(written: string | null, event: DateRange | null): boolean {
  const [day, from] = [dayNumber(written ?? ''), dayNumber(event?.from ?? '')];
  return day !== null && from !== null && day < from - EVE_DAYS;
}

function alignFact(
  story: Story,
  aligned: AlignedFact,
  text: ArticleText,
  options: AlignOptions,
): FactReading {
  const { fact, section } = aligned;
  const elsewhere = text.sentences.map((sentence) => isElsewhere(aligned.date, text.date, sentence));
  const overlaps = elsewhere.map((is, i) => (is ? 0 : overlap(story, aligned, text, i)));
  const asserted = assertions(story, aligned, text).map((is, i) => is && !elsewhere[i]);
  const stating = overlaps.map((value, i) => (asserted[i] ? value : 0));
  const points = fact.points.map((point) =>
    findPoint(story, aligned, point, text, { overlaps, asserted }, options),
  );
  const best = heaviest(stating);
  const differing = points.find((point) => point.state === 'differs');
  const carrying = points
    .filter((found) => carries(story, aligned, found))
    .sort((a, b) => b.overlap - a.overlap)[0];
  const byWords =
    (stating[best] ?? 0) >= (text.lang === story.lang ? STATED_SHARE : STATED_SHARE_ACROSS_LANGUAGES);
  const state = differing ? 'differs' : carrying || byWords ? 'stated' : 'absent';
  const near = byWords ? best : heaviest(overlaps);
  const related = state === 'absent' && (overlaps[near] ?? 0) >= RELATED_SHARE;
  const nearest = (overlaps[near] ?? 0) > 0 ? text.sentences[near] : undefined;
  // a sentence that states the fact by its words says more of it than one that only has its figure or name
  const sentence = differing?.sentence ?? (byWords ? nearest : carrying?.sentence) ?? nearest ?? null;
  return {
    id: fact.id,
    section,
    state,
    partly: state === 'stated' && points.some((point) => point.state === 'absent'),
    related,
    place: sentence?.place ?? null,
    quote: sentence?.text ?? null,
    at: differing?.sentence ? within(differing.sentence, differing.start, differing.end) : null,
    here: differing?.sentence?.text.slice(differing.start, differing.end) ?? null,
    attribution: sentence && state !== 'absent' ? sourceOf(text, sentence) : null,
    points: points.map((found) => ({
      ...pointReading(found, state === 'absent'),
      ...(state !== 'absent' && isApart(found, sentence)
        ? { attribution: sourceOf(text, found.sentence) }
        : {}),
    })),
  };
}

/** Whether a point was found in another sentence than its fact, which tells who says so there. */
function isApart(
  found: PointFinding,
  sentence: ArticleSentence | null,
): found is PointFinding & { sentence: ArticleSentence } {
  return found.state !== 'absent' && found.sentence !== null && found.sentence.text !== sentence?.text;
}

/** The index of the greatest value, the first of equals. */
function heaviest(values: readonly number[]): number {
  return values.reduce((top, value, i) => (value > (values[top] ?? -1) ? i : top), 0);
}

function pointReading(
  { point, state, isRole, sentence, start, end }: PointFinding,
  factAbsent: boolean,
): PointReading {
  const shown = factAbsent ? 'absent' : state;
  return {
    id: point.id,
    kind: isRole ? 'role' : point.kind,
    state: shown,
    place: sentence?.place ?? null,
    quote: sentence?.text ?? null,
    at: sentence && shown !== 'absent' ? within(sentence, start, end) : null,
    here: sentence && shown === 'differs' ? sentence.text.slice(start, end) : null,
  };
}

/** Whether a point that was found states its fact: by itself, as its core, or as its day beside the fact's countries. */
function carries(story: Story, { fact, countries }: AlignedFact, found: PointFinding): boolean {
  const { point, state, overlap, sentence } = found;
  if (state !== 'stated') return false;
  if (isTelling(story, point)) return overlap >= STATED_SHARE_WITH_TELLING_POINT;
  if (point.core) return overlap >= STATED_SHARE_WITH_POINT;
  // a day alone is that of much else
  const isThere = countries.every((country) => sentence?.terms.has(country));
  return isOwnDate(fact, point) && isThere && overlap >= STATED_SHARE_WITH_DATE;
}
