/** The words of a language, read from the extension's own files. Not for content scripts: they may not read them. */

import * as v from 'valibot';
import { browser } from './browser';
import type { WordTable } from './messages';

/** The language whose words are whole, and which stands in for what another lacks. */
const SOURCE_LOCALE = 'en';

const tableSchema = v.record(v.string(), v.object({ message: v.string() }));

/** The table of words; throws where the file is damaged. */
export async function loadWordTable(): Promise<WordTable> {
  const address = browser.runtime.getURL(`_locales/${SOURCE_LOCALE}/messages.json`);
  const file: unknown = await (await fetch(address)).json();
  const entries = Object.entries(v.parse(tableSchema, file));
  return {
    locale: SOURCE_LOCALE,
    messages: Object.fromEntries(entries.map(([key, { message }]) => [key, message])),
  };
}
