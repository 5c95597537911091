/** Whether a figure counts the whole of what a sentence tells, or only what is added, what each has, or what would have room. */

import { endsClause } from './deeds';
import type { QuantityMention } from '../quantity/find-quantities';
import { lookupOf, type Lookup } from '../text/lookup';
import { PARTIAL, type PartialWords } from '../lexicon/partial';
import { tokenFrom, type Token } from '../text/tokenize';

type Words = Record<keyof PartialWords, Lookup<true>>;

/** `part`: no count of the whole; `beside`: of the whole but for somebody named, or of a part. */
export type Share = 'whole' | 'part' | 'beside';

const words = new Map<string, Words>();

function wordsFor(lang: string | null): Words {
  const key = lang ?? 'en';
  const row: PartialWords = PARTIAL[key] ?? { before: '', behind: '', shared: '', capacity: '' };
  const read = (list: string) => lookupOf([{ words: list, value: true as const }]);
  const found = words.get(key) ?? {
    before: read(row.before),
    beside: read(row.beside ?? ''),
    behind: read(row.behind),
    shared: read(row.shared),
    capacity: read(row.capacity),
  };
  words.set(key, found);
  return found;
}

/** Words between a figure and what tells that it is a capacity. */
const CAPACITY_REACH = 4;
/** Words of a clause that are looked through on either side. */
const CLAUSE_REACH = 12;
/** Words of the longest entry before a figure: "of the". */
const LONGEST_BEFORE = 2;

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
  for (let k = Math.max(0, first - LONGEST_BEFORE); k < first; k++) {
    if (is.before(tokens, k)?.length === first - k) return 'part';
  }
  for (let k = tokenFrom(tokens, valueEnd); k < tokens.length; k++) {
    const start = tokens[k]?.start ?? 0;
    if (start >= end && !BESIDE_NOUN.test(text.slice(end, start))) break;
    if (is.behind(tokens, k)) return 'part';
  }
  const isEnd = (k: number) => endsClause(text, tokens, k);
  for (let k = first - 1; k >= 0 && first - k <= CLAUSE_REACH && !isEnd(k); k--) {
    if (is.shared(tokens, k) || (first - k <= CAPACITY_REACH && is.capacity(tokens, k))) return 'part';
  }
  for (let k = first; k < tokens.length - 1 && k - first <= CLAUSE_REACH && !isEnd(k); k++) {
    if (is.shared(tokens, k + 1)) return 'part';
  }
  return is.beside(tokens, first - 1) ? 'beside' : 'whole';
}
