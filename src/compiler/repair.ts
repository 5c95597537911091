/** Extractions lose spaces: "in Ruritaniain May". Such words are found by the names that the story itself holds. */

import type { Repair, SeedDocument } from '../core';
import type { Line } from './read-lines';

/** Words that follow a name in running text, and that an extraction may glue to it. */
const FUSED = [
  'in',
  'on',
  'at',
  'to',
  'of',
  'and',
  'for',
  'from',
  'by',
  'is',
  'was',
  'has',
  'had',
  'with',
  'the',
  'will',
];

/** Times that the name must stand alone in the seeds. Lower mends more, and splits real surnames (Roberts, Robertson). */
const NAME_OCCURRENCES = 2;

/** Letters that the name must have. Shorter ones begin too many ordinary words. */
const NAME_LETTERS = 4;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Where a word splits into a name of the story and a function word, or null. */
function splitAt(word: string, occurrences: ReadonlyMap<string, number>): number | null {
  for (const fused of FUSED) {
    const at = word.length - fused.length;
    if (at < NAME_LETTERS || !word.endsWith(fused)) continue;
    if ((occurrences.get(word.slice(0, at)) ?? 0) >= NAME_OCCURRENCES) return at;
  }
  return null;
}

/** The fused words of the seeds: capitalised, on one line only (or its copies), and a known name with a function word. */
export function findFusedWords(seeds: readonly SeedDocument[], lines: readonly Line[]): Repair[] {
  const occurrences = new Map<string, number>();
  const linesOf = new Map<string, Set<string>>();
  for (const line of lines) {
    for (const [word] of line.text.matchAll(WORD)) {
      if (!CAPITAL.test(word)) continue;
      occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
      const seen = linesOf.get(word) ?? new Set();
      linesOf.set(word, seen.add(line.text));
    }
  }
  const splits = new Map<string, number>();
  for (const [word, texts] of linesOf) {
    const at = texts.size === 1 ? splitAt(word, occurrences) : null;
    if (at !== null) splits.set(word, at);
  }
  return seeds.flatMap((seed) =>
    [...seed.text.matchAll(WORD)].flatMap(({ index, 0: found }) => {
      const at = splits.get(found);
      if (at === undefined) return [];
      const shown = `${found.slice(0, at)} ${found.slice(at)}`;
      return [{ seed: seed.id, start: index, end: index + found.length, found, shown }];
    }),
  );
}
