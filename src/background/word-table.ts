/** Our words, read once while the background is awake. */

import type { WordTable } from '../platform/messages';
import { loadWordTable } from '../platform/word-table';

let table: Promise<WordTable> | null = null;

/** The table of words; a failure to read it is not kept. */
export function wordTable(): Promise<WordTable> {
  table ??= loadWordTable().catch((error: unknown) => {
    table = null;
    throw error;
  });
  return table;
}
