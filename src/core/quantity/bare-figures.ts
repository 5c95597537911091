/** What figures count that have no noun of their own: told by words before them, or by the figure before. */

import { endingBefore } from '../text/lookup';
import type { Token } from '../text/tokenize';
import type { Figure } from './figures';
import { hedgeBefore } from './hedges';
import type { Noun } from './noun';
import type { QuantityMention } from './quantities';
import { quantityWords } from './quantity-words';

/** What a figure without a noun counts; `before`: the quantity that was read before it. */
export function bareNoun(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  before: QuantityMention | undefined,
  lang: string | null,
): Noun | null {
  return (
    tollBefore(text, tokens, figure, lang) ??
    hedgedNoun(text, tokens, figure, before, lang) ??
    harmed(text, tokens, figure, lang)
  );
}

/** "killed at least 14 and wounded 30": people, where a figure stands alone right behind such a verb. */
export function harmed(
  text: string,
  tokens: readonly Token[],
  { first, last }: Figure,
  lang: string | null,
): Noun | null {
  const before = hedgeBefore(text, tokens, first, lang)?.token ?? first;
  const { harming, coordinating } = quantityWords(lang);
  const verb = endingBefore(harming, tokens, before);
  const isAlone = /^[,;.!?)](?!\p{N})|^$/u.test(text.slice(tokens[last]?.end, (tokens[last]?.end ?? 0) + 2));
  if (!verb || !(isAlone || coordinating(tokens, last + 1) || leadsOn(tokens, last + 1, lang))) return null;
  return { last, unit: null, counted: 'person' };
}

/** "killed nine on Monday": what such a word leads to is counted by no figure before it. */
function leadsOn(tokens: readonly Token[], k: number, lang: string | null): boolean {
  const { loose, partitives } = quantityWords(lang);
  return loose(tokens, k) !== null && partitives(tokens, k) === null;
}

/** Tokens between "the death toll" and the figure that tells it: "has risen since Monday to at least". */
const TOLL_REACH = 8;

/** What a figure without a noun counts by words before it: "the death toll rose to 61". */
function tollBefore(
  text: string,
  tokens: readonly Token[],
  { first, last }: Figure,
  lang: string | null,
): Noun | null {
  const { tolls } = quantityWords(lang);
  for (let k = first - 1; k >= 0 && k >= first - TOLL_REACH; k--) {
    if (/[.;:!?()«»"“”–—\n]/.test(text.slice(tokens[k]?.end, tokens[k + 1]?.start))) return null;
    const toll = tolls(tokens, k);
    if (toll && k + toll.length <= first) return { last, unit: null, counted: toll.value };
  }
  return null;
}

/**
 * The noun of a hedged figure that stands alone at the end of its clause: one that is counted right before the hedge ("поранених
 * більше ста"), or that of the figure before it in the sentence ("sto osób w osadzie, w sąsiedniej niespełna 300").
 */
function hedgedNoun(
  text: string,
  tokens: readonly Token[],
  { first, last }: Figure,
  before: QuantityMention | undefined,
  lang: string | null,
): Noun | null {
  const hedge = hedgeBefore(text, tokens, first, lang);
  const { start = 0 } = tokens[first] ?? {};
  const { end = 0 } = tokens[last] ?? {};
  if (!hedge || !/^(?:[,;.!?)](?!\p{N})|$)/u.test(text.slice(end, end + 2))) return null;
  const { counted, inverted } = quantityWords(lang);
  const noun = inverted ? endingBefore(counted, tokens, hedge.token) : null;
  if (noun) return { last, unit: null, counted: noun.value };
  if (!before || before.quantity.counted === null || /[.!?;\n]/.test(text.slice(before.end, start)))
    return null;
  return { last, unit: null, counted: before.quantity.counted };
}

/** Whether what a figure seems to count is the verb of its clause, told by its ending. */
function isVerb(tokens: readonly Token[], noun: Noun | null, lang: string | null): boolean {
  const { verbs } = quantityWords(lang);
  return (
    noun?.counted?.startsWith('word:') === true &&
    verbs.some((ending) => tokens[noun.last]?.norm.endsWith(ending))
  );
}

/** What the figure right before counts as a whole of which this one is a part: "Spośród 20 drużyn 8 się wycofało". */
export function wholeBefore(
  text: string,
  tokens: readonly Token[],
  { first }: Figure,
  noun: Noun | null,
  before: QuantityMention | undefined,
  lang: string | null,
): string | null {
  if (!isVerb(tokens, noun, lang)) return null;
  const { start = 0 } = tokens[first] ?? {};
  if (!before || before.quantity.counted === null || !/^,?\s$/u.test(text.slice(before.end, start)))
    return null;
  let at = first;
  while (at > 0 && (tokens[at - 1]?.start ?? 0) >= before.start) at--;
  return endingBefore(quantityWords(lang).partitives, tokens, at) ? before.quantity.counted : null;
}
