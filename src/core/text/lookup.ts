/** Reading word lists: longest match over tokens, whole words and stems. */

import type { Words } from '../lexicon/words';
import { oncePerWord } from './once-per-word';
import { tokenize, type Token } from './tokenize';
import { withoutClitics } from './word-forms';

export interface Hit<T> {
  value: T;
  /** how many tokens it covers */
  length: number;
}

/** Looks up a table's entry at token `i`; null where none begins. */
export interface Lookup<T> {
  (tokens: readonly Token[], i: number): Hit<T> | null;
  /** tokens of its longest phrase */
  longest: number;
}

/** Shortest stem worth testing: below it a stem would match unrelated words. */
const SHORTEST_STEM = 3;

interface Entry<T> {
  rest: readonly string[];
  lastIsStem: boolean;
  value: T;
}

const NOTHING: readonly never[] = [];

/** A lookup over lists of words, as src/core/lexicon/language has them. Of two lists with the same words the first decides. */
export function lookupOf<T>(rows: readonly { words: Words; value: T }[]): Lookup<T> {
  const whole = new Map<string, Entry<T>[]>();
  const stems = new Map<string, Entry<T>>();
  let longestStem = 0;
  let longest = 0;
  for (const { words, value } of rows) {
    for (const phrase of words.split(',')) {
      const lastIsStem = phrase.trimEnd().endsWith('*');
      const [first, ...rest] = tokenize(phrase).map(({ norm }) => norm);
      if (first === undefined) continue;
      const entry: Entry<T> = { rest, lastIsStem, value };
      longest = Math.max(longest, rest.length + 1);
      if (!lastIsStem || rest.length > 0) whole.set(first, [...(whole.get(first) ?? []), entry]);
      else if (!stems.has(first)) stems.set(first, entry);
      if (lastIsStem && rest.length === 0) longestStem = Math.max(longestStem, first.length);
    }
  }
  // the longest phrase first; sorting keeps the order of the lists among phrases of one length
  for (const entries of whole.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

  /** For a word and what is left of it without clitics, the entries that may begin with it: phrases and words before stems. */
  const entriesFor = oncePerWord((norm): readonly (readonly Entry<T>[])[] => {
    const entries = [norm, ...withoutClitics(norm)]
      .map((form) => [...(whole.get(form) ?? []), ...stemOf(form)])
      .filter((each) => each.length > 0);
    return entries.length > 0 ? entries : NOTHING;
  });

  function stemOf(form: string): Entry<T>[] {
    for (let n = Math.min(form.length, longestStem); n >= SHORTEST_STEM; n--) {
      const entry = stems.get(form.slice(0, n));
      if (entry) return [entry];
    }
    return [];
  }

  const lookup = (tokens: readonly Token[], i: number): Hit<T> | null => {
    const token = tokens[i];
    if (!token) return null;
    for (const entries of entriesFor(token.word)) {
      const entry = entries.find((each) => restMatches(each, tokens, i));
      if (entry) return { value: entry.value, length: entry.rest.length + 1 };
    }
    return null;
  };
  return Object.assign(lookup, { longest });
}

function restMatches<T>({ rest, lastIsStem }: Entry<T>, tokens: readonly Token[], i: number): boolean {
  return rest.every((norm, k) => {
    const token = tokens[i + 1 + k];
    if (!token) return false;
    return lastIsStem && k === rest.length - 1 ? token.norm.startsWith(norm) : token.norm === norm;
  });
}

/** A lookup that only tells whether a word or phrase of the list begins at a token. */
export function listed(words: Words): Lookup<true> {
  return lookupOf([{ words, value: true }]);
}

/** Tokens that a word or phrase takes which is looked for backwards. */
const LONGEST_BEFORE = 5;

/** The longest word or phrase of a lookup that ends right before token `end`, and where it begins; null where none does. */
export function endingBefore<T>(
  lookup: Lookup<T>,
  tokens: readonly Token[],
  end: number,
): { at: number; value: T } | null {
  for (let at = Math.max(0, end - Math.min(LONGEST_BEFORE, lookup.longest)); at < end; at++) {
    const hit = lookup(tokens, at);
    if (hit && at + hit.length === end) return { at, value: hit.value };
  }
  return null;
}

/** The words of a list one by one, folded, for lists without phrases. */
export function wordSet(words: Words): ReadonlySet<string> {
  return new Set(tokenize(words).map(({ norm }) => norm));
}
