/** A page of ours in the language of its words. */

import type { Words } from './words';

/** Tells the document its language and direction. */
export function showLanguage(document: Document, { lang, direction }: Words): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = direction;
}
