/**
 * All stories at once, as bytes that are ready to use: an inverted index from words and language-free terms to stories (Zobel
 * and Moffat 2006), the days of each story, and what a match is shown by, read only of the story that matched. No step of
 * loading or of matching grows with the number of stories but the length of the posting lists that an article's own terms open.
 */

import { STORY_FORMAT } from '../data/story';
import type { Quantity } from '../quantity/quantities';
import type { NameEntry } from '../terms/names';
import { findKey } from '../text/sorted-keys';
import { fnv1a } from '../text/hash';
import type { DateRange } from '../time/date-range';

/** "NUTG" as a little-endian number: the first four bytes of an index. */
export const MAGIC = 0x4754554e;

/** Magic, format, stories, terms, postings, bytes of signatures, bytes of ids and languages. */
export const HEADER_FIELDS = 7;

/** Weights are kept as sixteenths of a thousandth, so that a cosine summed over a hundred terms is off by less than 0.001. */
export const WEIGHT_SCALE = 65_535;

/** The day of a story that tells none. */
export const NO_DAY = -0x80000000;

export interface StoryIndex {
  /** ids of the stories, by number */
  ids: string[];
  /** numbers of stories whose wider subjects stand behind the stories, as if they were further ones */
  subjects: number[];
  /** languages in which there are reports of some story */
  languages: string[];
  /** hashes of terms in ascending order, and where the postings of each begin; two terms that share a hash share a list, which among 200,000 costs one in 40,000 a stray weight */
  keys: Uint32Array;
  starts: Uint32Array;
  /** numbers of stories, and the term's weight in each, in parts of WEIGHT_SCALE */
  postings: Uint16Array;
  weights: Uint16Array;
  /** first and last day on which a report of the story was printed, in days since 1970; NO_DAY where none is dated */
  from: Int32Array;
  to: Int32Array;
  /** a bit for each of `languages` in which a story has a report */
  writtenIn: Uint32Array;
  signatureStarts: Uint32Array;
  signatures: Uint8Array;
}

/** What a match with a story is shown by. */
export interface StorySignature {
  event: DateRange | null;
  names: readonly NameEntry[];
  quantities: readonly Quantity[];
}

/** The key of a word in the reports of a language. */
export function wordTerm(lang: string | null, word: string): string {
  return `w:${lang ?? ''}:${word}`;
}

/** The key of what is said in any language. */
export function freeTerm(term: string): string {
  return `f:${term}`;
}

/** The bit of a language among those of an index; 0 of one that it lacks. */
export function bitOf(languages: readonly string[], lang: string): number {
  const at = languages.indexOf(lang);
  return at < 0 ? 0 : 1 << at;
}

/** Where everything stands: numbers of four bytes first, then of two, then bytes, so that each array is aligned. */
export function viewsOf(
  buffer: ArrayBuffer,
  header: readonly number[],
): { index: Omit<StoryIndex, keyof Names>; nameBytes: Uint8Array } {
  const [, , stories = 0, terms = 0, count = 0, bytes = 0, names = 0] = header;
  let at = HEADER_FIELDS * 4;
  const take = (length: number, size: number): number => {
    const from = at;
    at += length * size;
    return from;
  };
  return {
    index: {
      keys: new Uint32Array(buffer, take(terms, 4), terms),
      starts: new Uint32Array(buffer, take(terms + 1, 4), terms + 1),
      from: new Int32Array(buffer, take(stories, 4), stories),
      to: new Int32Array(buffer, take(stories, 4), stories),
      writtenIn: new Uint32Array(buffer, take(stories, 4), stories),
      signatureStarts: new Uint32Array(buffer, take(stories + 1, 4), stories + 1),
      postings: new Uint16Array(buffer, take(count, 2), count),
      weights: new Uint16Array(buffer, take(count, 2), count),
      signatures: new Uint8Array(buffer, take(bytes, 1), bytes),
    },
    nameBytes: new Uint8Array(buffer, take(names, 1), names),
  };
}

/** Bytes of an index with this header. */
export function sizeOf(header: readonly number[]): number {
  const [, , stories = 0, terms = 0, count = 0, bytes = 0, names = 0] = header;
  return HEADER_FIELDS * 4 + (2 * terms + 1 + 4 * stories + 1) * 4 + count * 4 + bytes + names;
}

