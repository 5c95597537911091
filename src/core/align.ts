/**
 * Facts beside an article: for each fact and each of its points, does the article state it, state something else, or is it
 * not found. A sentence is compared with a fact by the terms that they share, rare terms counting most; then the fact's points
 * are checked in the sentences near enough. Everything uncertain is `absent`: a wrong difference is the worst error.
 */

import { agreeing, countsUnknown, differing, isElsewhere, isTelling } from './align-points';
import { articleText, within, type ArticleSentence, type ArticleText } from './article-text';
import type { Article } from './article';
import { dayNumber } from './calendar';
import { attributionIn } from './attribution';
import { entityClasses } from './entity-classes';
import { weighFacts, type AlignedFact } from './fact-terms';
import { languageOf } from './language';
import { ACTIONS } from './lexicon/concepts';
import type { FactReading, PointReading } from './reading';
import { nameId, storyNames } from './story-signature';
import type { DateRange, Fact, Point, Story } from './story';
import type { Term } from './terms';

export interface AlignOptions {
  /** whether `differs` may be said at all: not for the background tier, not for an old story */
  differences: boolean;
}

/** A figure, day or route that agrees, beside the terms of a fact: as much as a rare name. */
const POINT_WEIGHT = 2;

/** A term that stands not in the sentence but in the one before, or in the title, counts for this much of its weight. */
const CONTEXT_SHARE = 0.4;

/**
 * Share of a fact's terms from which a sentence states it by words alone; lower when a core point agrees too; and lowest when
 * that point is one that only this fact of the story has (a person, a type of aircraft, a large figure).
 */
const STATED_SHARE = 0.5;
const STATED_SHARE_ACROSS_LANGUAGES = 0.4;
const STATED_SHARE_WITH_POINT = 0.3;
const STATED_SHARE_WITH_TELLING_POINT = 0.05;

/** What a sentence without the fact's action keeps of its share; less where it tells of another action instead. */
const NO_ACTION_SHARE = 0.6;
const OTHER_ACTION_SHARE = 0.35;

/** From this many agreeing points (how many, when, where, with what) the action may go by another verb. */
const ENOUGH_POINTS = 2;

/** What a sentence keeps that names nothing of what the fact's core is about; more where the sentence before names it. */
const OTHER_OBJECT_SHARE = 0.5;
const OBJECT_BEFORE_SHARE = 0.8;
const WIDE_OBJECT_SHARE = 0.65;

/** From this share the nearest sentence is worth showing beside a fact that is not found. */
const RELATED_SHARE = 0.4;

/** A figure differs only in a sentence that shares this much with its fact: below, it may count something else. */
const DIFFERS_SHARE = 0.3;
const DIFFERS_SHARE_WITH_TELLING_POINT = 0.1;

