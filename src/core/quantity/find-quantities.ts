/** Quantities that a text names: how many of what, in digits or words, hedged or exact. */

import { fractionAfter } from '../number/number-words';
import { endingBefore } from '../text/lookup';
import type { TextRange } from '../text/range';
import { tokenize, type Token } from '../text/tokenize';
import { findDateExpressions } from '../time/date-expressions';
import { timeLookups } from '../time/time-lookups';
import { isAge, isBareAge, isClockTime, isNumbered, isShare, isTitle, isYearNumber } from './beside-figures';
import { bareNoun, harmed, wholeBefore } from './bare-figures';
import { nounAfter } from './counted-noun';
import { findFigures, type Figure } from './figures';
import { hedgeBefore, hedgeBehind, invertedNoun, isChangedTo } from './hedges';
import type { Noun } from './noun';
import { dimensionOf, isUnit, type QuantityMention } from './quantities';
import { quantityWords } from './quantity-words';
import { pairOf, type Pair } from './ranges';
import { findScores } from './scores';

/** Quantities in order of the text. Dates, years, designations (An-124), times of day, scores and ordinals are none. */
export function findQuantities(text: string, lang: string | null): QuantityMention[] {
  const tokens = tokenize(text);
  const dates = findDateExpressions(text, lang);
  const isDated = overlapOf(dates);
  const figures = findFigures(text, tokens, lang).map((figure) => ({
    figure,
    dated: isDated(tokens[figure.first]?.start ?? 0, tokens[figure.last]?.end ?? 0),
  }));
  const found: QuantityMention[] = [];
  let next = 0;
  let changed = -1;
  figures.forEach(({ figure, dated }, f) => {
    if (dated || figure.first < next) return;
    const following = figures[f + 1];
    const around = { following: following?.figure ?? null, before: found.at(-1), isExact: f === changed };
    const read = readFigure(text, tokens, figure, around, lang);
    if (!read) return;
    // "10 إلى 14 مايو": the first of two days
    if (read.pair && following?.dated === true) return;
    if (read.pair?.kind === 'change') changed = f + 1;
    if (read.mention.start < (found.at(-1)?.end ?? 0)) read.mention.start = read.mention.valueStart;
    found.push(read.mention);
    ({ next } = read);
  });
  const all = withDuals(text, tokens, found, dates, lang);
  const scores = findScores(text, tokens, [overlapOf(all), overlapOf(dates)], lang);
  return scores.length === 0 ? all : [...all, ...scores].sort((a, b) => a.start - b.start);
}

interface FigureRead {
  mention: QuantityMention;
  pair: Pair | null;
  /** the first token that another figure may begin at */
  next: number;
}

/** What stands around a figure; `isExact`: it is exact whatever stands before it. */
interface Around {
  following: Figure | null;
  before: QuantityMention | undefined;
  isExact: boolean;
}

