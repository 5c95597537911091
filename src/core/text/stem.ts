/** Stems of words: enough for two forms of a word to meet within one language. */

import { endingRules } from './endings';
import { perLanguage } from './known-languages';
import { caseStem } from './word-forms';

/** Letters of a stem at most: what comes after tells forms of a word apart, and not words. */
const LONGEST_STEM = 8;

/** A word of this many letters or fewer is its own stem: an ending would be half of it. */
const SHORT_WORD = 3;

const rounds = perLanguage(({ inflection }) => inflection.stems.map(endingRules));

/** The stem of a folded word: endings of its language taken off, Cyrillic case endings too, the rest cut to eight letters. */
export function stemOf(norm: string, lang: string | null): string {
  if (norm.length <= SHORT_WORD) return norm;
  const stem = rounds(lang).reduce((word, withoutEnding) => withoutEnding(word) ?? word, norm);
  return caseStem(stem).slice(0, LONGEST_STEM);
}
