/** Cardinal numbers in words, from the tables of src/core/lexicon/numbers. */

import { NUMBER_WORDS, type NumberWords } from '../lexicon/numbers';
import { fold } from '../text/normalize';
import type { Token } from '../text/tokenize';

interface NumberWord {
  value: number;
  kind: 'cardinal' | 'hundred' | 'scale' | 'collective';
}

interface NumberTable {
  words: Map<string, NumberWord>;
  and: Set<string>;
}

const tables = new Map<string, NumberTable>();

/** The table of a language; of one without rows the table of English. */
function tableFor(lang: string | null): NumberTable {
  const key = lang !== null && lang in NUMBER_WORDS ? lang : 'en';
  let table = tables.get(key);
  if (!table) {
    table = buildTable(NUMBER_WORDS[key] ?? { ones: '', tens: '', hundred: '', thousand: '', million: '' });
    tables.set(key, table);
  }
  return table;
}

function buildTable(row: NumberWords): NumberTable {
  const words = new Map<string, NumberWord>();
  const add = (forms: string | undefined, value: number, kind: NumberWord['kind']) => {
    for (const form of (forms ?? '').split('|')) if (form !== '') words.set(fold(form), { value, kind });
  };
  const ones = row.ones.split(' ');
  const tens = row.tens.split(' ');
  ones.forEach((forms, value) => add(forms, value, 'cardinal'));
  tens.forEach((forms, i) => add(forms, (i + 2) * 10, 'cardinal'));
  for (const pair of compounds(row, ones, tens)) add(pair.form, pair.value, 'cardinal');
  add(row.hundred, 100, 'hundred');
  row.hundreds?.split(' ').forEach((forms, i) => add(forms, (i + 2) * 100, 'cardinal'));
  add(row.thousand, 1000, 'scale');
  add(row.million, 1e6, 'scale');
  add(row.billion, 1e9, 'scale');
  for (const list of [row.collective, row.extra]) {
    for (const item of list?.split(' ') ?? []) {
      const [value, forms] = item.split(':');
      add(forms, Number(value), list === row.extra ? 'cardinal' : 'collective');
    }
  }
  return { words, and: new Set(row.and?.split(' ') ?? []) };
}

/** Tens and ones in one word: "fünfunddreißig", "trentacinque" (which drops the vowel before uno and otto). */
function compounds(row: NumberWords, ones: string[], tens: string[]): { form: string; value: number }[] {
  if (!row.compound) return [];
  return tens.flatMap((ten, t) =>
    ones.slice(1, 10).map((forms, o) => {
      const one = forms.split('|')[0] ?? '';
      const elided = one.startsWith('u') || one.startsWith('o') ? ten.slice(0, -1) : ten;
      return {
        form: row.compound === 'ones-und-tens' ? `${one}und${ten}` : elided + one,
        value: (t + 2) * 10 + o + 1,
      };
    }),
  );
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
  const { words, and } = tableFor(lang);
  let total = 0;
  let group = 0;
  let length = 0;
  let collective = false;
  for (let k = i; k < Math.min(tokens.length, i + MOST_WORDS); k++) {
    const norm = tokens[k]?.norm ?? '';
    const word = words.get(norm) ?? withoutArabicAnd(norm, words, lang, k > i);
    if (!word) {
      const next = tokens[k + 1];
      if (k > i && and.has(norm) && next && words.get(next.norm)?.kind === 'cardinal' && group >= 20)
        continue;
      break;
    }
    if (word.kind === 'collective') {
      if (length > 0 && group === 0) break;
      group = Math.max(group, 1) * word.value;
      collective = true;
      length = k - i + 1;
      break;
    }
    if (word.kind === 'hundred') group = Math.max(group, 1) * word.value;
    else if (word.kind === 'scale') {
      total += Math.max(group, 1) * word.value;
      group = 0;
    } else if (length === 0 || group === 0 || fits(group, word.value)) group += word.value;
    else if (group === 4 && word.value === 20) group = 80;
    else break;
    length = k - i + 1;
  }
  return length === 0 ? null : { value: total + group, length, collective };
}

/** "Thirty" takes "five" and never "forty": a smaller cardinal joins a rounder one. "soixante-dix", "quatre-vingt-dix" add up too. */
function fits(group: number, value: number): boolean {
  if (value >= 100) return false;
  if (group % 100 === 0) return true;
  return group % 10 === 0 && (value < 10 || (value < 20 && [60, 80].includes(group % 100)));
}

/** Arabic writes "and" as a letter in front of the word that it joins, ones before tens: خمسة وثلاثين. */
function withoutArabicAnd(
  norm: string,
  words: Map<string, NumberWord>,
  lang: string | null,
  joined: boolean,
): NumberWord | undefined {
  if (lang !== 'ar' || !joined || !norm.startsWith('و')) return undefined;
  return words.get(norm.slice(1));
}
