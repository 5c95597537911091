/** Scores and votes: two figures of one result, told by a word of winning, losing or voting in their clause. */

import { findDigits } from '../number/digits';
import { listed, type Lookup } from '../text/lookup';
import { perLanguage } from '../text/known-languages';
import { tokenFrom, tokenize, type Token } from '../text/tokenize';
import type { TextRange } from '../text/range';
import { inClause } from './hedges';
import type { Quantity, QuantityMention } from './quantities';

const wordsOf = perLanguage(({ scores }) => ({ beside: listed(scores.beside), to: listed(scores.to) }));

/** What stands between the figures of a result where no word does: "3-1", "2:1". */
const SIGN = /^\s?[-–‑:]\s?$/u;
/** Neither the time of day nor one figure of many: "18:30", "4-3-3". */
const CLOCK = /^\p{Nd}{1,2}:\p{Nd}{2}$/u;
const CHAINED = /[-–‑:./,]\p{Nd}|^\p{L}/u;
const CHAINED_BEFORE = /\p{Nd}[-–‑:./,]$|\p{L}$/u;
/** Goals, points or votes of one side: less than so many. */
const MOST = 1000;

/** The results of a text that nothing else was read of; `taken`: what was, and dates, each sorted by its start. */
export function findScores(
  text: string,
  tokens: readonly Token[],
  taken: readonly ((start: number, end: number) => boolean)[],
  lang: string | null,
): QuantityMention[] {
  const { beside, to } = wordsOf(lang);
  const all = findDigits(text, lang);
  return all.flatMap((first, n): QuantityMention[] => {
    const second = all[n + 1];
    if (!second || first.decimals + second.decimals > 0) return [];
    const { start } = first;
    const { end } = second;
    if (Math.max(first.value, second.value) >= MOST || end - start > LONGEST) return [];
    if (!isJoint(text.slice(first.end, second.start), to) || CLOCK.test(text.slice(start, end))) return [];
    if (CHAINED.test(text.slice(end, end + 2)) || CHAINED_BEFORE.test(text.slice(start - 2, start)))
      return [];
    const at = tokenFrom(tokens, start);
    if (taken.some((is) => is(start, end)) || !inClause(text, tokens, at, (k) => beside(tokens, k) !== null))
      return [];
    return [{ ...rangeOf(start, end), quantity: scoreOf(first.value, second.value) }];
  });
}

/** UTF-16 units that a result takes at most. */
const LONGEST = 16;

function isJoint(joint: string, to: Lookup<true>): boolean {
  if (SIGN.test(joint)) return true;
  const words = tokenize(joint);
  return words.length > 0 && /^\s[\p{L}\s]+\s$/u.test(joint) && to(words, 0)?.length === words.length;
}

function rangeOf(start: number, end: number): TextRange & Pick<QuantityMention, 'valueStart' | 'valueEnd'> {
  return { start, end, valueStart: start, valueEnd: end };
}

/** Whoever is named first, a result is the larger figure and the smaller one: as one number, equal for equal results. */
function scoreOf(a: number, b: number): Quantity {
  const value = Math.max(a, b) * MOST + Math.min(a, b);
  return { low: value, high: value, hedge: 'exact', unit: 'score', counted: null };
}
