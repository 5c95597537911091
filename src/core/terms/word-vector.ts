/**
 * A text as a weighted bag of stems: the vector space model (Salton, Wong and Yang 1975) with the three changes that
 * telling one event from another of its kind asks for: repetition counts for little, names for more, and figures for most.
 */

import { inverseDocumentFrequency } from './document-frequency';
import { isStopword } from '../text/language';
import { stemOf } from '../text/stem';
import type { Token } from '../text/tokenize';

/** Stem -> weight; of unit length, so that the dot product of two is their cosine. Figures are keys with a "#". */
export type WordVector = Map<string, number>;

/**
 * How much more a stem that is said often weighs: tf to this power. On ECB+ (26 events, 259 documents asked twice, best
 * threshold) F1 is 0.86 at 0.5, 0.89 at 0.35, 0.90 at 0.25 and 0.2, 0.89 at 0.1: an event is told by many things said once.
 */
const REPETITION_POWER = 0.25;

/** Names (words with a capital more often than not) and figures against other words; same runs: 1 and 1 gives 0.87. */
const NAME_FACTOR = 1.5;
const FIGURE_FACTOR = 4;

/** What ends a sentence or opens a quotation: a capital after it says nothing. */
const SENTENCE_START = /[.!?"`“”«»\n]/;

/** Under which key a token counts: its stem, a figure as it stands behind "#"; null for stopwords and single letters. */
export function wordKey({ kind, norm }: Token, lang: string | null): string | null {
  if (kind === 'number') return `#${norm}`;
  return norm.length < 2 || isStopword(norm, lang) ? null : stemOf(norm, lang);
}

/** Where the title of a text ends and where its lead does, as UTF-16 offsets: what stands in them says what a report is about. */
export interface TextParts {
  title: number;
  lead: number;
}

/** A text without a title or a lead of its own. */
const ONE_PART: TextParts = { title: 0, lead: 0 };

/** How often a word of title or lead counts beside one of the rest; ECB+ and the events of 2012 to 2020 do as well with 1 to 3. */
const TITLE_TIMES = 2;
const LEAD_TIMES = 1.5;

/** How often a word counts at a place of a text. */
export function timesAt(start: number, { title, lead }: TextParts): number {
  return start < title ? TITLE_TIMES : start < lead ? LEAD_TIMES : 1;
}

/** The words of a text, and those that stand in its title or lead alone. */
export interface WeighedWords {
  all: WordVector;
  lead: WordVector;
}

/** The words of a tokenized text; stopwords and single letters have no part in it. */
export function weighWords(
  text: string,
  tokens: readonly Token[],
  lang: string | null,
  parts: TextParts = ONE_PART,
): WeighedWords {
  const counts = new Map<string, { times: number; capitals: number; small: number; isLead: boolean }>();
  let end = 0;
  tokens.forEach((token, i) => {
    const starts = i === 0 || SENTENCE_START.test(text.slice(end, token.start));
    end = token.end;
    const key = wordKey(token, lang);
    if (key === null) return;
    const count = counts.get(key) ?? { times: 0, capitals: 0, small: 0, isLead: token.start < parts.lead };
    count.times += timesAt(token.start, parts);
    if (token.capital && !starts) count.capitals++;
    if (!token.capital) count.small++;
    counts.set(key, count);
  });
  const rarity = inverseDocumentFrequency(lang);
  const all: WordVector = new Map();
  const lead: WordVector = new Map();
  for (const [key, { times, capitals, small, isLead }] of counts) {
    const kind = key.startsWith('#') ? FIGURE_FACTOR : capitals > small ? NAME_FACTOR : 1;
    const weight = times ** REPETITION_POWER * rarity(key) * kind;
    all.set(key, weight);
    if (isLead) lead.set(key, weight);
  }
  return { all: toUnitLength(all), lead: toUnitLength(lead) };
}

/** The vector made as long as 1; one of nothing stays so. */
export function toUnitLength(vector: WordVector): WordVector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square);
  if (length > 0) for (const [key, weight] of vector) vector.set(key, weight / length);
  return vector;
}

/** Cosine of two vectors of unit length, 0 to 1. */
export function cosine(a: WordVector, b: WordVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
  return dot;
}
