/**
 * `npm run frequencies -- --data DIR`: derives the document frequencies of every language for which a folder has text. Of what
 * texts they were counted stands in the NOTICE beside them, which goes along with the extension.
 */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageOf, tokenize, wordKey, type Language } from '../core';
import { LANGUAGES } from '../core/lexicon/languages';
import { runCommand } from './command';
import { json } from './json';
import { FREQUENCIES, formatFrequencies, knowLanguages } from './languages';

/** Stems in fewer documents are left out: all of them count as equally rare. */
const FEWEST_DOCUMENTS = 3;

/** Of a language with fewer articles the counts would be chance. */
const FEWEST_ARTICLES = 25;

/** What is assumed there: a word of the language's own file is one of news in general, as often as such words are in English. */
const ASSUMED = { documents: 1000, each: 64 };

/** Characters of an article that count: what an article is about stands at its beginning. */
const CHARACTERS = 6000;

interface Text {
  lang: string | null;
  text: string;
}

async function main(data: string): Promise<void> {
  await knowLanguages();
  const texts = [
    ...(await articles(join(data, 'articles'))),
    ...(await translations(join(data, 'translated'))),
    ...(await pages(join(data, 'pages'))),
  ];
  for (const [lang, language] of Object.entries(LANGUAGES)) {
    const own = texts.filter((text) => text.lang === lang);
    console.log(`${lang}: ${String(own.length)} articles`);
    const counted =
      own.length < FEWEST_ARTICLES
        ? { documents: ASSUMED.documents, counts: ownWords(lang, language) }
        : { documents: own.length, counts: countDocuments(own) };
    await writeFile(join(FREQUENCIES, `${lang}.txt`), formatFrequencies(counted));
  }
}

async function lines(path: string): Promise<Record<string, unknown>[]> {
  const names = (await readdir(path)).filter((file) => file.endsWith('.jsonl')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
  return files.flatMap((file) => file.trim().split('\n')).map((line) => json(line, path));
}

/** JSON lines with a text each, all English. */
async function articles(path: string): Promise<Text[]> {
  return (await lines(path)).map(({ text }) => ({ lang: 'en', text: String(text) }));
}

/** JSON lines with a list of sentences for each language; the English ones are told by others. */
async function translations(path: string): Promise<Text[]> {
  return (await lines(path)).flatMap((fields) =>
    Object.entries(fields).flatMap(([lang, sentences]) =>
      Array.isArray(sentences) && lang !== 'en' ? [{ lang, text: sentences.join('\n') }] : [],
    ),
  );
}

/** Folders of pages, each with its text beside it as JSON; the English ones are few and of other years. */
async function pages(path: string): Promise<Text[]> {
  const names = (await readdir(path, { recursive: true })).filter((file) => file.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
  return files
    .map((file) => json(file, path))
    .map(({ lang, text }) => ({
      lang: languageOf(typeof lang === 'string' ? lang : null, String(text)),
      text: String(text),
    }))
    .filter(({ lang }) => lang !== 'en');
}

/** The stems of all words in a language's file, each as often as is assumed. */
function ownWords(lang: string, language: Language): Map<string, number> {
  const stems = wordsIn(language).flatMap((text) =>
    tokenize(text).flatMap((token) => wordKey(token, lang) ?? []),
  );
  return new Map([...new Set(stems)].sort().map((stem) => [stem, ASSUMED.each]));
}

/** Every text of a nested object. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** In how many documents each stem stands, in steps of a quarter of a doubling: rarity needs no more exactness. */
function countDocuments(documents: readonly Text[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, lang } of documents) {
    const stems = new Set(tokenize(text.slice(0, CHARACTERS)).flatMap((token) => wordKey(token, lang) ?? []));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map(
    [...counts]
      .filter(([, count]) => count >= FEWEST_DOCUMENTS)
      .map(([stem, count]) => [stem, Math.round(2 ** (Math.round(Math.log2(count) * 4) / 4))]),
  );
}

await runCommand(
  {
    name: 'npm run frequencies',
    about:
      'Derives the document frequencies of every language for which a folder has text, and writes a file for each into ' +
      'src/core/lexicon/frequencies. Figures and single words only; no sentence of an article goes into them.',
    options: {
      data: {
        kind: 'folder',
        value: 'DIR',
        about: 'has articles/*.jsonl, translated/*.jsonl and pages/<subset>/*.json',
        required: true,
      },
    },
    example: '--data ../data',
  },
  ({ data }) => main(data),
);
