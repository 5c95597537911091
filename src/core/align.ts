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
import { languageOf } from './language';
import { ACTIONS } from './lexicon/concepts';
import type { NameTable } from './names';
import type { FactReading, PointReading } from './reading';
import { storyNames } from './story-signature';
import { storyFacts, type DateRange, type Fact, type FactSection, type Point, type Story } from './story';
import { termsOf, type Term } from './terms';

export interface AlignOptions {
  /** whether `differs` may be said at all: not for the background tier, not for an old story */
  differences: boolean;
}

/** How telling a kind of term is for one fact among the others. */
const KIND_WEIGHT = { n: 1.4, c: 0.5, k: 1, w: 0.7 };

/** A figure, day or route that agrees, beside the terms of a fact: as much as a rare name. */
const POINT_WEIGHT = 2;

/** A term that stands not in the sentence but in the one before, or in the title, counts for this much of its weight. */
const CONTEXT_SHARE = 0.4;

/**
 * Share of a fact's terms from which a sentence states it by words alone; lower when a core point agrees too; and lowest when
 * that point is one that only this fact of the story has (a person, a type of aircraft, a large figure).
 */
const STATED_SHARE = 0.5;
const STATED_SHARE_WITH_POINT = 0.3;
const STATED_SHARE_WITH_TELLING_POINT = 0.05;

/** What a sentence without the fact's action keeps of its share. */
const OTHER_ACTION_SHARE = 0.6;

/** From this share the nearest sentence is worth showing beside a fact that is not found. */
const RELATED_SHARE = 0.4;

/** A figure differs only in a sentence that shares this much with its fact: below, it may count something else. */
const DIFFERS_SHARE = 0.3;
const DIFFERS_SHARE_WITH_TELLING_POINT = 0.1;

interface AlignedFact {
  fact: Fact;
  section: FactSection;
  /** when what it reports happened: an undated key fact is of the days of the story's event */
  date: DateRange | null;
  /** the fact's terms with their weights in this article */
  weights: Map<Term, number>;
  total: number;
  actions: Term[];
}

/** One answer per fact of the story, in the story's order. */
export function alignFacts(story: Story, article: Article, options: AlignOptions): FactReading[] {
  const names = storyNames(story);
  const text = articleText(
    article,
    languageOf(article.lang, article.blocks.map((block) => block.text).join('\n')),
    names,
  );
  const facts = weighFacts(story, text, names);
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

/** Weights by rarity among the facts and the article's sentences, so that what all of them share decides nothing. */
function weighFacts(story: Story, text: ArticleText, names: NameTable): AlignedFact[] {
  const facts = storyFacts(story).map(({ fact, section }) => ({
    fact,
    section,
    terms: [...termsOf(fact.text, story.lang, names).terms.keys()].filter(
      (term) => !term.startsWith('w:') || text.lang === story.lang,
    ),
  }));
  const counts = new Map<Term, number>();
  const count = (terms: Iterable<Term>) => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const { terms } of facts) count(terms);
  for (const { terms } of text.sentences) count(terms.keys());
  const all = facts.length + text.sentences.length;
  return facts.map(({ fact, section, terms }) => {
    const weights = new Map(
      terms.map((term) => [term, kindWeight(term) * Math.log(1 + all / (counts.get(term) ?? 1))]),
    );
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const actions = terms.filter((term) => ACTIONS.has(term.slice(2)) && term.startsWith('k:'));
    return {
      fact,
      section,
      date: fact.date ?? (section === 'key' ? story.event : null),
      weights,
      total,
      actions,
    };
  });
}

function kindWeight(term: Term): number {
  return KIND_WEIGHT[term[0] as keyof typeof KIND_WEIGHT];
}

/** Share of a fact's weight that a sentence holds, with what the sentence before and the title lend it. */
function overlap(story: Story, aligned: AlignedFact, text: ArticleText, i: number): number {
  const sentence = text.sentences[i];
  if (!sentence) return 0;
  const acts = aligned.actions.length === 0 || aligned.actions.some((term) => sentence.terms.has(term));
  const agreed = aligned.fact.points.filter(
    ({ kind }) => kind === 'quantity' || kind === 'date' || kind === 'route',
  );
  const points = agreed.map((point): [number, boolean] => [
    POINT_WEIGHT,
    agreeing(story, point, sentence) !== null,
  ]);
  // a paraphrase changes the common words and keeps names, countries and what is done
  const share = Math.max(shareOf(aligned, text, i, points, true), shareOf(aligned, text, i, points, false));
  return share * (acts ? 1 : OTHER_ACTION_SHARE);
}

function shareOf(
  { weights }: AlignedFact,
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
    else if ((before?.paragraph === sentence?.paragraph && before?.terms.has(term)) || text.title.has(term))
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
  const byWords = (overlaps[best] ?? 0) >= STATED_SHARE;
  const state = differing ? 'differs' : carrying || byWords ? 'stated' : 'absent';
  const related = state === 'absent' && (overlaps[best] ?? 0) >= RELATED_SHARE;
  const sentence =
    (differing ?? carrying)?.sentence ??
    ((overlaps[best] ?? 0) > 0 ? text.sentences[best] : undefined) ??
    null;
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
    if (isElsewhere(aligned.date, sentence)) return;
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
