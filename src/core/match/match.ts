/** Is this article part of that story: tiers, a calibrated score, and the evidence for it. */

import type { Announcement, Article } from '../data/article';
import { dayNumber } from '../time/calendar';
import { candidates, type Candidate } from './candidates';
import { evidenceOf, type SharedWord } from './evidence';
import { sameQuantity } from '../quantity/quantities';
import { AS_OF_DAYS, type Match, type Tier } from '../data/reading';
import { readText, type ReadText } from './read-text';
import { weightIn, type StoryIndex } from './story-index';
import type { StorySignature } from './story-signature';
import type { Term } from '../terms/meanings';
import { tokenize } from '../text/tokenize';
import { caseStem } from '../text/word-forms';
import { wordKey } from '../terms/word-vector';
import type { DateRange } from '../time/date-range';

export type Strictness = 'strict' | 'balanced' | 'broad';

export interface MatchOptions {
  strictness: Strictness;
  /** whether the background tier is wanted */
  background: boolean;
  /** ids of stories that are switched off */
  off: readonly string[];
}

export const DEFAULT_MATCH: MatchOptions = { strictness: 'balanced', background: true, off: [] };

/** The score, a calibrated likelihood, from which a tier is given. */
export const STORY_SCORE: Record<Strictness, number> = { strict: 0.9, balanced: 0.5, broad: 0.2 };
const BACKGROUND_SCORE: Record<Strictness, number> = { strict: 0.9, balanced: 0.5, broad: 0.2 };

/** An announcement holds less than the article, so that much less is asked of it: missing one costs more than reading one. */
const MAY_MATCH_SCORE = 0.07;

/**
 * Logistic curves from likeness to likelihood: where it is even, and how steep. By `npm run eval` a slope of 24 for the words gives an
 * expected calibration error of 0.051 on ECB+ (20: 0.066, 28: 0.054), one of 20 for the terms 0.001 on the articles around the bundled story.
 */
const WORDS_CURVE = { middle: 0.365, slope: 24 };
const TERMS_CURVE = { middle: 0.3, slope: 20 };
const SUBJECT_CURVE = { middle: 0.33, slope: 20 };

/** Days around the event in which an article can report it: the eve, for time zones, to the as-of limit. */
const DAYS_BEFORE = 1;

/** A term found only after the lead says half as much about what the article reports. */
const BODY_SHARE = 0.5;

/** Each figure of the key facts that the article repeats adds this much to the likeness, up to three. */
const QUANTITY_BONUS = 0.035;
const MOST_QUANTITIES = 3;

/** Whether some story may match what a page announces (given in its own language), so that reading the whole page is worth its cost. */
export function mayMatch(
  index: StoryIndex,
  announcement: Announcement,
  options: MatchOptions = DEFAULT_MATCH,
): boolean {
  const { title, lead, bag, lang, date } = announcement;
  const read = readText(title, [lead, ...bag].join('\n'), lang, date);
  return candidates(index, read, options.off).some((candidate) => {
    const { event, background } = judge(candidate, read);
    return Math.max(event, options.background ? background : 0) >= MAY_MATCH_SCORE;
  });
}

/** How likely an article is a report of a story's event, and how likely it shares its wider subject; 0 to 1. */
export interface Likelihood {
  story: string;
  event: number;
  background: number;
}

/** The likeliest few stories for an article, before any threshold: what calibration is measured on. */
export function likelihoods(index: StoryIndex, article: Article, off: readonly string[] = []): Likelihood[] {
  const read = readArticleText(article);
  return candidates(index, read, off).map((candidate) => ({
    story: candidate.signature.id,
    ...judge(candidate, read),
  }));
}

/** The story that an article, given in its own language, is part of, by the best tier and score; null where none is near enough. */
export function matchArticle(
  index: StoryIndex,
  article: Article,
  options: MatchOptions = DEFAULT_MATCH,
): Match | null {
  const read = readArticleText(article);
  let best: { candidate: Candidate; tier: Tier; score: number } | null = null;
  for (const candidate of candidates(index, read, options.off)) {
    const { event, background } = judge(candidate, read);
    const tier = event >= STORY_SCORE[options.strictness] ? 'story' : 'background';
    const score = tier === 'story' ? event : background;
    if (tier === 'background' && (!options.background || score < BACKGROUND_SCORE[options.strictness]))
      continue;
    if (!best || rank(tier, score) > rank(best.tier, best.score)) best = { candidate, tier, score };
  }
  return best && answer(index, best.candidate, best.tier, best.score, read);
}

function readArticleText({ title, blocks, lang, date }: Article): ReadText {
  return readText(title, blocks.map((block) => block.text).join('\n'), lang, date);
}

const rank = (tier: Tier, score: number): number => (tier === 'story' ? 1 : 0) + score;

