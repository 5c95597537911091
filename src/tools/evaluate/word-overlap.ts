/** The peers in the same table: word overlap, and the best rule of one line. */

import { findQuantities, isStopword, sentences, stemOf, tokenize, type Article } from '../../core';

export interface PeerVerdict {
  state: 'stated' | 'differs' | 'absent';
  quote: string | null;
}

/** Share of a fact's words; the threshold that serves the labelled articles best. */
const ENOUGH = 0.4;

/** A fact is stated by the sentence that holds most of its words, when these are enough. */
export function byWordOverlap(fact: string, { blocks, lang }: Article): PeerVerdict {
  const wanted = stems(fact, 'en');
  let best = { share: 0, quote: null as string | null };
  for (const { text } of blocks) {
    for (const { start, end } of sentences(text, lang)) {
      const quote = text.slice(start, end);
      const held = stems(quote, lang);
      const share = [...wanted].filter((stem) => held.has(stem)).length / wanted.size;
      if (share > best.share) best = { share, quote };
    }
  }
  return { state: best.share >= ENOUGH ? 'stated' : 'absent', quote: best.quote };
}

/** The same, and a fact differs where its sentence has figures and none of the fact's. */
export function byFigures(fact: string, article: Article): PeerVerdict {
  const found = byWordOverlap(fact, article);
  const figures = (text: string, lang: string | null) =>
    findQuantities(text, lang).map(({ quantity }) => quantity.low);
  const wanted = figures(fact, 'en');
  const here = figures(found.quote ?? '', article.lang);
  const isOther = wanted.length > 0 && here.length > 0 && !here.some((figure) => wanted.includes(figure));
  return found.state === 'stated' && isOther ? { ...found, state: 'differs' } : found;
}

function stems(text: string, lang: string | null): Set<string> {
  return new Set(
    tokenize(text)
      .filter(({ norm }) => !isStopword(norm, lang))
      .map(({ norm }) => stemOf(norm, lang)),
  );
}
