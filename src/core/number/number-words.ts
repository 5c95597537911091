/** Cardinal numbers in words, in digits with a word for their size, and in words that are written as one. */

import type { Token } from '../text/tokenize';
import { fold } from '../text/normalize';
import { addAll, EMPTY, type State } from './number-state';
import { tableFor, type NumberTable, type NumberWord } from './number-table';

export interface NumberInWords {
  value: number;
  /** tokens covered */
  length: number;
  /** "dozens", "a centenar": says an order of magnitude */
  collective: boolean;
  /** the size in words that all of it is multiplied by last: a million of "2.5 million", 1 of none */
  size: number;
  /** "half", "a quarter": a part of one, which only measures are told in */
  fraction: boolean;
  /** what it counts, where that is one word with it: "zwölfköpfig" */
  unit: string | null;
}

/** Digits that begin at a token and how many tokens they take; null where none do. */
export type DigitsAt = (i: number) => { value: number; length: number } | null;

export interface NumberSource {
  tokens: readonly Token[];
  digits: DigitsAt;
  /** the size that a word right behind digits is short for, as its text is written */
  short: (i: number) => boolean;
}

/** Words that one number takes at most: "one hundred and twenty-three thousand four hundred and fifty-six" takes ten. */
const MOST_WORDS = 12;

/** The number that begins in words at token `i`, or null. A bare "and" never begins or ends one. */
export function numberInWords(
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): NumberInWords | null {
  const read = readNumber({ tokens, digits: none, short: never }, i, lang);
  return read && !read.fraction && read.unit === null && Number.isInteger(read.value) ? read : null;
}

const none = () => null;
const never = () => false;

/** The fraction that is added behind a unit or size at token `k`: "two hours and a half", "ساعة ونصف" */
export function fractionAfter(
  tokens: readonly Token[],
  k: number,
  lang: string | null,
): { value: number; length: number; isPrefixed: boolean } | null {
  const table = tableFor(lang);
  if (k >= tokens.length || !isBeside(tokens, k)) return null;
  const and = table.and(tokens, k)?.length ?? 0;
  const hit = table.words(tokens, k + and);
  if (hit && isBeside(tokens, k + and)) {
    const { kind, value } = hit.value;
    const isAdded = kind === 'added' || (kind === 'fraction' && and > 0);
    if (isAdded && value < 1) return { value, length: and + hit.length, isPrefixed: false };
  }
  const [word] = prefixed(table, tokens[k]?.norm ?? '')?.words ?? [];
  return word?.kind === 'fraction' && word.value < 1
    ? { value: word.value, length: 1, isPrefixed: true }
    : null;
}

interface Atom {
  words: readonly NumberWord[];
  length: number;
  joined: boolean;
  unit: string | null;
}

/** The number that begins at token `i` in words or digits, or null. */
export function readNumber(source: NumberSource, i: number, lang: string | null): NumberInWords | null {
  const table = tableFor(lang);
  const { tokens } = source;
  const begun = atomAt(table, source, i, null);
  if (!begun) return null;
  let state = EMPTY;
  let length = 0;
  let unit: string | null = null;
  // what it was before each word, to go back to where a size shows that the last words are another number's
  const before: { state: State; length: number }[] = [];
  for (let k = i; k < tokens.length && k < i + MOST_WORDS && !state.done && unit === null;) {
    const atom = k === i ? begun : atomAt(table, source, k, state);
    if (!atom) break;
    const next = addAll(table, state, atom, k === i);
    if (next === null) {
      const other = state.group > 0 && atom.words.some(({ kind }) => kind === 'scale' || kind === 'hundred');
      const back = other
        ? before.findLast((each) => each.state.group === 0 || each.state.group >= 100)
        : null;
      if (back && back.length > 0) ({ state, length } = back);
      break;
    }
    before.push({ state, length });
    state = next;
    k += atom.length;
    length = k - i;
    ({ unit } = atom);
  }
  if (length === 0) return null;
  if (state.fraction && state.parts.length === 0) {
    const whole = wholeBehind(table, source, i + length);
    if (whole) {
      state = {
        ...state,
        group: state.group * whole.value,
        fraction: false,
        collective: whole.kind === 'collective',
        size: whole.kind === 'scale' ? whole.value : 1,
      };
      length += whole.length;
    }
  }
  length += repeatedSize(table, tokens, i + length, state);
  const { collective, fraction, size } = state;
  const value = rounded(state.parts.reduce((sum, part) => sum + part.value, state.group));
  return { value, length, collective, fraction, size, unit };
}

