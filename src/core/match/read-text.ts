/** An article as recognition reads it: its words, terms and figures, each looked for once. */

import { dayNumber } from '../time/calendar';
import { findDates, type DateMention } from '../time/dates';
import { findQuantities } from '../quantity/find-quantities';
import type { QuantityMention } from '../quantity/quantities';
import { termsOf, type TextTerms } from '../terms/terms';
import { weighWords, type TextParts, type WeighedWords, type WordVector } from '../terms/word-vector';
import { languageFreeVector } from '../terms/language-free';

/** Characters of an article that say what it reports: title and first paragraphs; and how much of it is read at all. */
const LEAD_CHARACTERS = 900;
const MOST_CHARACTERS = 8000;

export interface ReadText {
  lang: string | null;
  date: string | null;
  /** the date in days since 1970 */
  day: number | null;
  text: string;
  found: TextTerms;
  words: WeighedWords;
  languageFree: WordVector;
  /** found when a match is to be shown: most articles have none */
  quantities: () => QuantityMention[];
  dates: () => DateMention[];
}

/** Reads a title and a text; `lang`: primary subtag of the language that they are in, `date`: the ISO day of writing. */
export function readText(title: string, body: string, lang: string | null, date: string | null): ReadText {
  const text = `${title}\n${body}`.slice(0, MOST_CHARACTERS);
  const parts: TextParts = { title: title.length, lead: title.length + LEAD_CHARACTERS };
  const found = termsOf(text, lang);
  return {
    lang,
    date,
    day: dayNumber(date ?? ''),
    text,
    found,
    words: weighWords(text, found.tokens, lang, parts),
    languageFree: languageFreeVector(found, lang, parts),
    quantities: once(() => findQuantities(text, lang)),
    dates: once(() => findDates(text, lang, date)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
