/** The figures of a text, in digits or words, whatever they count. */

import { findDigits } from '../number/digits';
import { numberInWords, type NumberInWords } from '../number/number-words';
import type { Token } from '../text/tokenize';
import { quantityWords } from './quantity-words';

export interface Figure {
  /** first and last token */
  first: number;
  last: number;
  value: number;
  /** says an order of magnitude: "a dozen" */
  vague: boolean;
}

/** Figures in order of the text; designations (An-124) and orders of magnitude that name none ("dozens") are left out. */
export function findFigures(text: string, tokens: readonly Token[], lang: string | null): Figure[] {
  const digits = findDigits(text, lang);
  const { indefinite } = quantityWords(lang);
  const figures: Figure[] = [];
  let d = 0;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    while (d < digits.length && (digits[d]?.end ?? 0) <= token.start) d++;
    const number = digits[d];
    if (token.kind === 'number') {
      // "²" and "½" are no digits
      const last = number?.start === token.start ? lastWithin(tokens, i, number.end) : i;
      if (number?.start === token.start && !isDesignation(text, token.start, number.end)) {
        const size = sizeBehind(text, tokens, last, lang);
        const end = last + (size?.length ?? 0);
        figures.push({ first: i, last: end, value: number.value * (size?.value ?? 1), vague: false });
        i = end + 1;
      } else i = last + 1;
      continue;
    }
    const vague = indefinite(tokens, i);
    const words = vague ? null : numberInWords(tokens, i, lang);
    // "one" is mostly a pronoun or an article
    if (words && words.value > 1) {
      figures.push({
        first: i,
        last: i + words.length - 1,
        value: words.value,
        vague: words.collective && words.value > 2,
      });
    }
    i += vague?.length ?? words?.length ?? 1;
  }
  return figures;
}

/** The last token of those from `i` on that begin before an offset. */
function lastWithin(tokens: readonly Token[], i: number, end: number): number {
  let last = i;
  while ((tokens[last + 1]?.start ?? Infinity) < end) last++;
  return last;
}

/** A size in words from which on it multiplies the digits before it: "1.5 million". */
const LEAST_SIZE = 100;

/** The size in words that follows digits: "1.5 million", "3 hundred thousand". */
function sizeBehind(
  text: string,
  tokens: readonly Token[],
  last: number,
  lang: string | null,
): NumberInWords | null {
  const { units, shortUnits } = quantityWords(lang);
  // "32 بالمئة" measures in hundredths, though the word holds a hundred
  if (shortUnits(tokens, last + 1) ?? units(tokens, last + 1)) return null;
  const size = numberInWords(tokens, last + 1, lang);
  const isBeside = /^\s$/.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start));
  return size && size.value >= LEAST_SIZE && !size.collective && isBeside ? size : null;
}

/** "An-124", "IL62", "2019-03", "18:30", "1st": digits that count nothing. Arabic hangs its "and" on figures too. */
function isDesignation(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    /(?!\p{sc=Arabic})[\p{L}_#:/]$|\p{L}[-–‑]$|\p{N}[-–:]$/u.test(before) ||
    /^(?:[\p{L}_]|[:]\p{N}|-\p{Lu})/u.test(after)
  );
}
