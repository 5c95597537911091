/** Stems of words: enough for two forms of a word to meet within one language. */

import { caseStem } from './word-forms';

/** Letters of a stem at most: what comes after tells forms of a word apart, and not words. */
const LONGEST_STEM = 8;

/** A word of this many letters or fewer is its own stem: an ending would be half of it. */
const SHORT_WORD = 3;

/** The stem of a folded word: English inflection or Cyrillic case endings taken off, the rest cut to eight letters. */
export function stemOf(norm: string): string {
  if (norm.length <= SHORT_WORD) return norm;
  const code = norm.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return englishStem(norm).slice(0, LONGEST_STEM);
  return caseStem(norm).slice(0, LONGEST_STEM);
}

/** Plural and the commonest verb endings; other languages in Latin letters lose little by it. */
function englishStem(norm: string): string {
  let stem = norm;
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  for (const ending of ['ing', 'ed', 'ly', 'ment']) {
    if (stem.endsWith(ending)) return stem.slice(0, -ending.length);
  }
  return stem;
}