/** What a figure says how many of, with the one behind it where both are one range. */
function readFigure(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  { following, before: previous, isExact }: Around,
  lang: string | null,
): FigureRead | null {
  if (isNumbered(text, tokens, figure, lang) || isShare(tokens, figure, lang)) return null;
  if (isTitle(text, tokens, figure, lang)) return null;
  const own = nounOf(text, tokens, figure, lang);
  const whole = wholeBefore(text, tokens, figure, own.noun, previous, lang);
  if (whole !== null) own.noun = { last: figure.last, unit: null, counted: whole };
  const ownEnd = Math.max(tokens[own.noun?.last ?? 0]?.end ?? 0, own.end);
  const joined = following && pairOf(text, tokens, figure, following, own.noun ? ownEnd : own.end, lang);
  const other = joined ? nounOf(text, tokens, following, lang) : null;
  // "three days at 400 metres" is no range
  const isBefore =
    own.noun?.last === figure.last && !/^\s?[%٪°º\p{Sc}CF]/u.test(text.slice(own.end, own.end + 2));
  const pair = own.noun === null || isSameNoun(own.noun, other?.noun ?? null, isBefore) ? joined : null;
  const counted = pair?.kind === 'range' && other ? other : own;
  const shared = pair && other ? other.noun : null;
  let noun = own.noun ?? shared ?? bareNoun(text, tokens, figure, previous, lang);
  // "killed nine on Monday" counts no Mondays
  if (noun?.counted?.startsWith('word:') === true) noun = harmed(text, tokens, figure, lang) ?? noun;
  if (pair?.kind === 'range' && other?.noun && !(isBefore && own.noun)) ({ noun } = other);
  const isListed = noun !== null && noun.counted?.startsWith('word:') !== true;
  const inverted = isListed ? null : invertedNoun(text, tokens, figure, lang);
  if (isClockTime(text, tokens, figure, noun, lang)) return null;
  if (isBareAge(text, tokens, figure)) noun = { last: figure.last, unit: 'year-of-age', counted: null };
  else if (inverted) noun = { last: figure.last, unit: inverted.unit, counted: inverted.counted };
  if (!noun || isYearNumber(tokens, figure, noun)) return null;
  if (isAge(text, tokens, figure, noun, lang)) noun = { ...noun, unit: 'year-of-age' };
  const isBesideCounted = noun.unit === null && figure.size === 1 && figure.decimals > 0;
  if (isBesideCounted && figure.grouped === undefined && pair === null) return null;

  const before =
    isExact || isChangedTo(tokens, figure.first, lang) ? null : hedgeBefore(text, tokens, figure.first, lang);
  const part = noun.unit !== null && counted.figure.size === 1 ? unitPart(tokens, noun, lang) : null;
  const last = Math.max(
    noun.last + (part?.length ?? 0),
    pair?.kind === 'range' ? (following?.last ?? 0) : figure.last,
  );
  const nounEnd = Math.max(tokens[last]?.end ?? 0, counted.end);
  const behind =
    counted.hedge ?? hedgeBehind(text, tokens, Math.max(last + 1, counted.figure.next), nounEnd, lang);
  const value = (isGrouped(figure, noun) ? figure.grouped : undefined) ?? figure.value;
  const [low, high] =
    pair?.kind === 'range' && following
      ? [Math.min(pair.first, following.value), Math.max(pair.first, following.value)]
      : [pair?.first ?? value + (part?.value ?? 0), pair?.first ?? value + (part?.value ?? 0)];
  const { start } = tokens[figure.first] ?? { start: 0 };
  const valueEnd = tokens[(pair?.kind === 'range' ? following : figure)?.last ?? figure.last]?.end ?? start;
  const isVague = counted.figure.vague || figure.vague || pair?.hedged === true || inverted !== null;
  const isSeparate = pair?.kind === 'change' && own.noun === null;
  return {
    mention: {
      start: Math.min(before?.at ?? start, inverted ? (tokens[inverted.token]?.start ?? start) : start),
      end: isSeparate ? valueEnd : Math.max(nounEnd, valueEnd),
      valueStart: start,
      valueEnd,
      quantity: {
        low,
        high: low === high ? low : high,
        hedge: before?.value ?? behind?.value ?? (isVague ? 'about' : 'exact'),
        unit: noun.unit,
        counted: noun.counted,
      },
    },
    pair,
    next: isSeparate ? figure.last + 1 : last + 1,
  };
}

/** Whether two figures count the same; `isBefore`: the first says what in front, for both: "$5-10 million". */
function isSameNoun(a: Noun, b: Noun | null, isBefore: boolean): boolean {
  if (isBefore && (b?.unit ?? null) === null) return true;
  if (isBefore && a.unit === 'year-of-age' && b?.unit === 'year') return true;
  return b !== null && a.unit === b.unit && a.counted === b.counted;
}

/** From here on three digits behind the language's decimal sign are a group: "3,250 kilos" weighs a child, "35,000" is goods. */
const LEAST_GROUPED = 10;
const BULK: ReadonlySet<string> = new Set(['mass', 'length', 'area', 'volume']);

