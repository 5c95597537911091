/**
 * A key under which the spellings of a name in several languages and scripts meet: its consonants in classes, in order, as
 * Soundex (Russell 1918) and its successors have them, after its letters became Latin ones.
 */

import { LATIN_LETTERS } from '../lexicon/latin-letters';

/** Letters of a key: what comes after tells endings apart. */
const LONGEST = 6;
/** A key of fewer letters belongs to too many names. */
const SHORTEST = 3;

/** What is written with several letters in one language and with one in another. */
const CLUSTERS: readonly [RegExp, string][] = [
  [/[st]?ch|sh|sz|cz|[td]?zh|t[sz]|dj|j|z|x|ç/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c[kh]?|q/g, 'k'],
  [/ph|v|w/g, 'f'],
  [/p/g, 'b'],
];
const VOWEL = /^[aeiouyh]/;
const SILENT = /[aeiouyh]/g;
const DOUBLED = /(.)\1+/g;

/** The key of a folded word; null for one that is too short to tell names apart. */
export function nameSound(norm: string): string | null {
  let latin = '';
  for (const letter of norm) latin += LATIN_LETTERS[letter] ?? letter;
  for (const [cluster, sound] of CLUSTERS) latin = latin.replace(cluster, sound);
  const first = VOWEL.test(latin) ? 'a' : latin.charAt(0);
  const key = (first + latin.slice(1).replace(SILENT, '')).replace(DOUBLED, '$1');
  return key.length < SHORTEST ? null : key.slice(0, LONGEST);
}
