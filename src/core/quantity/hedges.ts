/** How exactly a figure is meant: words and signs before and behind it. */

import { endingBefore } from '../text/lookup';
import type { Token } from '../text/tokenize';
import type { Figure } from './figures';
import type { Quantity } from './quantities';
import { quantityWords } from './quantity-words';

export interface Hedge {
  value: Quantity['hedge'];
  /** offset where it begins, or ends */
  at: number;
  /** its first token, or the one behind it */
  token: number;
}

const SIGN_BEFORE = /([~≈≃∼±><≥≤≧≦])\s?(?:\p{Lu}{0,2}\p{Sc})?$/u;
const SIGNS: Readonly<Record<string, Quantity['hedge']>> = {
  '>': 'over',
  '≥': 'over',
  '≧': 'over',
  '<': 'under',
  '≤': 'under',
  '≦': 'under',
};
const PLUS_BEHIND = /^\+(?!\p{N})/u;
/** UTF-16 units before a figure in which such a sign stands. */
const SIGN_REACH = 6;
/** What parts a hedge from a figure: a stop only where the hedge is an abbreviation ("ca. 90"). */
const PARTING = /[,;:()!?\n]/;
/** Tokens of a unit or article between a hedge and its figure: "over Rs 500", "more than a hundred". */
const BETWEEN = 2;

/** The hedge that ends right before a figure, or before its article or unit. */
export function hedgeBefore(
  text: string,
  tokens: readonly Token[],
  first: number,
  lang: string | null,
): Hedge | null {
  const is = quantityWords(lang);
  const start = tokens[first]?.start ?? 0;
  const sign = SIGN_BEFORE.exec(text.slice(Math.max(0, start - SIGN_REACH), start));
  if (sign) return { value: SIGNS[sign[1] ?? ''] ?? 'about', at: start - sign[0].length, token: first };
  let end = first;
  for (let step = 0; step < BETWEEN; step++) {
    const hedge = endingBefore(is.hedges, tokens, end);
    if (hedge) {
      const isOne =
        (!PARTING.test(text.slice(tokens[end - 1]?.end, tokens[end]?.start)) ||
          isBracketed(text, tokens, hedge.at, end)) &&
        // "C$3.4 million" is no circa
        !/^\p{Sc}/u.test(text.slice(tokens[end - 1]?.end, tokens[end]?.start)) &&
        !(hedge.at === end - 1 && isPreposition(text, tokens, hedge.at, lang));
      return isOne ? { value: hedge.value, at: tokens[hedge.at]?.start ?? start, token: hedge.at } : null;
    }
    const between = endingBefore(is.one, tokens, end) ?? endingBefore(is.unitsBefore, tokens, end);
    if (!between) return null;
    end = between.at;
  }
  return null;
}

/** "(approx.) 90 soldiers" */
function isBracketed(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const { start = 0 } = tokens[at] ?? {};
  return (
    text.charAt(start - 1) === '(' && /^\.?\)\s$/.test(text.slice(tokens[end - 1]?.end, tokens[end]?.start))
  );
}

/** Whether a hedge is a preposition of its clause's verb instead: "verfügt über 130 Raketen". */
function isPreposition(text: string, tokens: readonly Token[], at: number, lang: string | null): boolean {
  const verbs = quantityWords(lang).governed.get(tokens[at]?.norm ?? '');
  return verbs !== undefined && inClause(text, tokens, at, (k) => verbs(tokens, k) !== null);
}

/** Signs that end a clause: none that stands within a figure or an abbreviation. */
const CLAUSE_END = /[,;:!?()«»"“”–—\n،؛؟]|\.\s/;
/** Tokens on either side that are looked at: longer clauses of news are rare. */
const CLAUSE_REACH = 14;

/** Whether a token of the clause around token `at` fits. */
export function inClause(
  text: string,
  tokens: readonly Token[],
  at: number,
  fits: (k: number) => boolean,
): boolean {
  const ends = (k: number) => CLAUSE_END.test(text.slice(tokens[k - 1]?.end, tokens[k]?.start));
  for (let k = at; k > 0 && k > at - CLAUSE_REACH && !ends(k); k--) if (fits(k - 1)) return true;
  for (let k = at + 1; k < tokens.length && k < at + CLAUSE_REACH && !ends(k); k++) if (fits(k)) return true;
  return false;
}

/** The hedge that begins right behind a figure or its noun: "90-odd", "90+", "90 soldiers or so". `from`: the token there. */
export function hedgeBehind(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  lang: string | null,
): Hedge | null {
  const is = quantityWords(lang);
  if (PLUS_BEHIND.test(text.slice(end, end + 2))) return { value: 'over', at: end + 1, token: from };
  const hit = is.hedgesBehind(tokens, from);
  const between = text.slice(end, tokens[from]?.start);
  // "90 soldiers, give or take", and never "90 soldiers, about 20 of them"
  if (!hit) return null;
  const token = from + hit.length;
  const isClosed = /^\s?[,.;)!?]|^$/.test(
    text.slice(tokens[token - 1]?.end, (tokens[token - 1]?.end ?? 0) + 2),
  );
  const isApart =
    between === ', ' && (isClosed || is.and(tokens, token) !== null || !is.hedges(tokens, from));
  if (!isApart && !/^[\s-]?$/.test(between)) return null;
  // "100 Soldaten, mindestens 20 Panzer", "90 военных примерно в 5 км": it belongs to the figure behind it
  const isAnd = is.joining(tokens, token) ?? is.and(tokens, token);
  const isNext = [token, ...(isAnd ? [] : [token + 1])].some(
    (k) => tokens[k]?.kind === 'number' && !PARTING.test(text.slice(tokens[token - 1]?.end, tokens[k].start)),
  );
  if (isNext && is.hedges(tokens, from)) return null;
  return { value: hit.value, at: tokens[token - 1]?.end ?? end, token };
}

/** Tokens before a figure in which a verb of change stands: "упал за неделю до 92". */
const VERB_REACH = 8;

/** Whether a figure is what something changed to, which is exact: "rose to 92", "поднялся до 92". */
export function isChangedTo(tokens: readonly Token[], first: number, lang: string | null): boolean {
  const { changes } = quantityWords(lang);
  const to = endingBefore(changes.to, tokens, first);
  return to !== null && hasChange(tokens, to.at, lang);
}

/** Whether a verb of change stands shortly before a token. */
export function hasChange(tokens: readonly Token[], end: number, lang: string | null): boolean {
  const { verbs } = quantityWords(lang).changes;
  for (let k = Math.max(0, end - VERB_REACH); k < end; k++) if (verbs(tokens, k)) return true;
  return false;
}

/** The noun that stands before its figure where that says "about": "человек 90". */
export function invertedNoun(
  text: string,
  tokens: readonly Token[],
  { first }: Figure,
  lang: string | null,
): { unit: string | null; counted: string | null; token: number } | null {
  const is = quantityWords(lang);
  const before = tokens[first - 1];
  if (!is.inverted || !before || text.slice(before.end, tokens[first]?.start) !== ' ') return null;
  const unit = is.units(tokens, first - 1);
  if (unit?.length === 1) return { unit: unit.value, counted: null, token: first - 1 };
  const counted = is.counted(tokens, first - 1);
  return counted?.length === 1 ? { unit: null, counted: counted.value, token: first - 1 } : null;
}
