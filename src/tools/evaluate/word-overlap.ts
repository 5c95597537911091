/** The peer in the same table: a fact is stated by the sentence that holds most of its words, when these are enough. */

import { isStopword, sentences, stemOf, tokenize, type Article } from '../../core';

/** Share of a fact's words; the threshold that serves the labelled articles best. */
const ENOUGH = 0.4;

export function byWordOverlap(
  fact: string,
  { blocks, lang }: Article,
): { state: 'stated' | 'absent'; quote: string | null } {
  const wanted = stems(fact);
  let best = { share: 0, quote: null as string | null };
  for (const { text } of blocks) {
    for (const { start, end } of sentences(text, lang)) {
      const quote = text.slice(start, end);
      const held = stems(quote);
      const share = [...wanted].filter((stem) => held.has(stem)).length / wanted.size;
      if (share > best.share) best = { share, quote };
    }
  }
  return { state: best.share >= ENOUGH ? 'stated' : 'absent', quote: best.quote };
}

function stems(text: string): Set<string> {
  return new Set(
    tokenize(text)
      .filter(({ norm }) => !isStopword(norm))
      .map(({ norm }) => stemOf(norm)),
  );
}
