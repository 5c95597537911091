/** What a text says in any language: its names by their sound, its figures, the countries and meanings that it names. */

import { inverseDocumentFrequency } from './document-frequency';
import { nameSound } from './name-sound';
import type { TextTerms } from './terms';
import { timesAt, toUnitLength, wordKey, type TextParts, type WordVector } from './word-vector';
import { digitsOf } from '../number/digits';
import { oncePerWord } from '../text/once-per-word';
import type { Token } from '../text/tokenize';
import { caseStem, withoutArticle } from '../text/word-forms';

/** Weights beside a name's, which is as rare as its word; a long figure is met by chance less often than one of two digits. */
const NAME = 2;
const LONG_FIGURE = 18;
const SHORT_FIGURE = 9;
const COUNTRY = 4.5;
const MEANING = 6;

/** Digits from which on a figure is long. */
const LONG = 3;

/** No name counts as rarer than this, in nats: what no other text has may be misspelt. */
const RAREST = 8;

/** Repetition counts for as little as it does among words. */
const REPETITION_POWER = 0.25;

/** Letters that have two cases: words of other scripts may all be names. */
const CASED = /^[\p{Ll}\p{Lu}]/u;

const soundOf = oncePerWord((norm) => {
  const sound = nameSound(caseStem(withoutArticle(norm)));
  return sound === null ? null : { term: `s:${sound}` };
});

/** The term of a word that may be a name, by its sound; null of others. */
export function soundTerm({ kind, capital, norm, word }: Token): string | null {
  if (kind !== 'word' || (!capital && CASED.test(norm))) return null;
  return soundOf(word)?.term ?? null;
}

/** The language-free terms of a text as a vector of unit length. */
export function languageFreeVector(
  { tokens, terms }: TextTerms,
  lang: string | null,
  parts: TextParts,
): WordVector {
  const sums = new Map<string, { times: number; weight: number }>();
  const add = (key: string, weight: number, start: number): void => {
    const sum = sums.get(key) ?? { times: 0, weight: 0 };
    sum.times += timesAt(start, parts);
    sum.weight = Math.max(sum.weight, weight);
    sums.set(key, sum);
  };
  const rarity = inverseDocumentFrequency(lang);
  for (const token of tokens) {
    const { norm, kind, start } = token;
    if (kind === 'number') {
      add(`#${String(digitsOf(norm) ?? norm)}`, norm.length < LONG ? SHORT_FIGURE : LONG_FIGURE, start);
      continue;
    }
    const key = wordKey(token, lang);
    const sound = key === null ? null : soundTerm(token);
    if (key !== null && sound !== null) add(sound, NAME * Math.min(RAREST, rarity(key)), start);
  }
  for (const [term, { start }] of terms) {
    if (term.startsWith('c:')) add(term, COUNTRY, start);
    else if (term.startsWith('k:')) add(term, MEANING, start);
  }
  return toUnitLength(
    new Map([...sums].map(([key, { times, weight }]) => [key, times ** REPETITION_POWER * weight])),
  );
}