/** Whether a figure whose decimal sign may group thousands does: of what is counted, and of large measures. */
function isGrouped({ size, value }: Figure, { unit }: Noun): boolean {
  return size === 1 && (unit === null || (value >= LEAST_GROUPED && BULK.has(dimensionOf(unit) ?? '')));
}

interface CountedNoun {
  figure: Figure;
  noun: Noun | null;
  /** what stands between figure and noun: "90-odd soldiers" */
  hedge: ReturnType<typeof hedgeBehind>;
  /** offset behind the figure and that hedge */
  end: number;
}

/** The noun of one figure, and the hedge between both. */
function nounOf(text: string, tokens: readonly Token[], figure: Figure, lang: string | null): CountedNoun {
  const hedge = hedgeBehind(text, tokens, figure.next, figure.nextStart, lang);
  const from = hedge?.token ?? figure.next;
  const end = hedge?.at ?? figure.nextStart;
  return {
    figure,
    noun: nounAfter(text, tokens, { ...figure, nextStart: end, next: from }, lang),
    hedge,
    end,
  };
}

/** "two hours and a half": a fraction of the unit behind it, and the unit again where the language says it twice. */
function unitPart(
  tokens: readonly Token[],
  { last, unit }: Noun,
  lang: string | null,
): { value: number; length: number } | null {
  const part = fractionAfter(tokens, last + 1, lang);
  if (!part) return null;
  const again = quantityWords(lang).units(tokens, last + 1 + part.length);
  const isAgain = part.isPrefixed && again?.value === unit;
  return { value: part.value, length: part.length + (isAgain ? again.length : 0) };
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

/** What tells a number without a figure: nouns in the dual (طائرتان), "a year and a half". */
function withDuals(
  text: string,
  tokens: readonly Token[],
  found: readonly QuantityMention[],
  dates: readonly TextRange[],
  lang: string | null,
): QuantityMention[] {
  const { duals, units, one } = quantityWords(lang);
  const { agoBefore } = timeLookups(lang);
  const all = [...found];
  const isFound = overlapOf(found);
  const isDated = overlapOf(dates);
  tokens.forEach((token, i) => {
    if (isFound(token.start, token.end) || isDated(token.start, token.end)) return;
    const dual = duals(tokens, i);
    const unit = dual ? null : units(tokens, i);
    const part =
      unit && unitPart(tokens, { last: i + unit.length - 1, unit: unit.value, counted: null }, lang);
    const isOne =
      part !== null && (one(tokens, i - 1) !== null || isPrefixedPart(tokens, i + (unit?.length ?? 1), lang));
    if (!dual && !isOne) return;
    // "قبل شهرين" is a day
    if (endingBefore(agoBefore, tokens, i)) return;
    const name = (dual ?? unit)?.value ?? '';
    const value = dual ? 2 : 1 + (part?.value ?? 0);
    const last = i + (dual?.length ?? (unit?.length ?? 1) + (part?.length ?? 0)) - 1;
    const first = isOne && one(tokens, i - 1) ? i - 1 : i;
    const { start = token.start } = tokens[first] ?? {};
    const hedge = hedgeBefore(text, tokens, first, lang);
    all.push({
      start: hedge?.at ?? start,
      end: tokens[last]?.end ?? token.end,
      valueStart: start,
      valueEnd: tokens[last]?.end ?? token.end,
      quantity: {
        low: value,
        high: value,
        hedge: hedge?.value ?? 'exact',
        unit: isUnit(name) ? name : null,
        counted: isUnit(name) ? null : name === 'word' ? `word:${token.norm}` : name,
      },
    });
  });
  return all.sort((a, b) => a.start - b.start);
}

function isPrefixedPart(tokens: readonly Token[], k: number, lang: string | null): boolean {
  return fractionAfter(tokens, k, lang)?.isPrefixed === true;
}
