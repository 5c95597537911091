/** The words of languages, read from the extension's own files when a text in one has to be read. */

import { addFrequencies, addLanguage, listLanguages, type Language } from '../core';
import { isRecord, madeOnce, madeOnceEach, readOwnFile, unreadable } from './own-file';

/** As the build writes languages/index.json: the commonest words by language, and the languages that have a table of frequencies. */
interface LanguageIndex {
  read: Record<string, string>;
  others: Record<string, string>;
  frequencies: string[];
}

const languageIndex = madeOnce(async () => {
  const name = 'languages/index.json';
  const file: unknown = await readOwnFile(name, (response) => response.json());
  if (!isIndex(file)) throw unreadable(name, 'not a list of languages');
  listLanguages(file);
  return file;
});

/** From now on languages can be told apart. Fails with `stories-unreadable` where a file of ours is damaged. */
export async function knowLanguages(): Promise<void> {
  await languageIndex();
}

/** From now on texts in this language are read; nothing to do for one that is not. Fails like knowLanguages. */
export async function knowLanguage(lang: string | null): Promise<void> {
  const { read } = await languageIndex();
  if (lang === null || !Object.hasOwn(read, lang)) return;
  await readOnce(lang);
}

const readOnce = madeOnceEach(readLanguage);

async function readLanguage(lang: string): Promise<void> {
  const { frequencies } = await languageIndex();
  const name = `languages/${lang}.json`;
  const [words, rarity] = await Promise.all([
    readOwnFile<unknown>(name, (response) => response.json()),
    frequencies.includes(lang)
      ? readOwnFile(`languages/${lang}.bin`, (response) => response.arrayBuffer())
      : null,
  ]);
  if (!isLanguage(words)) throw unreadable(name, 'not the words of a language');
  if (rarity) {
    try {
      addFrequencies(lang, rarity);
    } catch (error) {
      throw unreadable(`languages/${lang}.bin`, String(error));
    }
  }
  addLanguage(lang, words);
}

/** The build writes these files and types them; here only what damage in transit would break is looked at. */
function isIndex(file: unknown): file is LanguageIndex {
  return (
    isRecord(file) && isRecord(file['read']) && isRecord(file['others']) && Array.isArray(file['frequencies'])
  );
}

function isLanguage(file: unknown): file is Language {
  const parts = ['numbers', 'time', 'reporting', 'clauses', 'offices', 'countries', 'meanings'];
  return isRecord(file) && parts.every((part) => isRecord(file[part]));
}
