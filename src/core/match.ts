/** Is this article part of that story: tiers, a score, and the evidence for it. */

import type { Announcement, Article } from './article';
import { dayNumber } from './calendar';
import { countryName } from './countries';
import { languageOf } from './language';
import { findQuantities } from './find-quantities';
import { sameQuantity } from './quantities';
import type { Evidence, Match, Tier } from './reading';
import type { IndexedStory, StoryIndex } from './story-index';
import { termsOf, type Term, type TextTerms } from './terms';

export type Strictness = 'strict' | 'balanced' | 'broad';

export interface MatchOptions {
  strictness: Strictness;
  /** whether the background tier is wanted */
  background: boolean;
  /** ids of stories that are switched off */
  off: readonly string[];
}

export const DEFAULT_MATCH: MatchOptions = { strictness: 'balanced', background: true, off: [] };

/**
 * Share of the event's terms that an article must hold. Measured on the retold articles against the near ones (n = 36 and
 * 347): within the window and the setting no near article reaches 0.30, and all but two on-topic ones do.
 */
const STORY_THRESHOLD: Record<Strictness, number> = { strict: 0.4, balanced: 0.3, broad: 0.24 };

/** Share of the subject's terms for the background tier; set on the same articles, off-topic ones stay below 0.28. */
const BACKGROUND_THRESHOLD: Record<Strictness, number> = { strict: 0.36, balanced: 0.3, broad: 0.26 };

/** An announcement holds less than the article, so that much less is asked of it: missing one costs more than reading one. */
const MAY_MATCH_SHARE = 0.5;

/** Days around the event in which an article can report it: the eve, for time zones, to the as-of limit. */
export const DAYS_BEFORE = 1;
export const AS_OF_DAYS = 90;

/** An article without a date must show more of the event itself. */
const UNDATED_FACTOR = 1.25;

/** Characters of an article that say what it reports: title and first paragraphs; and how much of the rest is read. */
const LEAD_CHARACTERS = 900;
const BODY_CHARACTERS = 8000;

/** A term found only after the lead says half as much about what the article reports. */
const BODY_SHARE = 0.5;

/** Each figure of the key facts that the article repeats adds this much to the event's share, up to three. */
const QUANTITY_BONUS = 0.04;
const MOST_QUANTITIES = 3;

/** What is told of the evidence: the heaviest pieces. */
const MOST_EVIDENCE = 8;

interface Zones {
  lang: string | null;
  lead: TextTerms['terms'];
  leadText: string;
  body: TextTerms['terms'];
  bodyText: string;
  quantities: ReturnType<typeof findQuantities>;
}

/** Whether some story may match what a page announces, so that reading the whole page is worth its cost. */
export function mayMatch(
  index: StoryIndex,
  announcement: Announcement,
  options: MatchOptions = DEFAULT_MATCH,
): boolean {
  const text = [announcement.lead, ...announcement.bag].join('\n');
  const zones = zonesOf(index, announcement.title, text, announcement.lang);
  return index.stories.some((story) => {
    if (options.off.includes(story.id)) return false;
    const { event, subject } = scores(story, zones);
    return (
      event >= STORY_THRESHOLD[options.strictness] * MAY_MATCH_SHARE ||
      (options.background && subject >= BACKGROUND_THRESHOLD[options.strictness] * MAY_MATCH_SHARE)
    );
  });
}

/** The story that an article is part of, by the best tier and score; null where none is near enough. */
export function matchArticle(
  index: StoryIndex,
  article: Article,
  options: MatchOptions = DEFAULT_MATCH,
): Match | null {
  const text = article.blocks.map((block) => block.text).join('\n');
  const zones = zonesOf(index, article.title, text, article.lang);
  let best: Match | null = null;
  for (const story of index.stories) {
    if (options.off.includes(story.id)) continue;
    const match = matchStory(story, zones, article.date, options);
    if (match && (!best || rank(match) > rank(best))) best = match;
  }
  return best;
}

const rank = (match: Match): number => (match.tier === 'story' ? 1 : 0) + match.score;

function zonesOf(index: StoryIndex, title: string, text: string, stated: string | null): Zones {
  const lang = languageOf(stated, text);
  const leadText = `${title}\n${text.slice(0, LEAD_CHARACTERS)}`;
  const bodyText = text.slice(LEAD_CHARACTERS, BODY_CHARACTERS);
  return {
    lang,
    leadText,
    bodyText,
    lead: termsOf(leadText, lang, index.names).terms,
    body: termsOf(bodyText, lang, index.names).terms,
    quantities: findQuantities(`${leadText}\n${bodyText}`, lang),
  };
}

