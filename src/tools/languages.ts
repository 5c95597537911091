/** The languages as programs have them: the words and frequencies of all at once. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  addFrequencies,
  addLanguage,
  buildFrequencies,
  listLanguages,
  type DocumentFrequencies,
} from '../core';
import { LANGUAGES, languageList } from '../core/lexicon/languages';
import { ROOT } from './main';

/** Where the counts stand that `npm run frequencies` derives: one text file a language. */
export const FREQUENCIES = join(ROOT, 'src/core/lexicon/frequencies');

let known: Promise<void> | null = null;

/** From now on texts of all languages are read; to be awaited before anything is asked of the core. */
export function knowLanguages(): Promise<void> {
  known ??= know();
  return known;
}

async function know(): Promise<void> {
  listLanguages(languageList());
  for (const [code, language] of Object.entries(LANGUAGES)) addLanguage(code, language);
  for (const [lang, counted] of await readFrequencies())
    addFrequencies(lang, buildFrequencies(counted).buffer);
}

/** In how many articles the stems of each language stand. */
export async function readFrequencies(): Promise<[lang: string, DocumentFrequencies][]> {
  const files = (await readdir(FREQUENCIES)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    files.map(async (name) => [
      name.slice(0, -'.txt'.length),
      parseFrequencies(await readFile(join(FREQUENCIES, name), 'utf8')),
    ]),
  );
}

/** The counts of a file: a line "documents N", then a line for each count with the stems that have it. */
function parseFrequencies(text: string): DocumentFrequencies {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [count, ...stems] = line.split(' ');
    for (const stem of stems) counts.set(stem, Number(count));
  }
  return { documents: Number(first.replace('documents ', '')), counts };
}

/** Counts as such a file. */
export function formatFrequencies({ documents, counts }: DocumentFrequencies): string {
  const rows = new Map<number, string[]>();
  for (const [stem, count] of counts) rows.set(count, [...(rows.get(count) ?? []), stem]);
  const lines = [...rows]
    .sort(([a], [b]) => b - a)
    .map(([count, stems]) => [count, ...stems.sort()].join(' '));
  return [`documents ${String(documents)}`, ...lines, ''].join('\n');
}

/** What the extension reads of languages: the words of each and how rare they are, and the commonest words by which they are told apart. */
export async function languageFiles(): Promise<{ name: string; content: Uint8Array }[]> {
  const frequencies = await readFrequencies();
  const encode = (name: string, value: unknown) => ({
    name,
    content: Buffer.from(JSON.stringify(value), 'utf8'),
  });
  return [
    encode('languages/index.json', { ...languageList(), frequencies: frequencies.map(([code]) => code) }),
    ...Object.entries(LANGUAGES).map(([code, language]) => encode(`languages/${code}.json`, language)),
    ...frequencies.map(([code, counted]) => ({
      name: `languages/${code}.bin`,
      content: buildFrequencies(counted),
    })),
  ];
}
