/**
 * The languages whose words are at hand. Words come as data: who runs the core adds them (the background as it needs them, from
 * files of the extension; programs and tests all at once), as a JavaScript engine is given its locales.
 */

import type { Language } from '../lexicon/language';
import type { Words } from '../lexicon/words';
import { NO_WORDS } from '../lexicon/no-words';

/** The commonest words by language: of those that are read, and of others, only told from these. */
export interface LanguageList {
  read: Readonly<Record<string, Words>>;
  others: Readonly<Record<string, Words>>;
}

let list: LanguageList = { read: {}, others: {} };
const languages = new Map<string, Language>();

/** From now on these languages are told apart by their commonest words. */
export function listLanguages(all: LanguageList): void {
  list = all;
}

/** From now on texts of a language, by its primary subtag, are read with these words. */
export function addLanguage(code: string, language: Language): void {
  languages.set(code, language);
}

/** The languages that can be told apart. */
export function listedLanguages(): LanguageList {
  return list;
}

/**
 * Whether there are words of a language for what is done, counted, dated and said. Of an article in another, names and figures
 * are found, and what is not found may well be there.
 */
export function isRead(lang: string | null): boolean {
  return lang !== null && lang in list.read;
}

/** What is made of a language's words, once a language; of one whose words are not at hand, of no words at all. */
export function perLanguage<T>(make: (language: Language, code: string) => T): (lang: string | null) => T {
  const made = new Map<string, { of: Language; value: T }>();
  return (lang) => {
    const stated = lang ?? UNKNOWN;
    // asked of every word: what something was made for is a subtag
    const code = made.has(stated) || SUBTAG.test(stated) ? stated : UNKNOWN;
    const of = languages.get(code) ?? NO_WORDS;
    const known = made.get(code);
    if (known?.of === of) return known.value;
    const value = make(of, code);
    made.set(code, { of, value });
    return value;
  };
}

/** A primary language subtag; a page may state anything. */
const SUBTAG = /^[a-z]{2,3}$/;
/** The tag of a language that is not known. */
const UNKNOWN = 'und';
