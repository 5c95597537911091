/** Our words in the reader's language, read once while the background is awake. */

import type { WordTable } from '../platform/messages';
import type { LanguageChoice } from '../platform/languages';
import { loadSettings } from '../platform/settings';
import { loadWordTable } from '../platform/word-table';

let kept: { choice: LanguageChoice; table: Promise<WordTable> } | null = null;

/** The table of words; a failure to read it is not kept. */
export async function wordTable(): Promise<WordTable> {
  const choice = (await loadSettings()).appearance.language;
  if (kept?.choice !== choice) {
    const table = loadWordTable(choice).catch((error: unknown) => {
      kept = null;
      throw error;
    });
    kept = { choice, table };
  }
  return kept.table;
}
