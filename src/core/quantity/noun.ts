/** The noun of a figure, and what its company makes of it: it describes another noun, or says something else. */

import { UNITS } from '../lexicon/units';
import { isStopword } from '../text/language';
import type { Token } from '../text/tokenize';
import type { Figure } from './figures';
import { inClause } from './hedges';
import { quantityWords } from './quantity-words';

export interface Noun {
  /** last token of the noun group */
  last: number;
  unit: string | null;
  counted: string | null;
}

/** A word this short is no noun that a figure would count. */
export const SHORTEST_NOUN = 3;

/** "пять военных грузовиков", "trzy złote medale": a listed word that describes the noun behind it is not what is counted. */
export function describesNext(
  text: string,
  tokens: readonly Token[],
  k: number,
  lang: string | null,
): boolean {
  const is = quantityWords(lang);
  const described = is.adjectival(tokens, k);
  if (!described) return false;
  if (described.length > 1) return true;
  const next = tokens[k + 1];
  // where adjectives stand behind their noun, they have no such endings
  if (!next || is.adjectives.length === 0 || !is.counted(tokens, k) || is.counted(tokens, k + 1))
    return false;
  if (next.capital || next.kind !== 'word' || next.norm.length < SHORTEST_NOUN) return false;
  if (text.slice(tokens[k]?.end, next.start) !== ' ' || isStopword(next.norm, lang)) return false;
  const isOther = is.reporting(tokens, k + 1) ?? is.hedges(tokens, k + 1) ?? is.units(tokens, k + 1);
  return isOther === null && is.genitives.some((ending) => next.norm.endsWith(ending));
}

export function endsOn(tokens: readonly Token[], k: number, endings: readonly string[]): boolean {
  return endings.some((ending) => tokens[k]?.norm.endsWith(ending));
}

/** Tokens before a figure among which stands what it describes: "قرارداد ۲۵ ساله". */
const DESCRIBED_REACH = 2;

/** A unit whose word says something else in its company: "۱۲ تن کشته شدند" are twelve people. */
export function otherwiseRead(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  noun: Noun,
  lang: string | null,
): Noun {
  const other = quantityWords(lang).otherwise.get(noun.unit ?? '');
  if (!other) return noun;
  const isBehind = Array.from({ length: DESCRIBED_REACH }, (_, back) => figure.first - 1 - back).some((k) =>
    other.behind(tokens, k),
  );
  // "35 tonnes of ...": what is weighed
  const next = tokens[noun.last + 1];
  const isOf =
    next !== undefined &&
    text.slice(tokens[noun.last]?.end, next.start) === ' ' &&
    !other.beside(tokens, noun.last + 1) &&
    (quantityWords(lang).partitives(tokens, noun.last + 1)
      ? other.means in UNITS
      : !isStopword(next.norm, lang));
  const isBeside = !isOf && inClause(text, tokens, figure.first, (k) => other.beside(tokens, k) !== null);
  if (!isBehind && !isBeside) return noun;
  return other.means in UNITS
    ? { ...noun, unit: other.means }
    : { ...noun, unit: null, counted: other.means };
}