/** Bytes that are no index, not all of one, or one that another version of Nutgraf made (`otherFormat`). */
export class IndexError extends Error {
  override name = 'IndexError';
  constructor(
    message: string,
    readonly otherFormat = false,
  ) {
    super(message);
  }
}

/** The index ready for use, on the same memory. Throws an IndexError. */
export function openIndex(bytes: ArrayBuffer): StoryIndex {
  if (bytes.byteLength < HEADER_FIELDS * 4) throw new IndexError('not a story index');
  const header = [...new Uint32Array(bytes, 0, HEADER_FIELDS)];
  if (header[0] !== MAGIC) throw new IndexError('not a story index');
  if (header[1] !== STORY_FORMAT) {
    throw new IndexError(
      `story index of format ${String(header[1])}, expected ${String(STORY_FORMAT)}`,
      true,
    );
  }
  if (sizeOf(header) !== bytes.byteLength) throw new IndexError('story index cut short');
  const { index, nameBytes } = viewsOf(bytes, header);
  // written by encode and whole, as its length says
  return { ...index, ...(parseAscii(nameBytes) as Names) };
}

/** What stands at the end, as JSON. */
export type Names = Pick<StoryIndex, 'ids' | 'languages' | 'subjects'>;

/** How many stories and subjects there are. */
export function countOf({ ids, subjects }: StoryIndex): number {
  return ids.length + subjects.length;
}

/** The story of a number, or that whose subject has it. */
export function storyAt({ ids, subjects }: StoryIndex, number: number): number {
  return number < ids.length ? number : (subjects[number - ids.length] ?? 0);
}

/** What the story of a number is shown by. */
export function signatureAt(index: StoryIndex, story: number): StorySignature {
  const from = index.signatureStarts[story] ?? 0;
  // written by buildIndex and whole, as openIndex found
  return parseAscii(index.signatures.subarray(from, index.signatureStarts[story + 1])) as StorySignature;
}

/** The number of a term's posting list; negative where no story has the term. */
export function listOf(index: StoryIndex, term: string): number {
  return findKey(index.keys, fnv1a(term));
}

/** Adds what a term weighs in each story, times its worth, to sums by story. */
export function addPostings(index: StoryIndex, list: number, worth: number, sums: Float32Array): void {
  const { postings, weights, starts } = index;
  const end = starts[list + 1] ?? 0;
  const unit = worth / WEIGHT_SCALE;
  for (let i = starts[list] ?? 0; i < end; i++) {
    const story = postings[i] ?? 0;
    sums[story] = (sums[story] ?? 0) + (weights[i] ?? 0) * unit;
  }
}

/** The weight of a posting list's term in one story, 0 to 1. */
export function weightIn({ postings, weights, starts }: StoryIndex, list: number, story: number): number {
  let [low, high] = [starts[list] ?? 0, starts[list + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < story) low = middle + 1;
    else high = middle;
  }
  return low < (starts[list + 1] ?? 0) && postings[low] === story ? (weights[low] ?? 0) / WEIGHT_SCALE : 0;
}

/** Whether a story has a report in a language. */
export function isWrittenIn(index: StoryIndex, story: number, lang: string | null): boolean {
  return ((index.writtenIn[story] ?? 0) & bitOf(index.languages, lang ?? '')) !== 0;
}

/** Whole days between a day and those on which reports of the story were printed, negative before the first; null where a day is not known. */
export function daysFrom(index: StoryIndex, story: number, day: number | null): number | null {
  const [from = NO_DAY, to = NO_DAY] = [index.from[story], index.to[story]];
  if (day === null || from === NO_DAY) return null;
  return day < from ? day - from : Math.max(0, day - to);
}

/** Characters turned into a string at once: more would be too many arguments. */
const CHUNK = 8192;

function parseAscii(bytes: Uint8Array): unknown {
  let json = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    // apply takes the bytes as they are: spread, each would be asked of an iterator, at three times the cost
    json += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + CHUNK)) as string;
  return JSON.parse(json);
}
