/** The words of the reader's language, as views get them. */

import type { ComponentChildren } from 'preact';
import type { Words } from '../wording/words';

let spoken: Words | null = null;

/**
 * Gives the words to every view below it. A script shows one surface in one language, so they are kept beside the views: a
 * context would bring preact's hooks into every page that has a card (0.8 kB).
 */
export function WordsProvider({ value, children }: { value: Words; children: ComponentChildren }) {
  spoken = value;
  return children;
}

/** The words of the provider above; a view without one is a mistake of ours and throws. */
export function useWords(): Words {
  if (!spoken) throw new Error('A view was rendered without words');
  return spoken;
}
