/** Cardinal numbers in words. */

import type { NumberWords } from '../lexicon/language';
import type { Words } from '../lexicon/words';
import { perLanguage } from '../text/known-languages';
import { listed, lookupOf, type Hit, type Lookup } from '../text/lookup';
import { tokenize, type Token } from '../text/tokenize';

interface NumberWord {
  value: number;
  kind: 'cardinal' | 'hundred' | 'scale' | 'collective';
}

interface NumberTable {
  words: Lookup<NumberWord>;
  /** the same, where only single words may stand: behind a prefix */
  single: ReadonlyMap<string, NumberWord>;
  /** stand between two number words */
  and: Lookup<true>;
  /** joins as a prefix */
  prefix: string | undefined;
  vigesimal: boolean;
}

const tableFor = perLanguage(({ numbers }) => buildTable(numbers));

function buildTable(row: NumberWords): NumberTable {
  const rows: { words: Words; value: NumberWord }[] = [];
  const add = (words: Words, value: number, kind: NumberWord['kind']) =>
    rows.push({ words, value: { value, kind } });
  const ones = row.ones.split('|');
  const tens = row.tens.split('|');
  ones.forEach((words, value) => add(words, value, 'cardinal'));
  tens.forEach((words, i) => add(words, (i + 2) * 10, 'cardinal'));
  for (const { word, value } of fusedTens(row, ones, tens)) add(word, value, 'cardinal');
  add(row.hundred, 100, 'hundred');
  row.hundreds?.split('|').forEach((words, i) => add(words, (i + 2) * 100, 'cardinal'));
  for (const [size, words] of Object.entries(row.sizes)) add(words, Number(size), 'scale');
  for (const [value, words] of Object.entries(row.collectives)) add(words, Number(value), 'collective');
  for (const [value, words] of Object.entries(row.others ?? {})) add(words, Number(value), 'cardinal');
  const { words: between, prefix, vigesimal = false } = row.joining;
  const single = new Map(
    rows.flatMap(({ words, value }) => singleWords(words).map((word) => [word, value] as const)),
  );
  return { words: lookupOf(rows), single, and: listed(between), prefix, vigesimal };
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
}

/** Words that one number takes at most: "one hundred and twenty-three thousand four hundred and fifty-six" takes ten. */
const MOST_WORDS = 12;

/** The number that begins in words at token `i`, or null. A bare "and" never begins or ends one. */
export function numberInWords(
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): NumberInWords | null {
  const table = tableFor(lang);
  let total = 0;
  let group = 0;
  let length = 0;
  let collective = false;
  for (let k = i; k < Math.min(tokens.length, i + MOST_WORDS);) {
    const hit = table.words(tokens, k) ?? (k > i ? joinedBy(table, tokens[k]?.norm ?? '') : null);
    if (!hit) {
      const and = k > i && group >= 20 ? table.and(tokens, k) : null;
      if (!and || table.words(tokens, k + and.length)?.value.kind !== 'cardinal') break;
      k += and.length;
      continue;
    }
    const { value, kind } = hit.value;
    if (kind === 'collective') {
      if (length > 0 && group === 0) break;
      group = Math.max(group, 1) * value;
      collective = true;
      length = k - i + hit.length;
      break;
    }
    if (kind === 'hundred') group = Math.max(group, 1) * value;
    else if (kind === 'scale') {
      total += Math.max(group, 1) * value;
      group = 0;
    } else if (length === 0 || group === 0 || fits(group, value, table.vigesimal)) group += value;
    else if (table.vigesimal && group === 4 && value === 20) group = 80;
    else break;
    k += hit.length;
    length = k - i;
  }
  return length === 0 ? null : { value: total + group, length, collective };
}

/** "Thirty" takes "five" and never "forty": a smaller cardinal joins a rounder one. "soixante-dix", "quatre-vingt-dix" add up too. */
function fits(group: number, value: number, vigesimal: boolean): boolean {
  if (value >= 100) return false;
  if (group % 100 === 0) return true;
  return group % 10 === 0 && (value < 10 || (vigesimal && value < 20 && [60, 80].includes(group % 100)));
}

/** Arabic writes "and" as a letter in front of the word that it joins, ones before tens: خمسة وثلاثين. */
function joinedBy({ prefix, single }: NumberTable, norm: string): Hit<NumberWord> | null {
  const value =
    prefix !== undefined && norm.startsWith(prefix) ? single.get(norm.slice(prefix.length)) : undefined;
  return value ? { value, length: 1 } : null;
}
