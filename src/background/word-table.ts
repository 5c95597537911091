/** Our words in the reader's language, read once while the background is awake. */

import type { WordTable } from '../platform/messages';
import { loadSettings } from '../platform/settings';
import { loadWordTable } from '../platform/word-table';
import { madeOnceEach } from './own-file';

const readOnce = madeOnceEach(loadWordTable);

/** The table of words; a failure to read it is not kept. */
export async function wordTable(): Promise<WordTable> {
  return readOnce((await loadSettings()).appearance.language);
}
