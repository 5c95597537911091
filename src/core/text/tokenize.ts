/** Words of a text, the same for seeds and pages. */

import { fold } from './normalize';
import { RecentlyUsed } from './recently-used';
import type { TextRange } from './range';

/** A folded word, one object for all its places, on which what is looked up of it is remembered. */
export interface Word {
  norm: string;
  /** by the number of a function of words, what it found */
  found: unknown[];
}

/** One word, number, or letter of a script without word spaces. `norm` is folded; offsets are UTF-16 into the text. */
export interface Token extends TextRange {
  norm: string;
  word: Word;
  kind: 'word' | 'number';
  /** begins with an upper-case or title-case letter */
  capital: boolean;
}

/**
 * Letters and digits part ways ("An124", "Il-62M"), so that every spelling of a designation gives the same tokens;
 * an apostrophe inside a Cyrillic word ("п'ять") is part of it; Han, Kana and Thai have no spaces between words, so each sign is a token and names match as runs of tokens.
 */
const TOKEN =
  /\p{sc=Cyrillic}+(?:['’ʼ]\p{sc=Cyrillic}+)*|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|\p{N}+|[\p{L}\p{M}\u00ad\u200c\u0640]+/gu;
const STARTS_NUMBER = /^\p{N}/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;

/** Words of news are a few thousand again and again; more are forgotten all at once, so that a page of made-up words fills no memory. */
const MOST_WORDS = 5000;
const words = new Map<string, Word>();

function wordOf(norm: string): Word {
  const known = words.get(norm);
  if (known) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const word = { norm, found: [] };
  words.set(norm, word);
  return word;
}

/** What is the same of a word wherever it is written so. */
type Form = Pick<Token, 'word' | 'kind' | 'capital'>;

/** Words as they are written: of these there are more. */
const MOST_FORMS = 2 * MOST_WORDS;
/** UTF-16 units of those that are kept: V8 cuts longer ones out of their text without copying, and would hold that as well. */
const LONGEST_FORM = 12;
const forms = new Map<string, Form>();

function formOf(written: string): Form {
  const known = forms.get(written);
  if (known) return known;
  const form: Form = {
    word: wordOf(fold(written).replaceAll("'", '')),
    kind: STARTS_NUMBER.test(written) ? 'number' : 'word',
    capital: UPPER.test(written),
  };
  if (written.length > LONGEST_FORM) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(written, form);
  return form;
}

/** Texts whose tokens are kept: one sentence is asked for its names, figures, days and sources one after the other. */
const KEPT = new RecentlyUsed<string, readonly Token[]>(32);
/** UTF-16 units of a text whose tokens are kept at most: of an article, recognition reads no more. */
const LONGEST_KEPT = 9000;

/** Tokens in order of the text; apostrophes and hyphens separate ("l'Iliouchine" is two, "Maduro's" is two). */
export function tokenize(text: string): readonly Token[] {
  return text.length > LONGEST_KEPT ? tokensOf(text) : KEPT.get(text, () => tokensOf(text));
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const { word, kind, capital } = formOf(written);
    const start = match.index;
    if (word.norm !== '')
      tokens.push({ start, end: start + written.length, norm: word.norm, word, kind, capital });
  }
  return tokens;
}

/** The index of the first token that begins at an offset or behind it; the number of tokens where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
