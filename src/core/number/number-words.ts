/** Cardinal numbers in words, in digits with a word for their size, and in words that are written as one. */

import type { NumberWords, Words } from '../lexicon/language';
import { perLanguage } from '../text/known-languages';
import { listed, lookupOf, type Hit, type Lookup } from '../text/lookup';
import { fold } from '../text/normalize';
import { tokenize, type Token } from '../text/tokenize';
import { splitterOf, type Fused } from './fused-words';

/** A word, or digits, of which numbers are made. */
export interface NumberWord {
  value: number;
  kind: 'cardinal' | 'hundred' | 'scale' | 'collective' | 'fraction' | 'added' | 'digits';
}

interface NumberTable {
  words: Lookup<NumberWord>;
  /** the same, where only single words may stand: behind a prefix */
  single: ReadonlyMap<string, NumberWord>;
  /** sizes right behind digits, as they are written */
  short: ReadonlyMap<string, number>;
  /** stand between two number words */
  and: Lookup<true>;
  /** stand between a fraction and the size of which it is one: "half a million", "a quarter of a million" */
  of: Lookup<true>;
  /** measures in hundredths */
  percent: Lookup<true>;
  /** joins as a prefix */
  prefix: string | undefined;
  vigesimal: boolean;
  /** a word that is a number, or a number and what it counts: "hundertzwanzig", "zwölfköpfig" */
  fused: (norm: string) => Fused<NumberWord> | null;
}

const tableFor = perLanguage(({ numbers, partitives, time, units }) =>
  buildTable(numbers, `${partitives}, ${time.one}`, units.percent ?? ''),
);

function buildTable(row: NumberWords, of: Words, percent: Words): NumberTable {
  const rows: { words: Words; value: NumberWord }[] = [];
  const add = (words: Words, value: number, kind: NumberWord['kind']) =>
    rows.push({ words, value: { value, kind } });
  const ones = row.ones.split('|');
  const tens = row.tens.split('|');
  // before the words that a fraction is made of: "three quarters"
  for (const [part, words] of Object.entries(row.fractions))
    add(words, fractionOf(part), part.startsWith('+') ? 'added' : 'fraction');
  ones.forEach((words, value) => add(words, value, 'cardinal'));
  tens.forEach((words, i) => add(words, (i + 2) * 10, 'cardinal'));
  for (const { word, value } of fusedTens(row, ones, tens)) add(word, value, 'cardinal');
  add(row.hundred, 100, 'hundred');
  row.hundreds?.split('|').forEach((words, i) => add(words, (i + 2) * 100, 'cardinal'));
  for (const [size, words] of Object.entries(row.sizes)) add(words, Number(size), 'scale');
  for (const [value, words] of Object.entries(row.collectives)) add(words, Number(value), 'collective');
  for (const [value, words] of Object.entries(row.others ?? {})) add(words, Number(value), 'cardinal');
  const { words: between, prefix, vigesimal = false, writtenTogether, fused, fusedUnits } = row.joining;
  const single = new Map(
    rows.flatMap(({ words, value }) => singleWords(words).map((word) => [word, value] as const)),
  );
  const short = new Map(
    Object.entries(row.shortSizes).flatMap(([size, words]) =>
      words.split(',').map((word) => [word.trim(), Number(size)] as const),
    ),
  );
  return {
    words: lookupOf(rows),
    single,
    short,
    and: listed(between),
    of: listed(of),
    percent: listed(percent),
    prefix,
    vigesimal,
    fused: splitterOf(single, {
      together: writtenTogether,
      elides: fused?.order === 'tens-ones',
      units: fusedUnits ?? {},
    }),
  };
}

/** The value of "3/2" or "+1/2". */
function fractionOf(part: string): number {
  const [above = '', below = '1'] = part.replace('+', '').split('/');
  return Number(above) / Number(below);
}

/** Those of a list that are one word, folded. */
function singleWords(words: Words): string[] {
  return words
    .split(',')
    .map((phrase) => tokenize(phrase))
    .flatMap(([first, ...more]) => (first && more.length === 0 ? [first.norm] : []));
}

/** Tens and ones in one word: "fünfunddreißig", "trentacinque" (which drops the vowel before uno and otto). */
function fusedTens(
  row: NumberWords,
  ones: readonly Words[],
  tens: readonly Words[],
): { word: string; value: number }[] {
  const { fused } = row.joining;
  if (!fused) return [];
  return tens.flatMap((ten, t) =>
    ones.slice(1, 10).map((one, o) => {
      const [first, last] = [firstForm(one), firstForm(ten)];
      const elided = first.startsWith('u') || first.startsWith('o') ? last.slice(0, -1) : last;
      return {
        word: fused.order === 'ones-tens' ? first + fused.with + last : elided + first,
        value: (t + 2) * 10 + o + 1,
      };
    }),
  );
}

function firstForm(words: Words): string {
  return words.split(',')[0]?.trim() ?? '';
}

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

/** A size in words from which on a further part may follow in digits: "3 million 200 thousand". */
const LEAST_SIZE = 100;

