/** What extraction finds on a page, and recognition reads: text only, nobody but src/article sees the DOM. */

import { fnv1a } from '../text/hash';
import type { TextRange } from '../text/range';

export type BlockKind = 'heading' | 'paragraph' | 'caption' | 'list-item' | 'quote';

/** One block of text. `id`: a hash of kind and text, with an ordinal where a page repeats itself. */
export interface Block {
  id: string;
  kind: BlockKind;
  text: string;
}

export interface Article {
  /** host name of the page, lower case, without "www."; null for text without a page */
  host: string | null;
  title: string;
  /**
   * the day of publication (YYYY-MM-DD) or the line in which the page prints it, null where it does not; recognition and
   * alignment take an article `withDay`
   */
  date: string | null;
  /**
   * BCP 47 language as the page states it ("en", "pt-br"), null where unstated; recognition and alignment take an article
   * `inOwnLanguage`, with the primary subtag of the language that its text is in
   */
  lang: string | null;
  blocks: Block[];
  /** the page shows signs that only a part is there (paywall, "read more") */
  cut: boolean;
}

/** Where a page says its day of publication: in its metadata, its text, its address, or only when it was changed. */
export type DateSource = 'metadata' | 'text' | 'address' | 'change';

/**
 * UTF-16 units of an article's text that are read at most. The longest article measured has 83,000; this many take the
 * background half a second where they are names and figures only, and what lies beyond is no news.
 */
export const LONGEST_ARTICLE = 200_000;

/** A place in an article that outlives an edit elsewhere: UTF-16 offsets into the text of the block of that id. */
export interface Place extends TextRange {
  block: string;
}

/** True where two places are the same one. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

/** What step 1 sends of a page that looks like an article: bounded (4 kB as JSON), enough to tell whether a story may match. */
export interface Announcement {
  host: string;
  title: string;
  date: string | null;
  lang: string | null;
  /** the first words of the article */
  lead: string;
  /** names and numbers of the rest, as they stand, most frequent first */
  bag: string[];
}

/** A short name for a text among those of one page: its hash in base 36. */
export function hashText(text: string): string {
  return fnv1a(text).toString(36);
}

/** Blocks with ids: the hash of kind and text, and from the second of the same on its ordinal ("k3x9-2"). */
export function blocksOf(parts: readonly { kind: BlockKind; text: string }[]): Block[] {
  const seen = new Map<string, number>();
  return parts.map(({ kind, text }) => {
    const hash = hashText(kind + '\n' + text);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return { id: ordinal === 1 ? hash : `${hash}-${ordinal}`, kind, text };
  });
}
