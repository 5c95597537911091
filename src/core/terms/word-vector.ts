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
const FIGURE_FACTOR = 3;

/** What ends a sentence or opens a quotation: a capital after it says nothing. */
const SENTENCE_START = /[.!?"`“”«»\n]/;

/** Under which key a token counts: its stem, a figure as it stands behind "#"; null for stopwords and single letters. */
export function wordKey({ kind, norm }: Token, lang: string | null): string | null {
  if (kind === 'number') return `#${norm}`;
  return norm.length < 2 || isStopword(norm, lang) ? null : stemOf(norm, lang);
}

/** The vector of a tokenized text; stopwords and single letters have no part in it. */
export function wordVector(text: string, tokens: readonly Token[], lang: string | null): WordVector {
  const counts = new Map<string, { times: number; capitals: number; small: number }>();
  let end = 0;
  tokens.forEach((token, i) => {
    const starts = i === 0 || SENTENCE_START.test(text.slice(end, token.start));
    end = token.end;
    const key = wordKey(token, lang);
    if (key === null) return;
    const count = counts.get(key) ?? { times: 0, capitals: 0, small: 0 };
    count.times++;
    if (token.capital && !starts) count.capitals++;
    if (!token.capital) count.small++;
    counts.set(key, count);
  });
  const rarity = inverseDocumentFrequency(lang);
  const vector: WordVector = new Map();
  for (const [key, { times, capitals, small }] of counts) {
    const kind = key.startsWith('#') ? FIGURE_FACTOR : capitals > small ? NAME_FACTOR : 1;
    vector.set(key, times ** REPETITION_POWER * rarity(key) * kind);
  }
  return toUnitLength(vector);
}

/** The vector of several texts on one thing: the direction of their sum. */
export function sumOf(vectors: readonly (readonly [WordVector, number])[]): WordVector {
  const sum: WordVector = new Map();
  for (const [vector, share] of vectors) {
    for (const [key, weight] of vector) sum.set(key, (sum.get(key) ?? 0) + weight * share);
  }
  return toUnitLength(sum);
}

function toUnitLength(vector: WordVector): WordVector {
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
