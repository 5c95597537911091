/** Whether a figure counts the whole of what a sentence tells, or only what is added, what each has, or what would have room. */

import { endsClause } from './deeds';
import type { QuantityMention } from '../quantity/quantities';
import { perLanguage } from '../text/known-languages';
import { endingBefore, listed } from '../text/lookup';
import { tokenFrom, type Token } from '../text/tokenize';

/** `part`: no count of the whole; `beside`: of the whole but for somebody named, or of a part. */
export type Share = 'whole' | 'part' | 'beside';

const wordsFor = perLanguage(({ shares }) => ({
  before: listed(shares.before),
  beside: listed(shares.beside),
  behind: listed(shares.behind),
  each: listed(shares.each),
  capacity: listed(shares.capacity),
}));

/** Words between a figure and what tells that it is a capacity. */
const CAPACITY_REACH = 4;
/** Words of a clause that are looked through on either side. */
const CLAUSE_REACH = 12;
/** What may stand behind the noun before such a word: "militaires russes supplémentaires". */
const BESIDE_NOUN = /^\s(?:\p{L}+\s)?$/u;

/** Of what a mention's figure is the count; `first`: its first token, hedge and all. */
export function shareOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  { valueEnd, end }: QuantityMention,
  lang: string | null,
): Share {
  const is = wordsFor(lang);
  if (endingBefore(is.before, tokens, first)) return 'part';
  let isBeside = endingBefore(is.beside, tokens, first) !== null;
  for (let k = tokenFrom(tokens, valueEnd); k < tokens.length; k++) {
    const start = tokens[k]?.start ?? 0;
    if (start >= end && !BESIDE_NOUN.test(text.slice(end, start))) break;
    if (is.behind(tokens, k)) return 'part';
    isBeside ||= is.beside(tokens, k) !== null;
  }
  const isEnd = (k: number) => endsClause(text, tokens, k);
  for (let k = first - 1; k >= 0 && first - k <= CLAUSE_REACH && !isEnd(k); k--) {
    if (is.each(tokens, k) || (first - k <= CAPACITY_REACH && is.capacity(tokens, k))) return 'part';
  }
  for (let k = first; k < tokens.length - 1 && k - first <= CLAUSE_REACH && !isEnd(k); k++) {
    if (is.each(tokens, k + 1)) return 'part';
  }
  return isBeside ? 'beside' : 'whole';
}
