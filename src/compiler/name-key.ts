/** When two spellings are one name: letters and digits, folded, as core's tokens have them. */

import { tokenize } from '../core';

/** The tokens of a name. */
export function nameWords(name: string): string[] {
  return tokenize(name).map((token) => token.norm);
}

/** One string for all spellings that differ in case, accents, hyphens and spaces only. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}
