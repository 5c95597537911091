/**
 * All stories at once, as bytes that are ready to use: an inverted index from words and language-free terms to stories (Zobel
 * and Moffat 2006), and each story's signature, read only when the story is a candidate. No step of loading or of matching
 * grows with the number of stories but the length of the posting lists that an article's own terms open.
 */

import { STORY_FORMAT, type Story } from '../data/story';
import { signatureOf, storyVector, type StorySignature } from './story-signature';
import { findKey } from '../text/sorted-keys';
import { fnv1a } from '../text/hash';
import { caseStem } from '../text/word-forms';
import { tokenize } from '../text/tokenize';

/** "NUTG" as a little-endian number: the first four bytes of an index. */
const MAGIC = 0x4754554e;

/** Magic, format, stories, terms, postings, bytes of signatures, bytes of ids. */
const HEADER_FIELDS = 7;

/** Weights are kept as sixteenths of a thousandth, so that a cosine summed over a hundred terms is off by less than 0.001. */
const WEIGHT_SCALE = 65_535;

export interface StoryIndex {
  /** ids of the stories, by number */
  ids: string[];
  /** hashes of terms in ascending order, and where the postings of each begin; two terms that share a hash share a list, which among 200,000 costs one in 40,000 a stray weight */
  keys: Uint32Array;
  starts: Uint32Array;
  /** numbers of stories, and the term's weight in each, in parts of WEIGHT_SCALE */
  postings: Uint16Array;
  weights: Uint16Array;
  signatureStarts: Uint32Array;
  signatures: Uint8Array;
}

/** Most stories that one index holds: their numbers are 16 bits. */
export const MOST_STORIES = 65_535;

/** The index of some stories as bytes. Throws a RangeError for more than MOST_STORIES. */
export function buildIndex(stories: readonly Story[]): ArrayBuffer {
  if (stories.length > MOST_STORIES)
    throw new RangeError(`${String(stories.length)} stories; an index holds ${String(MOST_STORIES)}`);
  const lists = new Map<number, [story: number, weight: number][]>();
  const signatures: Uint8Array[] = [];
  stories.forEach((story, number) => {
    const signature = signatureOf(story);
    for (const [term, weight] of indexedTerms(story, signature)) {
      const key = fnv1a(term);
      const list = lists.get(key);
      if (list) list.push([number, weight]);
      else lists.set(key, [[number, weight]]);
    }
    signatures.push(asciiJson(signature));
  });
  return encode(
    stories.map(({ id }) => id),
    lists,
    signatures,
  );
}

/** Terms by which an article finds the story: its words, its language-free terms, and the other spellings of its names. */
function indexedTerms(story: Story, signature: StorySignature): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [stem, weight] of storyVector(story)) terms.set(`w:${stem}`, weight);
  const total = signature.eventTerms.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [term, weight] of signature.eventTerms)
    if (!term.startsWith('n:')) terms.set(`f:${term}`, weight / total);
  const weightOf = new Map(signature.eventTerms);
  for (const { id, name } of signature.names) {
    const weight = (weightOf.get(`n:${id}`) ?? 0) / total;
    const token = tokenize(name).at(-1);
    if (token && weight > 0) terms.set(`f:${caseStem(token.norm)}`, weight);
  }
  return terms;
}

function encode(
  ids: readonly string[],
  lists: ReadonlyMap<number, readonly [number, number][]>,
  signatures: readonly Uint8Array[],
): ArrayBuffer {
  const keys = [...lists.keys()].sort((a, b) => a - b);
  const count = keys.reduce((sum, key) => sum + (lists.get(key)?.length ?? 0), 0);
  const names = asciiJson(ids);
  const bytes = signatures.reduce((sum, signature) => sum + signature.length, 0);
  const header = [MAGIC, STORY_FORMAT, ids.length, keys.length, count, bytes, names.length];
  const buffer = new ArrayBuffer(sizeOf(header));
  const { index, nameBytes } = views(buffer, header);
  new Uint32Array(buffer, 0, HEADER_FIELDS).set(header);
  index.keys.set(keys);
  let at = 0;
  keys.forEach((key, k) => {
    index.starts[k] = at;
    for (const [story, weight] of lists.get(key) ?? []) {
      index.postings[at] = story;
      index.weights[at] = Math.min(WEIGHT_SCALE, Math.round(weight * WEIGHT_SCALE));
      at++;
    }
  });
  index.starts[keys.length] = at;
  let byte = 0;
  signatures.forEach((signature, s) => {
    index.signatureStarts[s] = byte;
    index.signatures.set(signature, byte);
    byte += signature.length;
  });
  index.signatureStarts[ids.length] = byte;
  nameBytes.set(names);
  return buffer;
}

/** Where everything stands: numbers of four bytes first, then of two, then bytes, so that each array is aligned. */
function views(
  buffer: ArrayBuffer,
  header: readonly number[],
): { index: Omit<StoryIndex, 'ids'>; nameBytes: Uint8Array } {
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
      signatureStarts: new Uint32Array(buffer, take(stories + 1, 4), stories + 1),
      postings: new Uint16Array(buffer, take(count, 2), count),
      weights: new Uint16Array(buffer, take(count, 2), count),
      signatures: new Uint8Array(buffer, take(bytes, 1), bytes),
    },
    nameBytes: new Uint8Array(buffer, take(names, 1), names),
  };
}

function sizeOf(header: readonly number[]): number {
  const [, , stories = 0, terms = 0, count = 0, bytes = 0, names = 0] = header;
  return HEADER_FIELDS * 4 + (2 * terms + 1 + stories + 1) * 4 + count * 4 + bytes + names;
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
  const { index, nameBytes } = views(bytes, header);
  const ids = parseAscii(nameBytes);
  if (!Array.isArray(ids)) throw new IndexError('not a story index');
  return { ...index, ids: ids.map(String) };
}

/** What recognition knows of the story of a number. */
export function signatureAt(index: StoryIndex, story: number): StorySignature {
  const from = index.signatureStarts[story] ?? 0;
  // written by buildIndex and whole, as openIndex found
  return parseAscii(index.signatures.subarray(from, index.signatureStarts[story + 1])) as StorySignature;
}

/** Adds to each story's sum the weight of a term in it, times `worth`. */
export function addPostings(index: StoryIndex, term: string, worth: number, sums: Float32Array): void {
  const at = findKey(index.keys, fnv1a(term));
  if (at < 0) return;
  const end = index.starts[at + 1] ?? 0;
  const scaled = worth / WEIGHT_SCALE;
  for (let i = index.starts[at] ?? 0; i < end; i++) {
    const story = index.postings[i] ?? 0;
    sums[story] = (sums[story] ?? 0) + scaled * (index.weights[i] ?? 0);
  }
}

/** The weight of a term in one story, 0 to 1. */
export function weightIn(index: StoryIndex, term: string, story: number): number {
  const at = findKey(index.keys, fnv1a(term));
  if (at < 0) return 0;
  for (let i = index.starts[at] ?? 0; i < (index.starts[at + 1] ?? 0); i++) {
    if (index.postings[i] === story) return (index.weights[i] ?? 0) / WEIGHT_SCALE;
  }
  return 0;
}

/** JSON in ASCII, one byte a character: what is beyond is escaped, so that the language's own functions read it back. */
function asciiJson(value: unknown): Uint8Array {
  const json = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(json, (char) => char.charCodeAt(0));
}

/** Characters turned into a string at once: more would be too many arguments. */
const CHUNK = 8192;

function parseAscii(bytes: Uint8Array): unknown {
  let json = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    json += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return JSON.parse(json);
}
