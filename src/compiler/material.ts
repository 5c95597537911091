/** The running text of a story as language work reads it: sentence by sentence, each with the id and day it is known by. */

import type { Passage } from './passage';

/** A stretch of text to read. `prose`: sentences, in which capitals mean names; headlines are only searched for known ones. */
export interface Material {
  passage: Passage;
  /** id of the fact, background sentence or coverage item that it is; null for the rest of the story */
  id: string | null;
  /** ISO date on which these words were printed, or null */
  printed: string | null;
  prose: boolean;
}
