/**
 * All stories at once, as bytes that are ready to use: an inverted index from words and language-free terms to stories (Zobel
 * and Moffat 2006), the days of each story, and what a match is shown by, read only of the story that matched. No step of
 * loading or of matching grows with the number of stories but the length of the posting lists that an article's own terms open.
 */

import { STORY_FORMAT, type Story } from '../data/story';
import type { Quantity } from '../quantity/quantities';
import type { NameEntry } from '../terms/names';
import { toUnitLength } from '../terms/word-vector';
import { findKey } from '../text/sorted-keys';
import { fnv1a } from '../text/hash';
import { dayNumber } from '../time/calendar';
import type { DateRange } from '../time/date-range';
import { profileOf, subjectOf, type StoryProfile } from './story-profile';

/** "NUTG" as a little-endian number: the first four bytes of an index. */
const MAGIC = 0x4754554e;

/** Magic, format, stories, terms, postings, bytes of signatures, bytes of ids and languages. */
const HEADER_FIELDS = 7;

/** Weights are kept as sixteenths of a thousandth, so that a cosine summed over a hundred terms is off by less than 0.001. */
const WEIGHT_SCALE = 65_535;

/** Of a story's terms the heaviest; the rest weigh too little to find it by, and would fill the memory. */
const MOST_WORDS = 300;
const MOST_LANGUAGE_FREE = 160;

/** The day of a story that tells none. */
const NO_DAY = -0x80000000;

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
  id: string;
  event: DateRange | null;
  names: readonly NameEntry[];
  quantities: readonly Quantity[];
}

/** Most stories that one index holds: their numbers are 16 bits. */
export const MOST_STORIES = 65_535;
/** Languages that the reports of one index may be in: a bit each. */
const MOST_LANGUAGES = 32;

/** The key of a word in the reports of a language. */
export function wordTerm(lang: string | null, word: string): string {
  return `w:${lang ?? ''}:${word}`;
}

/** The key of what is said in any language. */
export function freeTerm(term: string): string {
  return `f:${term}`;
}

/** The index of some stories as bytes. Throws a RangeError for more than MOST_STORIES. */
export function buildIndex(stories: readonly Story[]): ArrayBuffer {
  return indexOf(
    stories.map(profileOf),
    stories.flatMap((story) => subjectOf(story) ?? []),
  );
}

/** The index of stories of these profiles, and of the wider subjects of some of them. Throws a RangeError for more than MOST_STORIES. */
export function indexOf(
  stories: readonly StoryProfile[],
  subjects: readonly StoryProfile[] = [],
): ArrayBuffer {
  const profiles = [...stories, ...subjects];
  if (profiles.length > MOST_STORIES)
    throw new RangeError(`${String(profiles.length)} stories; an index holds ${String(MOST_STORIES)}`);
  const lists = new Map<number, [story: number, weight: number][]>();
  profiles.forEach((profile, number) => {
    for (const [term, weight] of indexedTerms(profile)) {
      const key = fnv1a(term);
      const list = lists.get(key);
      if (list) list.push([number, weight]);
      else lists.set(key, [[number, weight]]);
    }
  });
  return encode(stories, subjects, lists);
}

/** Terms by which an article finds the story: its words in each language, and what it says in any. */
function* indexedTerms({ words, languageFree }: StoryProfile): Generator<readonly [string, number]> {
  for (const [lang, vector] of words)
    for (const [word, weight] of heaviest(toUnitLength(vector), MOST_WORDS))
      yield [wordTerm(lang, word), weight];
  for (const [term, weight] of heaviest(toUnitLength(languageFree), MOST_LANGUAGE_FREE))
    yield [freeTerm(term), weight];
}

function heaviest(vector: ReadonlyMap<string, number>, most: number): [string, number][] {
  const all = [...vector];
  return all.length <= most ? all : all.sort(([, a], [, b]) => b - a).slice(0, most);
}

function encode(
  stories: readonly StoryProfile[],
  subjects: readonly StoryProfile[],
  lists: ReadonlyMap<number, readonly [number, number][]>,
): ArrayBuffer {
  const profiles = [...stories, ...subjects];
  const ids = stories.map(({ id }) => id);
  const keys = [...lists.keys()].sort((a, b) => a - b);
  const count = keys.reduce((sum, key) => sum + (lists.get(key)?.length ?? 0), 0);
  const languages = [...new Set(profiles.flatMap(({ words }) => [...words.keys()]))].slice(0, MOST_LANGUAGES);
  const names = asciiJson({ ids, languages, subjects: subjects.map(({ id }) => ids.indexOf(id)) } satisfies Names);
  const signatures = profiles.map(({ id, event, names: own, quantities }) =>
    asciiJson({ id, event, names: own, quantities } satisfies StorySignature),
  );
  const bytes = signatures.reduce((sum, signature) => sum + signature.length, 0);
  const header = [MAGIC, STORY_FORMAT, profiles.length, keys.length, count, bytes, names.length];
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
  profiles.forEach(({ printed, words }, s) => {
    index.from[s] = dayNumber(printed?.from ?? '') ?? NO_DAY;
    index.to[s] = dayNumber(printed?.to ?? '') ?? NO_DAY;
    for (const lang of words.keys()) index.writtenIn[s] = (index.writtenIn[s] ?? 0) | bitOf(languages, lang);
  });
  let byte = 0;
  signatures.forEach((signature, s) => {
    index.signatureStarts[s] = byte;
    index.signatures.set(signature, byte);
    byte += signature.length;
  });
  index.signatureStarts[profiles.length] = byte;
  nameBytes.set(names);
  return buffer;
}

function bitOf(languages: readonly string[], lang: string): number {
  const at = languages.indexOf(lang);
  return at < 0 ? 0 : 1 << at;
}

/** Where everything stands: numbers of four bytes first, then of two, then bytes, so that each array is aligned. */
function views(
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

function sizeOf(header: readonly number[]): number {
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
  const { index, nameBytes } = views(bytes, header);
  // written by encode and whole, as its length says
  return { ...index, ...(parseAscii(nameBytes) as Names) };
}

type Names = Pick<StoryIndex, 'ids' | 'languages' | 'subjects'>;

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

/** Sums by story that a term adds to: its weight in each, times what it is worth, or, without a worth, the weight's square. */
export interface Sums {
  sums: Float32Array;
  worth: number | null;
}

/** Adds what a term weighs in each story to sums. */
export function addPostings(index: StoryIndex, term: string, ...to: readonly Sums[]): void {
  const at = findKey(index.keys, fnv1a(term));
  if (at < 0) return;
  const end = index.starts[at + 1] ?? 0;
  for (const { sums, worth } of to) {
    for (let i = index.starts[at] ?? 0; i < end; i++) {
      const story = index.postings[i] ?? 0;
      const weight = (index.weights[i] ?? 0) / WEIGHT_SCALE;
      sums[story] = (sums[story] ?? 0) + weight * (worth ?? weight);
    }
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
