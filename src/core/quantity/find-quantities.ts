/** Quantities that a text names: how many of what, in digits or words, hedged or exact. */

import { findDateExpressions } from '../time/date-expressions';
import { findDigits } from '../number/digits';
import { COUNTED } from '../lexicon/counted';
import { HEDGES } from '../lexicon/hedges';
import { lookupOf } from '../text/lookup';
import { UNITS } from '../lexicon/units';
import { isStopword } from '../text/language';
import { numberInWords } from '../number/number-words';
import type { Quantity } from './quantities';
import { tokenize, type Token } from '../text/tokenize';
import type { TextRange } from '../text/range';

/** UTF-16 offsets into the text, from the hedge to the noun; `valueStart`, `valueEnd` hold the figure alone. */
export interface QuantityMention extends TextRange {
  valueStart: number;
  valueEnd: number;
  quantity: Quantity;
}

const units = lookupOf(UNITS.map(({ name, words }) => ({ words, value: name })));
const counted = lookupOf(COUNTED.map(({ name, words }) => ({ words, value: name })));
const duals = lookupOf(
  COUNTED.flatMap(({ name, dual }) => (dual === undefined ? [] : [{ words: dual, value: name }])),
);
const hedges = lookupOf(
  (['about', 'over', 'nearly', 'under'] as const).map((hedge) => ({ words: HEDGES[hedge], value: hedge })),
);

/** How many tokens may stand between a figure and the noun it counts: "two Russian air force cargo planes". */
const REACH = 5;

interface Figure {
  /** first and last token */
  first: number;
  last: number;
  value: number;
  vague: boolean;
}

/** Quantities in order of the text. Dates, years, designations (An-124) and ordinals are none. */
export function findQuantities(text: string, lang: string | null): QuantityMention[] {
  const tokens = tokenize(text);
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
    const hedge = hedgeBefore(tokens, figure.first);
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
  return joinRanges(text, withDuals(tokens, found));
}

function findFigures(text: string, tokens: readonly Token[], lang: string | null): Figure[] {
  const digits = findDigits(text, lang);
  const figures: Figure[] = [];
  let d = 0;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    while (d < digits.length && (digits[d]?.end ?? 0) <= token.start) d++;
    const number = digits[d];
    if (token.kind === 'number') {
      let last = i;
      while (number && (tokens[last + 1]?.start ?? Infinity) < number.end) last++;
      const scale = numberInWords(tokens, last + 1, lang);
      const scaled =
        scale &&
        scale.value >= 100 &&
        !scale.collective &&
        /^\s$/.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start));
      if (number && number.start === token.start && !isDesignation(text, token.start, number.end)) {
        const end = scaled ? last + scale.length : last;
        figures.push({
          first: i,
          last: end,
          value: scaled ? number.value * scale.value : number.value,
          vague: false,
        });
        last = end;
      }
      i = last + 1;
      continue;
    }
    const words = numberInWords(tokens, i, lang);
    // "one" is mostly a pronoun or an article; "dozens", "hundreds" say no figure
    if (words && words.value > 1 && !(words.collective && /^(?:dozens|hundreds)$/.test(token.norm))) {
      figures.push({
        first: i,
        last: i + words.length - 1,
        value: words.value,
        vague: words.collective && words.value > 2,
      });
    }
    i += words?.length ?? 1;
  }
  return figures;
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

interface Noun {
  /** last token of the noun group */
  last: number;
  unit: string | null;
  counted: string | null;
}

/** Languages whose noun groups end with the noun that counts ("military planes"); the others begin with it ("aviones militares"). */
const HEAD_LAST = new Set(['en', 'de', 'nl', 'sv', 'da', 'nb', 'no', 'tr', 'fi', 'hu', 'zh', 'ja', 'ko']);

