/** Quantities that a text names: how many of what, in digits or words, hedged or exact. */

import { endingBefore } from '../text/lookup';
import type { TextRange } from '../text/range';
import { tokenize, type Token } from '../text/tokenize';
import { findDateExpressions } from '../time/date-expressions';
import { nounAfter, type Noun } from './counted-noun';
import { findFigures, type Figure } from './figures';
import type { Quantity } from './quantities';
import { quantityWords } from './quantity-words';

/** UTF-16 offsets into the text, from the hedge to the noun; `valueStart`, `valueEnd` hold the figure alone. */
export interface QuantityMention extends TextRange {
  valueStart: number;
  valueEnd: number;
  quantity: Quantity;
}

/** Quantities in order of the text. Dates, years, designations (An-124) and ordinals are none. */
export function findQuantities(text: string, lang: string | null): QuantityMention[] {
  const tokens = tokenize(text);
  const { hedges } = quantityWords(lang);
  const dates = findDateExpressions(text, lang);
  const found: QuantityMention[] = [];
  let next = 0;
  const figures = findFigures(text, tokens, lang);
  const isDated = overlapOf(dates);
  for (const [f, figure] of figures.entries()) {
    const first = tokens[figure.first];
    const last = tokens[figure.last];
    if (!first || !last || figure.first < next) continue;
    if (isDated(first.start, last.end)) continue;
    const noun = nounAfter(text, tokens, figure, lang) ?? nounOfRange(text, tokens, figures, f, lang);
    if (!noun) continue;
    const hedge = endingBefore(hedges, tokens, figure.first);
    found.push({
      start: tokens[hedge?.at ?? figure.first]?.start ?? first.start,
      end: Math.max(tokens[noun.last]?.end ?? last.end, last.end),
      valueStart: first.start,
      valueEnd: last.end,
      quantity: {
        low: figure.value,
        high: figure.value,
        hedge: hedge?.value ?? (figure.vague ? 'about' : 'exact'),
        unit: noun.unit,
        counted: noun.counted,
      },
    });
    next = figure.last + 1;
  }
  return joinRanges(text, withDuals(tokens, found, lang), lang);
}

/** "90 to 100 soldiers": the first figure counts what the second does. */
function nounOfRange(
  text: string,
  tokens: readonly Token[],
  figures: readonly Figure[],
  f: number,
  lang: string | null,
): Noun | null {
  const [first, second] = [figures[f], figures[f + 1]];
  if (!first || !second || second.value <= first.value) return null;
  const [start, end] = [tokens[first.first]?.start ?? 0, tokens[first.last]?.end ?? 0];
  if (!isRange(text, start, end, tokens[second.first]?.start ?? 0, lang)) return null;
  const noun = nounAfter(text, tokens, second, lang);
  return noun ? { ...noun, last: first.last } : null;
}

/** What a dash joins is a range, whatever the language. */
const DASH = /^\s?[-–]\s?$/u;
/** UTF-16 units before a figure in which "between" stands, and tokens between it and the figure: "between about". */
const BETWEEN_REACH = 30;
const BETWEEN_TOKENS = 1;

/** Whether what ends a first figure and begins a second makes them one range: "90-100", "90 to 100", "between 90 and 100". */
function isRange(text: string, start: number, end: number, second: number, lang: string | null): boolean {
  const joint = text.slice(end, second);
  if (DASH.test(joint)) return true;
  const words = tokenize(joint);
  if (words.length === 0 || /[^\p{L}\p{M}\s'’]/u.test(joint)) return false;
  const { to, and, between } = quantityWords(lang);
  if (to(words, 0)?.length === words.length) return true;
  if (and(words, 0)?.length !== words.length) return false;
  const before = tokenize(text.slice(Math.max(0, start - BETWEEN_REACH), start));
  return Array.from({ length: BETWEEN_TOKENS + 1 }, (_, apart) => before.length - apart).some(
    (behind) => endingBefore(between, before, behind) !== null,
  );
}

/**
 * Whether a stretch overlaps any of some that are sorted by their start. To be asked in that order too: so that a page of
 * nothing but dates and figures costs no more than its length.
 */
function overlapOf(stretches: readonly TextRange[]): (start: number, end: number) => boolean {
  let at = 0;
  return (start, end) => {
    while ((stretches[at]?.end ?? Infinity) <= start) at++;
    return (stretches[at]?.start ?? Infinity) < end;
  };
}

/** Nouns in the dual say "two" without a figure: طائرتان. */
function withDuals(
  tokens: readonly Token[],
  found: QuantityMention[],
  lang: string | null,
): QuantityMention[] {
  const { duals } = quantityWords(lang);
  const all = [...found];
  const isFound = overlapOf(found);
  tokens.forEach((token, i) => {
    const dual = duals(tokens, i);
    if (dual && !isFound(token.start, token.end)) {
      const { start, end } = token;
      all.push({
        start,
        end,
        valueStart: start,
        valueEnd: end,
        quantity: { low: 2, high: 2, hedge: 'exact', unit: null, counted: dual.value },
      });
    }
  });
  return all.sort((a, b) => a.start - b.start);
}

/** "90 to 100 soldiers", "90-100 Soldaten": two figures of one noun are one range. */
function joinRanges(text: string, found: QuantityMention[], lang: string | null): QuantityMention[] {
  const joined: QuantityMention[] = [];
  for (const mention of found) {
    const before = joined.at(-1);
    const { unit, counted: noun, low } = mention.quantity;
    if (
      before &&
      before.quantity.counted === noun &&
      before.quantity.unit === unit &&
      low > before.quantity.low &&
      isRange(text, before.valueStart, before.valueEnd, mention.valueStart, lang)
    ) {
      before.quantity.high = mention.quantity.high;
      before.end = mention.end;
      before.valueEnd = mention.valueEnd;
    } else joined.push({ ...mention, quantity: { ...mention.quantity } });
  }
  return joined;
}