function matchStory(
  story: IndexedStory,
  zones: Zones,
  date: string | null,
  options: MatchOptions,
): Match | null {
  const { event, subject } = scores(story, zones);
  const needed = STORY_THRESHOLD[options.strictness] * (date === null ? UNDATED_FACTOR : 1);
  const setting = story.setting.every((term) => zones.lead.has(term));
  if (event >= needed && setting && inWindow(story, date))
    return answer(story, 'story', event, story.eventTerms, zones);
  const named = [...zones.lead.keys()].some((term) => term.startsWith(`n:${story.id}/`));
  const near = story.setting.some((term) => zones.lead.has(term));
  if (options.background && subject >= BACKGROUND_THRESHOLD[options.strictness] && named && near) {
    return answer(story, 'background', subject, [...story.subjectTerms, ...story.eventTerms], zones);
  }
  return null;
}

function inWindow(story: IndexedStory, date: string | null): boolean {
  const written = date === null ? null : dayNumber(date);
  const from = dayNumber(story.event?.from ?? story.published ?? '');
  const to = dayNumber(story.event?.to ?? story.published ?? '');
  if (written === null || from === null || to === null) return true;
  return written >= from - DAYS_BEFORE && written <= to + AS_OF_DAYS;
}

function scores(story: IndexedStory, zones: Zones): { event: number; subject: number } {
  const repeated = story.quantities.filter((quantity) =>
    zones.quantities.some((found) => sameQuantity(found.quantity, quantity)),
  );
  const bonus = Math.min(repeated.length, MOST_QUANTITIES) * QUANTITY_BONUS;
  return {
    event: Math.min(1, share(story, story.eventTerms, zones) + bonus),
    subject: share(story, story.subjectTerms, zones),
  };
}

/** Share of the terms' weight that the article holds; stems of words count only where both are in one language. */
function share(story: IndexedStory, terms: readonly [Term, number][], zones: Zones): number {
  let held = 0;
  let total = 0;
  for (const [term, weight] of terms) {
    if (term.startsWith('w:') && zones.lang !== story.lang) continue;
    total += weight;
    if (zones.lead.has(term)) held += weight;
    else if (zones.body.has(term)) held += weight * BODY_SHARE;
  }
  return total === 0 ? 0 : held / total;
}

function answer(
  story: IndexedStory,
  tier: Tier,
  score: number,
  terms: readonly [Term, number][],
  zones: Zones,
): Match {
  const kinds = new Map(story.names.map(({ id, kind }) => [id, kind]));
  const pieces = new Map<string, Evidence>();
  const add = (key: string, kind: Evidence['kind'], text: string, weight: number) => {
    const known = pieces.get(key);
    pieces.set(key, { kind, text: known?.text ?? text, weight: (known?.weight ?? 0) + weight });
  };
  for (const [term, weight] of terms) {
    const inLead = zones.lead.get(term);
    const place = inLead ?? zones.body.get(term);
    if (!place || (term.startsWith('w:') && zones.lang !== story.lang)) continue;
    const text = (inLead ? zones.leadText : zones.bodyText).slice(place.start, place.end);
    const worth = inLead ? weight : weight * BODY_SHARE;
    if (term.startsWith('n:')) add(term, kinds.get(term.slice(2)) ?? 'place', text, worth);
    else if (term.startsWith('c:'))
      add(term, 'country', countryName(term.slice(2), zones.lang ?? 'en'), worth);
    else add(`words:${text.toLowerCase()}`, 'words', text, worth);
  }
  for (const quantity of story.quantities) {
    const found = zones.quantities.find((other) => sameQuantity(other.quantity, quantity));
    const text = `${zones.leadText}\n${zones.bodyText}`.slice(found?.start, found?.end);
    if (found) add(`q:${text}`, 'quantity', text, QUANTITY_BONUS * 10);
  }
  return { story: story.id, tier, score, evidence: heaviest([...pieces.values()]) };
}

function heaviest(pieces: Evidence[]): Evidence[] {
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0);
  return pieces
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVIDENCE)
    .map((piece) => ({ ...piece, weight: piece.weight / total }));
}
