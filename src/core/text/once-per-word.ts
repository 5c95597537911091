/** What is asked of a word alone, found once and remembered on the word. */

import type { Word } from './tokenize';

/** Numbers of the functions that were made, under which a word remembers what each found. */
let made = 0;

/** A function of a folded word that finds its answer once a word. */
export function oncePerWord<T extends object | null>(find: (norm: string) => T): (word: Word) => T {
  const number = made++;
  return ({ norm, found }) => {
    // written by this function alone, which has its number to itself
    const known = found[number] as T | undefined;
    if (known !== undefined) return known;
    const value = find(norm);
    found[number] = value;
    return value;
  };
}