/** Likelihoods of the two tiers. */
function judge({ signature, words, terms }: Candidate, read: ReadText): Omit<Likelihood, 'story'> {
  const repeated = signature.quantities.filter((quantity) =>
    read.quantities().some((found) => sameQuantity(found.quantity, quantity)),
  );
  const bonus = Math.min(repeated.length, MOST_QUANTITIES) * QUANTITY_BONUS;
  const inLead = (term: Term) => (terms.get(term)?.start ?? Infinity) < read.lead;
  const setting = signature.setting.length > 0 && signature.setting.every(inLead);
  const days = daysFrom(signature, read.date);
  // the same report: its words are those of the story, whatever its date says, if it says any
  const same = days === 'outside' || isOfOthers(signature, read) ? 0 : likelihood(WORDS_CURVE, words + bonus);
  // a report or an answer in the days of the event, in any words or language: who, what and where are those of the story
  const reported = likelihood(TERMS_CURVE, share(signature.eventTerms, terms, read.lead) + bonus);
  const named = [...terms].some(([term, { start }]) => term.startsWith('n:') && start < read.lead);
  const near = named && signature.setting.some(inLead);
  return {
    event: Math.max(same, setting && days === 'inside' ? reported : 0),
    background: near ? likelihood(SUBJECT_CURVE, share(signature.subjectTerms, terms, read.lead)) : 0,
  };
}

/** Fewest names that a story must have for the lack of all of them to mean something. */
const FEWEST_NAMES = 3;

/**
 * Whether an article names nobody and no place that what the story reports turns on: the same kind of event, of others. A
 * shared surname is enough, since outlets spell first names as they like.
 */
function isOfOthers({ eventTerms, names }: StorySignature, { nameStems }: ReadText): boolean {
  const ids = new Set(eventTerms.map(([term]) => term));
  const own = names.filter(({ id }) => ids.has(`n:${id}`));
  if (new Set(own.map(({ id }) => id)).size < FEWEST_NAMES) return false;
  return !own.some(({ name }) => tokenize(name).some(({ norm }) => nameStems.has(caseStem(norm))));
}

function likelihood({ middle, slope }: { middle: number; slope: number }, likeness: number): number {
  return 1 / (1 + Math.exp(-slope * (likeness - middle)));
}

function daysFrom(signature: StorySignature, date: string | null): 'inside' | 'outside' | 'unknown' {
  const written = dayNumber(date ?? '');
  const from = dayNumber(signature.event?.from ?? signature.published ?? '');
  const to = dayNumber(signature.event?.to ?? signature.published ?? '');
  if (written === null || from === null || to === null) return 'unknown';
  return written >= from - DAYS_BEFORE && written <= to + AS_OF_DAYS ? 'inside' : 'outside';
}

/** Share of the terms' weight that the article holds, what stands after the lead for half. */
function share(weights: readonly [Term, number][], terms: Candidate['terms'], lead: number): number {
  let held = 0;
  let total = 0;
  for (const [term, weight] of weights) {
    total += weight;
    const place = terms.get(term);
    if (place) held += place.start < lead ? weight : weight * BODY_SHARE;
  }
  return total === 0 ? 0 : held / total;
}

function answer(
  index: StoryIndex,
  { number, signature, terms }: Candidate,
  tier: Tier,
  score: number,
  read: ReadText,
): Match {
  const weights =
    tier === 'story' ? signature.eventTerms : [...signature.subjectTerms, ...signature.eventTerms];
  const held = weights.flatMap(([term, weight]) => {
    const place = terms.get(term);
    return place ? [{ term, weight: place.start < read.lead ? weight : weight * BODY_SHARE, ...place }] : [];
  });
  const repeated = read
    .quantities()
    .filter(({ quantity }) => signature.quantities.some((wanted) => sameQuantity(quantity, wanted)));
  const evidence = evidenceOf({
    signature,
    lang: read.lang,
    text: read.text,
    terms: held,
    quantities: repeated,
    dates: tier === 'story' ? read.dates().filter(({ date }) => isOfEvent(signature, date)) : [],
    words: held.length > 0 ? [] : sharedWords(index, number, read),
  });
  return { story: signature.id, tier, score, evidence };
}

/** Whether a date names days of the event, and not a month around them. */
function isOfEvent({ event }: StorySignature, { from, to }: DateRange): boolean {
  return event !== null && from >= event.from && to <= event.to;
}

/** Words that article and story share, by what each adds to the cosine; told where no name, place or figure is. */
function sharedWords(index: StoryIndex, story: number, read: ReadText): SharedWord[] {
  const seen = new Set<string>();
  return read.found.tokens.flatMap((token) => {
    const key = wordKey(token, read.lang);
    if (key === null || seen.has(key)) return [];
    seen.add(key);
    const weight = (read.words.get(key) ?? 0) * weightIn(index, `w:${key}`, story);
    return weight > 0 ? [{ text: read.text.slice(token.start, token.end), weight }] : [];
  });
}
