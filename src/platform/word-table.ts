/** The words of a language, read from the extension's own files. Not for content scripts: they may not read them. */

import * as v from 'valibot';
import { browser } from './browser';
import { LANGUAGES, languageFor, SOURCE_LANGUAGE, type Language, type LanguageChoice } from './languages';
import type { WordTable } from './messages';

const tableSchema = v.record(v.string(), v.object({ message: v.string() }));

/** The table of words in that language; throws where a file is damaged. */
export async function loadWordTable(choice: LanguageChoice): Promise<WordTable> {
  const language = choice === 'auto' ? languageFor(browser.i18n.getUILanguage()) : choice;
  const { lang, locale, direction } = LANGUAGES[language];
  const [source, own] = await Promise.all([messagesIn(SOURCE_LANGUAGE), messagesIn(language)]);
  return { lang, locale, direction, messages: { ...source, ...own } };
}

async function messagesIn(language: Language): Promise<Record<string, string>> {
  const address = browser.runtime.getURL(`_locales/${LANGUAGES[language].folder}/messages.json`);
  const file: unknown = await (await fetch(address)).json();
  const entries = Object.entries(v.parse(tableSchema, file));
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}
