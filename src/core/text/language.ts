/** The language of a text: as the page states it, or guessed from its script and commonest words. */

import { ATTRIBUTION } from '../lexicon/attribution';
import { STOPWORDS } from '../lexicon/stopwords';
import { fold } from './normalize';
import { tokenize } from './tokenize';

/** How many words of a text decide: enough for news, and the cost stays bounded. */
const WORDS_LOOKED_AT = 400;

const stopwords = new Map<string, string[]>();
for (const [lang, words] of Object.entries(STOPWORDS)) {
  for (const word of words.split(' ')) {
    const norm = fold(word);
    stopwords.set(norm, [...(stopwords.get(norm) ?? []), lang]);
  }
}

/** Whether a folded word is among the commonest of any language. */
export function isStopword(norm: string): boolean {
  return stopwords.has(norm);
}

/**
 * Whether there are words of a language for what is done, counted, dated and said. Of an article in another, names and figures
 * are found, and what is not found may well be there.
 */
export function isRead(lang: string | null): boolean {
  return lang !== null && lang in ATTRIBUTION;
}

/** The primary language subtag that the words vote for, or null where none is known. */
export function guessLanguage(text: string): string | null {
  const votes = new Map<string, number>();
  for (const token of tokenize(text.slice(0, WORDS_LOOKED_AT * 8))) {
    const langs = stopwords.get(token.norm);
    // a word of several languages says less about each
    for (const lang of langs ?? []) votes.set(lang, (votes.get(lang) ?? 0) + 1 / (langs?.length ?? 1));
  }
  let best: string | null = null;
  let most = 0;
  for (const [lang, count] of votes) if (count > most) [best, most] = [lang, count];
  return best;
}

/** The primary subtag of a stated language, or a guess: "pt-BR" is "pt". */
export function languageOf(stated: string | null, text: string): string | null {
  const primary = stated?.toLowerCase().split(/[-_]/)[0];
  return primary !== undefined && /^[a-z]{2,3}$/.test(primary) ? primary : guessLanguage(text);
}
