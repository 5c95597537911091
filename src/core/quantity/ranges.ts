/** Two figures of one thing: a range, a choice, or a change from one to the other. */

import { endingBefore } from '../text/lookup';
import { tokenize, type Token } from '../text/tokenize';
import type { Figure } from './figures';
import { hasChange } from './hedges';
import { quantityWords } from './quantity-words';

/** `range`: one quantity from low to high; `change`: two, of which each is exact. */
export interface Pair {
  kind: 'range' | 'change';
  /** the first figure, where it takes the size of the second: two million of "2-3 million" */
  first: number;
  /** a hedge stands before the second: "90 to about 100" */
  hedged: boolean;
}

/** What a dash joins is a range, whatever the language; a long one with spaces is a break in the sentence. */
const DASH = /^(?:\s?[-–‑]\s?|—)$/u;
/** A sign that each figure of a range may carry: "90%-100%", "$5-$10". */
const SIGN_BEHIND = /^\s?[%٪\p{Sc}]/u;
const SIGN_BEFORE = /(?:\p{Lu}{1,2})?\p{Sc}\s?$/u;
/** Figures on both sides of a long dash with spaces are one range where they are as near as that. */
const LONG_TIMES = 2;
/** UTF-16 units between two figures of a range at most. */
const LONGEST_JOINT = 40;
/** The size of a second figure goes to a first one that is no larger than so many times the second's own number. */
const MOST_TIMES = 10;

/** How a figure and the next belong together; null where they do not. `end`: the offset behind the first and its unit. */
export function pairOf(
  text: string,
  tokens: readonly Token[],
  first: Figure,
  second: Figure,
  end: number,
  lang: string | null,
): Pair | null {
  const start = tokens[second.first]?.start ?? 0;
  if (start - end > LONGEST_JOINT) return null;
  const joint = text.slice(end, start).replace(SIGN_BEHIND, '').replace(SIGN_BEFORE, '');
  const low = sized(first, second);
  const rises = low < second.value;
  // "сто — сто двадцать военных": nothing else stands between the two
  const isLong = /^\s[—–]\s$/.test(joint) && end === first.nextStart && second.value <= low * LONG_TIMES;
  if (isLong && rises) return { kind: 'range', first: low, hedged: false };
  if (DASH.test(joint)) return rises ? { kind: 'range', first: low, hedged: false } : null;
  const words = tokenize(joint);
  const { to, and, between, changes, hedges, abbreviations, prefix } = quantityWords(lang);
  const isPrefixed = prefix !== undefined && tokens[second.first]?.norm.startsWith(prefix) === true;
  if (joint === ' ' && isPrefixed && rises && startsBy(between, tokens, first.first, lang))
    return { kind: 'range', first: low, hedged: false };
  // "100, voire 120", "100 bzw. 120"
  const isShort = abbreviations.has(words.at(-1)?.norm ?? '');
  const inWords = joint.replace(/^,(?=\s)/u, '');
  const plain = isShort ? inWords.replace(/\.(?=\s?$)/u, '') : inWords;
  if (words.length === 0 || /[^\p{L}\p{M}\s'’-]/u.test(plain)) return null;
  const isApart = joint.startsWith(',');
  const toChange = changes.to(words, 0)?.length === words.length;
  if (isApart && (toChange || and(words, 0))) return null;
  const isRanged = to(words, 0) !== null || startsBy(between, tokens, first.first, lang);
  if (
    toChange &&
    startsBy(changes.from, tokens, first.first, lang) &&
    (!isRanged || hasChange(tokens, first.first, lang))
  )
    return { kind: 'change', first: sized(first, second, MOST_TIMES), hedged: false };
  const joined = (by: typeof to) => {
    const length = by(words, 0)?.length ?? 0;
    if (length === 0) return null;
    if (length === words.length) return { hedged: false };
    return (hedges(words, length)?.length ?? 0) + length === words.length ? { hedged: true } : null;
  };
  const range = joined(to) ?? (startsBy(between, tokens, first.first, lang) ? joined(and) : null);
  if (!range || low === second.value) return null;
  // "120 or 100" is a choice; "120 to 100" is none
  return rises || !toChange ? { kind: 'range', first: low, ...range } : null;
}

/** Whether a word that begins a range stands before a figure, or before its hedge. */
function startsBy(
  words: ReturnType<typeof quantityWords>['between'],
  tokens: readonly Token[],
  first: number,
  lang: string | null,
): boolean {
  const hedge = endingBefore(quantityWords(lang).hedges, tokens, first);
  return [first, ...(hedge ? [hedge.at] : [])].some((at) => endingBefore(words, tokens, at) !== null);
}

/** The first figure in the size of the second where it tells none of its own: "2-3 million". */
function sized(first: Figure, second: Figure, times = 1): number {
  if (isHundreds(first, second)) return first.value * HUNDRED;
  const own = second.value / second.size;
  return first.size === 1 && second.size > 1 && first.value < Math.min(1000, own * times)
    ? Number((first.value * second.size).toPrecision(PRECISION))
    : first.value;
}

const HUNDRED = 100;
/** Hundreds of a range in words lie so near: "two or three hundred". */
const NEAR_HUNDREDS = 2;

/** "two or three hundred", "dos o trescientos": both in words, the second in hundreds. */
function isHundreds(first: Figure, second: Figure): boolean {
  const hundreds = second.value / HUNDRED;
  return (
    !first.digits &&
    !second.digits &&
    Number.isInteger(hundreds) &&
    hundreds < 10 &&
    first.value < hundreds &&
    hundreds - first.value <= NEAR_HUNDREDS
  );
}

/** Significant digits of a figure. */
const PRECISION = 12;