/** A sign that parts noun groups. */
const BREAK = /[.,;:()!?«»"“”–—\n]/;

/** Words by which a figure takes its noun from a whole: "100 of its soldiers". */
const PARTITIVES = new Set(['of', 'von', 'de', 'di', 'des', 'из', 'з', 'من', 'از']);

function nounAfter(text: string, tokens: readonly Token[], figure: Figure, lang: string | null): Noun | null {
  const sign = signAt(text, tokens, figure);
  if (sign !== null) return { last: figure.last, unit: sign, counted: null };
  let fallback: Noun | null = null;
  let partitive = false;
  for (let k = figure.last + 1; k <= figure.last + REACH && k < tokens.length; k++) {
    const token = tokens[k];
    const between = text.slice(tokens[k - 1]?.end ?? 0, token?.start);
    if (!token || BREAK.test(between)) break;
    // "two Tu-160 bombers": the digits of a designation belong to the name before them
    if (token.kind === 'number' && !/^[-‐‑]?$/.test(between)) break;
    const unit = k <= figure.last + 2 ? units(tokens, k) : null;
    if (unit) return { last: k + unit.length - 1, unit: unit.value, counted: null };
    const noun = counted(tokens, k);
    if (noun)
      return headOf(text, tokens, { last: k + noun.length - 1, unit: null, counted: noun.value }, lang);
    if (!fallback && token.kind === 'word' && !isStopword(token.norm) && token.norm.length > 2) {
      fallback = { last: k, unit: null, counted: `word:${token.norm}` };
    }
    // a function word ends the noun group, except after "of" ("a couple of planes", "100 of its soldiers")
    if (isStopword(token.norm) && k > figure.last + 1 && !partitive) break;
    partitive ||= k === figure.last + 1 && PARTITIVES.has(token.norm);
  }
  return fallback;
}

/** A currency or percent sign beside the figure, as a unit. */
function signAt(text: string, tokens: readonly Token[], figure: Figure): string | null {
  const end = tokens[figure.last]?.end ?? 0;
  const start = tokens[figure.first]?.start ?? 0;
  const sign =
    /^\s?([%€$])/u.exec(text.slice(end, end + 2)) ??
    /([€$])\s?$/u.exec(text.slice(Math.max(0, start - 2), start));
  return sign ? (sign[1] === '%' ? 'percent' : sign[1] === '€' ? 'euro' : 'dollar') : null;
}

/** "military transport planes": where the head comes last, a counted noun that another follows only describes it. */
function headOf(text: string, tokens: readonly Token[], noun: Noun, lang: string | null): Noun {
  if (!HEAD_LAST.has(lang ?? 'en')) return noun;
  const further = counted(tokens, noun.last + 1);
  const joined = /^[\s-]$/.test(text.slice(tokens[noun.last]?.end ?? 0, tokens[noun.last + 1]?.start ?? 0));
  return further && joined ? { last: noun.last + further.length, unit: null, counted: further.value } : noun;
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
  if (
    !isRange(
      text,
      tokens[first.first]?.start ?? 0,
      tokens[first.last]?.end ?? 0,
      tokens[second.first]?.start ?? 0,
    )
  )
    return null;
  const noun = nounAfter(text, tokens, second, lang);
  return noun ? { ...noun, last: first.last } : null;
}

/** What joins the two figures of a range. */
const RANGE = /^\s?(?:-|–|to|bis|a|à|até|до|تا|إلى|الى)\s?$/u;
/** What joins them behind a word that says "between", and that word. */
const AND = /^\s(?:(?:and|und|y|et|e|и|і|й|та)\s|و\s?)$/u;
const BETWEEN = /(?:^|[^\p{L}])(?:between|zwischen|entre|tra|fra|между|між|بين|بین)\s(?:\p{L}+\s)?$/iu;
/** UTF-16 units before a figure in which that word stands. */
const BETWEEN_REACH = 24;

/** Whether what ends a first figure and begins a second makes them one range. */
function isRange(text: string, start: number, end: number, second: number): boolean {
  const joint = text.slice(end, second);
  return (
    RANGE.test(joint) ||
    (AND.test(joint) && BETWEEN.test(text.slice(Math.max(0, start - BETWEEN_REACH), start)))
  );
}

function hedgeBefore(
  tokens: readonly Token[],
  first: number,
): { at: number; value: Quantity['hedge'] } | null {
  for (let at = Math.max(0, first - 3); at < first; at++) {
    const hit = hedges(tokens, at);
    if (hit && at + hit.length === first) return { at, value: hit.value };
  }
  return null;
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
function withDuals(tokens: readonly Token[], found: QuantityMention[]): QuantityMention[] {
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
function joinRanges(text: string, found: QuantityMention[]): QuantityMention[] {
  const joined: QuantityMention[] = [];
  for (const mention of found) {
    const before = joined.at(-1);
    const { unit, counted: noun, low } = mention.quantity;
    if (
      before &&
      before.quantity.counted === noun &&
      before.quantity.unit === unit &&
      low > before.quantity.low &&
      isRange(text, before.valueStart, before.valueEnd, mention.valueStart)
    ) {
      before.quantity.high = mention.quantity.high;
      before.end = mention.end;
      before.valueEnd = mention.valueEnd;
    } else joined.push({ ...mention, quantity: { ...mention.quantity } });
  }
  return joined;
}