/** The number that begins in words at token `i`, or null. A bare "and" never begins or ends one. */
export function numberInWords(
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): NumberInWords | null {
  const read = readNumber({ tokens, digits: () => null, short: () => false }, i, lang);
  return read && !read.fraction && read.unit === null && Number.isInteger(read.value) ? read : null;
}

/** Whether a word at a token says a size or a round number of many: what "several" stands before. */
export function isSize(tokens: readonly Token[], i: number, lang: string | null): Hit<true> | null {
  const hit = tableFor(lang).words(tokens, i);
  const { kind, value } = hit?.value ?? { kind: 'cardinal', value: 0 };
  const isOne =
    kind === 'scale' || kind === 'hundred' || (kind === 'collective' && value >= 10) || value >= 1000;
  return hit && isOne ? { value: true, length: hit.length } : null;
}

/** The size that a word is short for behind digits, as it is written: "m", "bn"; undefined for none. */
export function shortSize(written: string, lang: string | null): number | undefined {
  return tableFor(lang).short.get(written);
}

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

interface State {
  /** what larger sizes made of what was before them, the size beside the value */
  parts: readonly { value: number; size: number }[];
  /** below a thousand, before any size */
  group: number;
  collective: boolean;
  fraction: boolean;
  size: number;
  /** nothing more follows */
  done: boolean;
}

const EMPTY: State = { parts: [], group: 0, collective: false, fraction: false, size: 1, done: false };

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
  let state = EMPTY;
  let length = 0;
  let unit: string | null = null;
  // what it was before each word, to go back to where a size shows that the last words are another number's
  const before: { state: State; length: number }[] = [];
  for (let k = i; k < tokens.length && k < i + MOST_WORDS && !state.done && unit === null;) {
    const atom = atomAt(table, source, k, k === i ? null : state);
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
  const fused = table.fused(tokens[k]?.norm ?? '');
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

/** A number with the words of an atom added, null where they are none of it. */
function addAll(table: NumberTable, state: State, atom: Atom, isFirst: boolean): State | null {
  let now: State | null = state;
  let first = isFirst;
  for (const word of atom.words) {
    now = now && addWord(table, now, word, atom.joined, first);
    first = false;
  }
  return now;
}

function addWord(
  table: NumberTable,
  state: State,
  { value, kind }: NumberWord,
  joined: boolean,
  isFirst: boolean,
): State | null {
  const { parts, group } = state;
  const last = parts.at(-1);
  switch (kind) {
    case 'collective':
      if (parts.length > 0 || group >= 100) return null;
      return {
        ...state,
        group: Math.max(group, state.fraction ? group : 1) * value,
        collective: true,
        fraction: false,
        done: true,
      };
    case 'added':
    case 'fraction':
      return addFraction(state, value, joined || kind === 'added', isFirst);
    case 'digits':
      if (isFirst) return { ...state, group: value };
      return last && group === 0 && value < last.size ? { ...state, group: value } : null;
    case 'hundred':
      if (state.fraction || group >= 100 || (last && last.size <= value)) return null;
      return { ...state, group: (group || 1) * value };
    case 'scale': {
      if (state.fraction && group < 1) return null;
      const smaller = parts.filter((part) => part.size < value);
      const larger = parts.slice(0, parts.length - smaller.length);
      if (larger.some((part) => part.size <= value)) return null;
      const sum = smaller.reduce((all, part) => all + part.value, group);
      return {
        ...state,
        parts: [...larger, { value: (sum || 1) * value, size: value }],
        group: 0,
        fraction: false,
        size: value,
      };
    }
    case 'cardinal':
      if (state.fraction || !Number.isInteger(group)) return null;
      if (isFirst) return { ...state, group: value };
      if (group === 0) return last && value < last.size ? { ...state, group: value } : null;
      if (fits(group, value, table.vigesimal)) return { ...state, group: group + value };
      if (table.vigesimal && group % 100 === 4 && value === 20) return { ...state, group: group + 76 };
      // ones before tens: خمسة وثلاثين
      if (joined && table.prefix !== undefined && group % 100 > 0 && group % 100 < 10 && isTen(value))
        return { ...state, group: group + value };
      return null;
  }
}

function addFraction(state: State, value: number, joined: boolean, isFirst: boolean): State | null {
  const { parts, group } = state;
  const last = parts.at(-1);
  if (isFirst) return joined ? null : { ...state, group: value, fraction: true };
  if (joined && group > 0) return { ...state, group: group + value };
  if (joined && last)
    return { ...state, parts: [...parts.slice(0, -1), { ...last, value: last.value + value * last.size }] };
  // "one half", "eine halbe"
  return parts.length === 0 && group === 1 ? { ...state, group: value, fraction: true } : null;
}

const isTen = (value: number) => value % 10 === 0 && value >= 20 && value < 100;

/** "Thirty" takes "five" and never "forty": a smaller cardinal joins a rounder one. "soixante-dix", "quatre-vingt-dix" add up too. */
function fits(group: number, value: number, vigesimal: boolean): boolean {
  if (value >= 100) return group >= LEAST_SIZE * 10 && value < 1000 && group % 1000 === 0;
  if (group % 100 === 0) return true;
  return group % 10 === 0 && (value < 10 || (vigesimal && value < 20 && [60, 80].includes(group % 100)));
}
