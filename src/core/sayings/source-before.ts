/** Who says so in a sentence that names nobody, because one right before it does: "he added". */

import { isVerb, LONGEST_SENTENCE, QUOTE_END, withoutHelpers } from './attribution';
import { clauseStart, gap, readSentence } from './source-phrase';

/** Whether a sentence says that who spoke before goes on: "he added", "..., sagte sie". */
export function refersBack(whole: string, lang: string | null): boolean {
  const sentence = readSentence(whole.slice(0, LONGEST_SENTENCE), lang);
  const { tokens, words } = sentence;
  return tokens.some((_, i) => {
    const verb = words.is.verbs(tokens, i) ?? words.is.quoting(tokens, i);
    if (!verb || !isVerb(sentence, i)) return false;
    const begin = clauseStart(sentence, i);
    const first = withoutHelpers(sentence, begin, i);
    const next = i + verb.length;
    const ends = next >= tokens.length || clauseStart(sentence, next) === next;
    if (first === begin) {
      // "..., sagte sie", "Añadió que"
      const isFirst = begin === 0 || QUOTE_END.test(gap(sentence, begin - 1));
      if (!ends && words.is.pronouns(tokens, next)) return begin > 0 || words.row.verbInitial;
      return words.row.dropsPronouns && isFirst && (ends || words.that(tokens, next) !== null);
    }
    // "he added", "a-t-il dit"
    const isSubject = words.is.pronouns(tokens, first - 1) !== null && first - begin <= MOST_BEFORE_PRONOUN;
    return isSubject || (words.row.verbSecond && !ends && words.is.pronouns(tokens, next) !== null);
  });
}

/** Sentences that may lead back to the one that names who speaks: "he added", "she said". */
const MOST_BACK = 3;

/** The source of the last of some sentences: by its own words, or where it says that the same goes on, that of one right before. */
export function sourceOfLast<T extends { text: string }, S>(
  sentences: readonly T[],
  lang: string | null,
  own: (sentence: T) => S | null,
): S | null {
  for (const sentence of sentences.slice(-1 - MOST_BACK).reverse()) {
    const source = own(sentence);
    if (source !== null || !refersBack(sentence.text, lang)) return source;
  }
  return null;
}

/** Words before a pronoun that is the subject of its clause: "On Monday he said", "a-t-il dit". */
const MOST_BEFORE_PRONOUN = 4;