/** Tokens of a size that is said again behind its fraction: مليون ونصف المليون. */
function repeatedSize(
  table: NumberTable,
  tokens: readonly Token[],
  k: number,
  { parts, size }: State,
): number {
  const isFraction = !Number.isInteger((parts.at(-1)?.value ?? 0) / size);
  const again = table.prefix !== undefined && isFraction ? table.words(tokens, k) : null;
  return again?.value.kind === 'scale' && again.value.value === size && isBeside(tokens, k)
    ? again.length
    : 0;
}

/** Significant digits of a figure: beyond them stands only what binary fractions add. */
const PRECISION = 12;

function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(PRECISION));
}

/** Words between "half" and "million": "a quarter of a million". */
const BRIDGE = 2;

/** The size or round number of which a fraction is one: "half a million", "ein halbes Hundert". */
function wholeBehind(
  table: NumberTable,
  { tokens }: NumberSource,
  from: number,
): { value: number; kind: NumberWord['kind']; length: number } | null {
  let k = from;
  for (let step = 0; step <= BRIDGE; step++) {
    if (!isBeside(tokens, k)) return null;
    const hit = table.words(tokens, k);
    const word = hit?.value;
    if (hit && word && (word.kind === 'scale' || word.kind === 'hundred' || word.kind === 'collective'))
      return { value: word.value, kind: word.kind, length: k - from + hit.length };
    const bridge = table.of(tokens, k);
    if (!bridge) return null;
    k += bridge.length;
  }
  return null;
}

/** Whether a word stands right beside the one before: a number in words has nothing but a space or hyphen between two. */
function isBeside(tokens: readonly Token[], k: number): boolean {
  return (tokens[k]?.start ?? 0) - (tokens[k - 1]?.end ?? 0) <= 1;
}

/** The word or words that a number goes on with at token `k`; `state`: null where it begins there. */
function atomAt(table: NumberTable, source: NumberSource, k: number, state: State | null): Atom | null {
  const { tokens } = source;
  const hung = prefixed(table, tokens[k]?.norm ?? '');
  // "ساعة ونصف": a fraction with "and" before it is one of what stands there
  if (!state) return hung?.words[0]?.kind === 'fraction' ? null : wordAt(table, source, k, false);
  // "32 بالمئة", "per cento": measures in hundredths, though the word holds a hundred
  if (!isBeside(tokens, k) || table.percent(tokens, k)) return null;
  const size = source.short(k) ? shortAt(table, source, k) : null;
  if (size !== null) return { words: [{ value: size, kind: 'scale' }], length: 1, joined: false, unit: null };
  const plain = hung ?? wordAt(table, source, k, true);
  if (plain) return plain;
  const and = table.and(tokens, k);
  const joined = and && isBeside(tokens, k + and.length) ? wordAt(table, source, k + and.length, true) : null;
  return and && joined ? { ...joined, length: joined.length + and.length, joined: true } : null;
}

function shortAt(table: NumberTable, { tokens }: NumberSource, k: number): number | null {
  for (const [written, size] of table.short) if (fold(written) === tokens[k]?.norm) return size;
  return null;
}

function wordAt(table: NumberTable, source: NumberSource, k: number, isLater: boolean): Atom | null {
  const { tokens } = source;
  const digits = source.digits(k);
  if (digits) {
    const words: NumberWord[] = [{ value: digits.value, kind: 'digits' }];
    if (!isLater) return { words, length: digits.length, joined: false, unit: null };
    // further digits belong to a number only with a size of their own
    const size = table.words(tokens, k + digits.length);
    if (size?.value.kind !== 'scale' || !isBesideOrGlued(tokens, k + digits.length)) return null;
    return {
      words: [...words, size.value],
      length: digits.length + size.length,
      joined: false,
      unit: null,
    };
  }
  const hit = table.words(tokens, k);
  if (hit) return { words: [hit.value], length: hit.length, joined: false, unit: null };
  const fused = tokens[k] ? table.fused(tokens[k].word) : null;
  return fused && { words: fused.parts, length: 1, joined: false, unit: fused.unit };
}

function isBesideOrGlued(tokens: readonly Token[], k: number): boolean {
  return k < tokens.length && isBeside(tokens, k);
}

/** Arabic writes "and" as a letter in front of the word that it joins, ones before tens: خمسة وثلاثين. */
function prefixed({ prefix, single }: NumberTable, norm: string): Atom | null {
  const value =
    prefix !== undefined && norm.startsWith(prefix) ? single.get(norm.slice(prefix.length)) : undefined;
  return value ? { words: [value], length: 1, joined: true, unit: null } : null;
}