/** One answer per fact of the story, in the story's order. */
export function alignFacts(story: Story, article: Article, options: AlignOptions): FactReading[] {
  const names = storyNames(story);
  const classes = entityClasses(story);
  const lang = languageOf(article.lang, article.blocks.map((block) => block.text).join('\n'));
  const text = articleText(article, lang, names, classes);
  const facts = weighFacts(story, text, names, classes);
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

/** Share of a fact's weight that a sentence holds, with what the sentence before and the title lend it. */
function overlap(story: Story, aligned: AlignedFact, text: ArticleText, i: number): number {
  const sentence = text.sentences[i];
  if (!sentence || isElsewhere(aligned.date, text.date, sentence)) return 0;
  if (!isBelieved(story, aligned.fact, sentence, text.lang)) return 0;
  const checked = aligned.fact.points.map((point) => ({
    point,
    agrees: agreeing(story, point, sentence) !== null,
  }));
  const points = checked
    .filter(({ point: { kind } }) => kind === 'quantity' || kind === 'date' || kind === 'route')
    .map(({ agrees }): [number, boolean] => [POINT_WEIGHT, agrees]);
  const told = checked.filter(({ point, agrees }) => agrees && point.kind !== 'name').length;
  const agreed = told >= ENOUGH_POINTS ? told / checked.length : 0;
  // a paraphrase changes the common words and keeps names, countries and what is done
  const share = Math.max(shareOf(aligned, text, i, points, true), shareOf(aligned, text, i, points, false));
  // who agrees in how many, where and when tells of the same, whatever the verb
  return share * Math.max(agreed, actionShare(aligned, sentence)) * objectShare(aligned, text, i);
}

/** What somebody believes is stated as that side's belief, in a sentence that says so, and not as what another does. */
function isBelieved(
  story: Story,
  { attribution }: Fact,
  { text, terms }: ArticleSentence,
  lang: string | null,
): boolean {
  if (attribution.kind !== 'believed' || attribution.entity === null) return true;
  if (!terms.has(`n:${nameId(story.id, attribution.entity)}`)) return false;
  return terms.has(BELIEVE) || attributionIn(text, lang) !== null;
}

const BELIEVE: Term = 'k:believe';

/** Whether a sentence tells of what the fact says was done. */
function actionShare({ actions }: AlignedFact, { terms }: ArticleSentence): number {
  if (actions.length === 0 || actions.some((term) => terms.has(term))) return 1;
  const acts = [...terms.keys()].some((term) => term.startsWith('k:') && ACTIONS.has(term.slice(2)));
  return acts ? OTHER_ACTION_SHARE : NO_ACTION_SHARE;
}

/** Whether a sentence names what the fact's core is about, as "they" may after a sentence that does. */
function objectShare({ objects, wide }: AlignedFact, text: ArticleText, i: number): number {
  const names = (sentence: ArticleSentence | undefined, terms: readonly Term[]) =>
    terms.some((term) => sentence?.terms.has(term) === true);
  const named = objects.filter((term) => term.startsWith('n:')).length;
  const sentence = text.sentences[i];
  if (objects.length === 0 || names(sentence, objects)) return 1;
  // "both planes": those that the fact names, where it names two, and none of them where it names one
  const counted = sentence?.quantities.find(({ quantity }) => wide.includes(`k:${quantity.counted ?? ''}`));
  if (counted && named > 0) return counted.quantity.low === named ? 1 : OTHER_OBJECT_SHARE;
  if (names(text.sentences[i - 1], objects)) return OBJECT_BEFORE_SHARE;
  return names(sentence, wide) ? WIDE_OBJECT_SHARE : OTHER_OBJECT_SHARE;
}

function shareOf(
  { weights, akin }: AlignedFact,
  text: ArticleText,
  i: number,
  points: readonly [weight: number, agrees: boolean][],
  words: boolean,
): number {
  const sentence = text.sentences[i];
  const before = text.sentences[i - 1];
  let total = 0;
  let held = 0;
  let own = 0;
  for (const [term, weight] of weights) {
    if (!words && term.startsWith('w:')) continue;
    total += weight;
    if (sentence?.terms.has(term)) own += weight;
    else if (
      (before?.paragraph === sentence?.paragraph && before?.terms.has(term)) ||
      text.title.has(term) ||
      akin.get(term)?.some((other) => sentence?.terms.has(other))
    )
      held += weight;
  }
  for (const [weight, agrees] of points) {
    total += weight;
    if (agrees) own += weight;
  }
  // context helps a sentence that shares something itself, and never carries it alone
  return total === 0 ? 0 : (own + Math.min(held * CONTEXT_SHARE, own / 2)) / total;
}

interface PointFinding {
  point: Point;
  state: 'stated' | 'differs' | 'absent';
  sentence: ArticleSentence | null;
  start: number;
  end: number;
  overlap: number;
}

function alignFact(
  story: Story,
  aligned: AlignedFact,
  text: ArticleText,
  options: AlignOptions,
): FactReading {
  const { fact, section } = aligned;
  const overlaps = text.sentences.map((_, i) => overlap(story, aligned, text, i));
  const points = fact.points.map((point) => findPoint(story, aligned, point, text, overlaps, options));
  const best = overlaps.reduce((top, value, i) => (value > (overlaps[top] ?? -1) ? i : top), 0);
  const differing = points.find((point) => point.state === 'differs');
  const carrying = points
    .filter(
      (found) =>
        (found.point.core || isTelling(story, found.point)) &&
        found.state === 'stated' &&
        found.overlap >= enough(story, found.point),
    )
    .sort((a, b) => b.overlap - a.overlap)[0];
  const byWords =
    (overlaps[best] ?? 0) >= (text.lang === story.lang ? STATED_SHARE : STATED_SHARE_ACROSS_LANGUAGES);
  const state = differing ? 'differs' : carrying || byWords ? 'stated' : 'absent';
  const related = state === 'absent' && (overlaps[best] ?? 0) >= RELATED_SHARE;
  const nearest = (overlaps[best] ?? 0) > 0 ? text.sentences[best] : undefined;
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
    attribution: sentence && state !== 'absent' ? attributionIn(sentence.text, text.lang) : null,
    points: points.map((found) => pointReading(found, state === 'absent')),
  };
}

function pointReading(
  { point, state, sentence, start, end }: PointFinding,
  factAbsent: boolean,
): PointReading {
  const shown = factAbsent ? 'absent' : state;
  return {
    id: point.id,
    kind: point.kind,
    state: shown,
    place: sentence?.place ?? null,
    quote: sentence?.text ?? null,
    at: sentence && shown !== 'absent' ? within(sentence, start, end) : null,
    here: sentence && shown === 'differs' ? sentence.text.slice(start, end) : null,
  };
}

/** The sentence that carries a point best: one that agrees before one that differs, the nearer to the fact before the farther. */
function findPoint(
  story: Story,
  aligned: AlignedFact,
  point: Point,
  text: ArticleText,
  overlaps: readonly number[],
  options: AlignOptions,
): PointFinding {
  const none: PointFinding = { point, state: 'absent', sentence: null, start: 0, end: 0, overlap: 0 };
  let stated: PointFinding = { ...none, overlap: -1 };
  let differs: PointFinding = { ...none, overlap: -1 };
  text.sentences.forEach((sentence, i) => {
    const near = overlaps[i] ?? 0;
    if (isElsewhere(aligned.date, text.date, sentence)) return;
    const agreed = agreeing(story, point, sentence);
    const other =
      agreed || near < differsFrom(story, aligned.fact, point, sentence) ? null : differing(point, sentence);
    if (agreed && near > stated.overlap)
      stated = { point, state: 'stated', sentence, ...agreed, overlap: near };
    if (other && near > differs.overlap)
      differs = { point, state: 'differs', sentence, ...other, overlap: near };
  });
  if (stated.sentence) return stated;
  return options.differences ? differs : none;
}

/** The share that a sentence must hold beside an agreeing point. */
function enough(story: Story, point: Point): number {
  return isTelling(story, point) ? STATED_SHARE_WITH_TELLING_POINT : STATED_SHARE_WITH_POINT;
}

/** The share from which another figure is of the same event: less is asked of a sentence that agrees in a telling point. */
function differsFrom(story: Story, fact: Fact, point: Point, sentence: ArticleSentence): number {
  const agrees = fact.points.some((other) => isTelling(story, other) && agreeing(story, other, sentence));
  if (agrees) return 0;
  return isTelling(story, point) && !countsUnknown(point) ? DIFFERS_SHARE_WITH_TELLING_POINT : DIFFERS_SHARE;
}
