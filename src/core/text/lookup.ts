/** Reading the word tables: longest match over tokens, whole words and stems. */

import { fold } from './normalize';
import { tokenize, type Token } from './tokenize';
import { withoutArticle, withoutClitics } from './word-forms';

export interface Hit<T> {
  value: T;
  /** how many tokens it covers */
  length: number;
}

/** Looks up a table's entry at token `i`; null where none begins. */
export type Lookup<T> = (tokens: readonly Token[], i: number) => Hit<T> | null;

/** Shortest stem worth testing: below it a stem would match unrelated words. */
const SHORTEST_STEM = 3;

interface Entry<T> {
  rest: string[];
  lastIsStem: boolean;
  value: T;
}

/** A lookup over rows of words: separated by spaces, tokens of one entry joined by "_", a final "*" for a stem. */
export function lookupOf<T>(rows: readonly { words: string; value: T }[]): Lookup<T> {
  const whole = new Map<string, Entry<T>[]>();
  const stems = new Map<string, Entry<T>[]>();
  let longestStem = 0;
  for (const { words, value } of rows) {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      const lastIsStem = word.endsWith('*');
      const parts = (lastIsStem ? word.slice(0, -1) : word).split('_').flatMap((part) => norms(part));
      const [first, ...rest] = parts;
      if (first === undefined) continue;
      const map = lastIsStem && rest.length === 0 ? stems : whole;
      if (map === stems) longestStem = Math.max(longestStem, first.length);
      for (const form of new Set([first, withoutArticle(first)])) {
        const list = map.get(form) ?? [];
        list.push({ rest, lastIsStem, value });
        map.set(form, list);
      }
    }
  }
  return (tokens, i) => {
    const first = tokens[i];
    if (!first) return null;
    for (const norm of [first.norm, ...withoutClitics(first.norm)]) {
      const hit = hitFor(norm, tokens, i);
      if (hit) return hit;
    }
    return null;
  };

  function hitFor(norm: string, tokens: readonly Token[], i: number): Hit<T> | null {
    let best: Hit<T> | null = null;
    for (const entry of whole.get(norm) ?? []) {
      if (best && entry.rest.length < best.length) continue;
      if (restMatches(entry, tokens, i)) best = { value: entry.value, length: entry.rest.length + 1 };
    }
    for (let n = Math.min(norm.length, longestStem); !best && n >= SHORTEST_STEM; n--) {
      const entry = stems.get(norm.slice(0, n))?.[0];
      if (entry) best = { value: entry.value, length: 1 };
    }
    return best;
  }
}

/** A table's word may be a sign ("%") that is no token; it then stands for itself. */
function norms(part: string): string[] {
  const tokens = tokenize(part).map((token) => token.norm);
  return tokens.length > 0 ? tokens : [fold(part)];
}

function restMatches<T>(entry: Entry<T>, tokens: readonly Token[], i: number): boolean {
  return entry.rest.every((norm, k) => {
    const token = tokens[i + 1 + k];
    if (!token) return false;
    return entry.lastIsStem && k === entry.rest.length - 1
      ? token.norm.startsWith(norm)
      : token.norm === norm;
  });
}
