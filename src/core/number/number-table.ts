/** The number words of a language, ready to be looked for. */

import type { NumberWords } from '../lexicon/number-words';
import type { Words } from '../lexicon/words';
import { perLanguage } from '../text/known-languages';
import { listed, lookupOf, type Hit, type Lookup } from '../text/lookup';
import { fold } from '../text/normalize';
import { oncePerWord } from '../text/once-per-word';
import { tokenize, type Token, type Word } from '../text/tokenize';
import { splitterOf, type Fused } from './fused-words';

/** A word, or digits, of which numbers are made. */
export interface NumberWord {
  value: number;
  kind: 'cardinal' | 'hundred' | 'scale' | 'collective' | 'fraction' | 'added' | 'digits';
}

export interface NumberTable {
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
  fused: (word: Word) => Fused<NumberWord> | null;
}

/** The number words of a language. */
export const tableFor = perLanguage(({ numbers, partitives, time, units }) =>
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
  const {
    words: between,
    prefix,
    vigesimal = false,
    writtenTogether,
    fused,
    fusedUnits,
    glue = '',
  } = row.joining;
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
    fused: oncePerWord(
      splitterOf(single, {
        together: writtenTogether,
        elides: fused?.order === 'tens-ones' && fused.with === undefined,
        glue: fold(glue),
        units: fusedUnits ?? {},
      }),
    ),
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
      const { order, with: between = '' } = fused;
      const isElided = between === '' && /^[uo]/.test(first);
      const elided = isElided ? last.slice(0, -1) : last;
      return {
        word: order === 'ones-tens' ? first + between + last : elided + between + first,
        value: (t + 2) * 10 + o + 1,
      };
    }),
  );
}

function firstForm(words: Words): string {
  return words.split(',')[0]?.trim() ?? '';
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
