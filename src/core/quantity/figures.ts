/** The figures of a text, in digits or words, whatever they count. */

import { findDigits, type NumberInDigits } from '../number/digits';
import { isSize, shortSize } from '../number/number-table';
import { readNumber, type NumberSource } from '../number/number-words';
import { endingBefore } from '../text/lookup';
import type { Token } from '../text/tokenize';
import { moneySign } from './money-sign';
import { quantityWords } from './quantity-words';

export interface Figure {
  /** first and last token */
  first: number;
  last: number;
  value: number;
  /** the size in words that all of it is multiplied by: a million of "2.5 million" */
  size: number;
  /** says an order of magnitude: "a dozen" */
  vague: boolean;
  /** a part of one, which only measures are told in */
  fraction: boolean;
  /** written in digits alone */
  digits: boolean;
  /** digits behind the decimal sign */
  decimals: number;
  /** what it is where its decimal sign groups thousands */
  grouped: number | undefined;
  /** what it counts, where that is one word with it */
  unit: string | null;
  /** the token from which what it counts is looked for, and the offset: behind "(100)" and "[1]" */
  next: number;
  nextStart: number;
}

/** Figures in order of the text; designations (An-124) and orders of magnitude that name none ("dozens") are left out. */
export function findFigures(text: string, tokens: readonly Token[], lang: string | null): Figure[] {
  const is = quantityWords(lang);
  const digits = digitsByToken(text, tokens, lang);
  const source: NumberSource = {
    tokens,
    digits: (i) => {
      const found = digits.get(i);
      return found ? { value: found.value, length: found.last - i + 1 } : null;
    },
    short: (i) => isShortSize(text, tokens, i, digits, lang),
  };
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    const number = digits.get(i);
    const other = number ? null : is.notNumbers(tokens, i);
    if (other) {
      i += other.length;
      continue;
    }
    if (token.kind === 'number' && (!number || isInRow(text, tokens, i))) {
      i++;
      continue;
    }
    const vague = number ? null : is.indefinite(tokens, i);
    const read = readNumber(source, i, lang);
    // "больше тысячи" is one thousand, where "тысячи людей" is thousands
    const isMeant = read !== null && read.length === vague?.length && endingBefore(is.hedges, tokens, i);
    if (vague && !isMeant) {
      i = behindIndefinite(tokens, i + vague.length, digits, lang);
      continue;
    }
    if (!read || (number && isDesignation(text, tokens, i, read.length, number, lang))) {
      i = number ? number.last + 1 : i + 1;
      continue;
    }
    const last = i + read.length - 1;
    const { value, size, collective, fraction, unit } = read;
    if (number || value > 1 || fraction || isOnePerson(tokens, i, last, value, lang)) {
      const figure: Figure = {
        first: i,
        last,
        value,
        size,
        vague: collective && value > 2,
        fraction: fraction && !number,
        digits: number !== undefined && number.last === last,
        decimals: number?.decimals ?? 0,
        grouped: number?.grouped,
        unit,
        next: last + 1,
        nextStart: tokens[last]?.end ?? 0,
      };
      figures.push(figure);
      passRepeated(text, source, figure, lang);
      passNote(text, tokens, figure);
    }
    i = Math.max(last + 1, figures.at(-1)?.next ?? 0);
  }
  return figures;
}

/** What one of is counted: of other things, "one" is mostly a pronoun or an article. */
const PEOPLE: ReadonlySet<string | undefined> = new Set(['person', 'killed', 'injured']);

/** "one person", "one dead", and never "no one injured". */
function isOnePerson(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
  lang: string | null,
): boolean {
  const is = quantityWords(lang);
  return (
    value === 1 &&
    PEOPLE.has(is.counted(tokens, last + 1)?.value) &&
    endingBefore(is.negations, tokens, first) === null
  );
}

/** Whether a number stands among others, with nothing but a space between: a row of a table, of which none counts anything. */
function isInRow(text: string, tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    before?.kind === 'number' &&
    after?.kind === 'number' &&
    token !== undefined &&
    token.start === before.end + 1 &&
    after.start === token.end + 1 &&
    text.charAt(before.end) === ' ' &&
    text.charAt(token.end) === ' '
  );
}

interface Digits extends Omit<NumberInDigits, 'grouped'> {
  grouped: number | undefined;
  last: number;
}

/** What joins runs of digits to one thing that is no number: scores, times, phone numbers, versions. */
const CHAIN = /^[-–—‑:/.,+]$/u;
const DASH = /^[-–—‑]$/u;
const ZERO_FIRST = /^0\p{Nd}/u;
/** Four digits that are mostly a year. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** Numbers in digits by their first token. Scores, times of day, phone numbers and the like are left out; ranges are not. */
function digitsByToken(
  text: string,
  tokens: readonly Token[],
  lang: string | null,
): ReadonlyMap<number, Digits> {
  const all = findDigits(text, lang);
  const found = new Map<number, Digits>();
  let at = 0;
  let isPhone = false;
  for (let n = 0; n < all.length;) {
    let end = n;
    while (isChained(text, all[end], all[end + 1])) end++;
    const [first, second] = [all[n], all[end]];
    if (!first || !second) break;
    const afterPhone: boolean = isPhone && /^\s$/.test(text.slice(all[n - 1]?.end, first.start));
    isPhone =
      afterPhone || (first.end - first.start > 1 && ZERO_FIRST.test(text.slice(first.start, first.end)));
    const isRange =
      end === n + 1 &&
      DASH.test(text.slice(first.end, second.start)) &&
      first.value < second.value &&
      !(first.value >= FIRST_YEAR && second.value <= LAST_YEAR);
    for (; n <= end; n++) {
      const number = all[n];
      if (!number || isPhone || !(first === second || isRange)) continue;
      while ((tokens[at]?.end ?? Infinity) <= number.start) at++;
      if (tokens[at]?.start !== number.start) continue;
      let last = at;
      while ((tokens[last + 1]?.start ?? Infinity) < number.end) last++;
      const { start, end: behind, value, decimals, grouped } = number;
      found.set(at, { start, end: behind, value, decimals, grouped, last });
    }
  }
  return found;
}

function isChained(text: string, a: NumberInDigits | undefined, b: NumberInDigits | undefined): boolean {
  return a !== undefined && b?.start === a.end + 1 && CHAIN.test(text.charAt(a.end));
}

/** The token behind "several hundred", "tens of thousands", "mehrere 100": sizes of what is not told. */
function behindIndefinite(
  tokens: readonly Token[],
  from: number,
  digits: ReadonlyMap<number, Digits>,
  lang: string | null,
): number {
  const is = quantityWords(lang);
  let k = from;
  for (;;) {
    const of = is.partitives(tokens, k)?.length ?? 0;
    const size = isSize(tokens, k, lang) ?? isSize(tokens, k + of, lang);
    const vague = is.indefinite(tokens, k + of);
    const round = digits.get(k);
    if (size) k += size.length + (isSize(tokens, k, lang) ? 0 : of);
    else if (vague) k += of + vague.length;
    else if (round && /^10{2,}$/.test(String(round.value))) k = round.last + 1;
    else return k;
  }
}

/** Whether a word right behind digits is short for a size rather than for a unit: "1.4m people", "£3m", "45 M€". */
function isShortSize(
  text: string,
  tokens: readonly Token[],
  i: number,
  digits: ReadonlyMap<number, Digits>,
  lang: string | null,
): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || before?.kind !== 'number') return false;
  if (shortSize(text.slice(token.start, token.end), lang) === undefined) return false;
  const is = quantityWords(lang);
  if (!is.shortUnits(tokens, i)) return true;
  let first = i - 1;
  while (first > 0 && !digits.has(first)) first--;
  if (moneySign(text, tokens[first]?.start ?? 0, token.end) !== null) return true;
  if (endingBefore(is.unitsBefore, tokens, first)) return true;
  const next = tokens[i + 1];
  if (!next || !/^\s$/.test(text.slice(token.end, next.start))) return false;
  return (
    (is.counted(tokens, i + 1) ?? is.units(tokens, i + 1)) !== null ||
    is.plurals.some((ending) => next.norm.endsWith(ending))
  );
}

/** "100 (one hundred) soldiers", "cent (100) soldats": the same figure again. */
function passRepeated(text: string, source: NumberSource, figure: Figure, lang: string | null): void {
  const { tokens } = source;
  const [end, start] = [tokens[figure.last]?.end ?? 0, tokens[figure.next]?.start ?? 0];
  if (!/^\s?\($/.test(text.slice(end, start))) return;
  const again = readNumber(source, figure.next, lang);
  const close = again ? (tokens[figure.next + again.length - 1]?.end ?? 0) : 0;
  if (again?.value !== figure.value || text.charAt(close) !== ')') return;
  figure.last = figure.next + again.length - 1;
  figure.next = figure.last + 1;
  figure.nextStart = close + 1;
}

/** "100[1] soldiers": the number of a note. */
const NOTE = /^\s?\[\p{Nd}{1,3}\]/u;
const LONGEST_NOTE = 6;

function passNote(text: string, tokens: readonly Token[], figure: Figure): void {
  const note = NOTE.exec(text.slice(figure.nextStart, figure.nextStart + LONGEST_NOTE));
  if (!note) return;
  figure.nextStart += note[0].length;
  while ((tokens[figure.next]?.start ?? Infinity) < figure.nextStart) figure.next++;
}

/** "An-124", "IL62", "№ 5", "1st", "40-м": digits that count nothing. Arabic hangs its "and" on figures too. */
function isDesignation(
  text: string,
  tokens: readonly Token[],
  i: number,
  length: number,
  number: Digits,
  lang: string | null,
): boolean {
  const start = tokens[i]?.start ?? 0;
  const last = i + length - 1;
  const end = last === number.last ? number.end : (tokens[last]?.end ?? 0);
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const is = quantityWords(lang);
  if (NAMED_BEFORE.test(before) && !endingBefore(is.unitsBefore, tokens, i)) return true;
  // most figures stand between spaces
  if (after.startsWith(' ')) return false;
  if (/^[_]|^:\p{N}/u.test(after)) return true;
  const glued = tokens[last + 1];
  // "5G" is no gram
  const isOther =
    glued !== undefined &&
    glued.end - glued.start === 1 &&
    !is.letters.has(text.slice(glued.start, glued.end));
  const unit = () => (isOther ? null : is.shortUnits(tokens, last + 1)) ?? is.units(tokens, last + 1);
  // ordinals of Cyrillic languages hang their ending on with a hyphen
  if (/^-\p{sc=Cyrillic}/u.test(after)) {
    const hung = tokens[last + 1];
    return hung !== undefined && hung.end - hung.start <= LONGEST_ORDINAL && number.last === last;
  }
  if (/^\p{L}/u.test(after))
    return unit() === null && is.hedgesBehind(tokens, last + 1) === null && !isDegree(after);
  if (/^-\p{Lu}/u.test(after)) return (unit() ?? is.counted(tokens, last + 1)) === null;
  return false;
}

const NAMED_BEFORE = /(?!\p{sc=Arabic})[\p{L}_#/]$|\p{L}[-–‑]$|[№#º°]\s?$/u;
const LONGEST_ORDINAL = 3;

/** "49.9C" */
const isDegree = (after: string) => /^[CF](?![\p{L}\p{N}])/u.test(after);
