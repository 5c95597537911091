/** Making the index of some stories: each story's heaviest terms, turned into lists of stories. */

import { STORY_FORMAT, type Story } from '../data/story';
import { toUnitLength } from '../terms/word-vector';
import { fnv1a } from '../text/hash';
import { dayNumber } from '../time/calendar';
import {
  bitOf,
  freeTerm,
  HEADER_FIELDS,
  MAGIC,
  NO_DAY,
  sizeOf,
  viewsOf,
  WEIGHT_SCALE,
  wordTerm,
  type Names,
  type StorySignature,
} from './story-index';
import { profileOf, subjectOf, type StoryProfile } from './story-profile';

/** Of a story's terms the heaviest; the rest weigh too little to find it by, and would fill the memory. */
const MOST_WORDS = 300;
const MOST_LANGUAGE_FREE = 160;

/** Most stories that one index holds: their numbers are 16 bits. */
export const MOST_STORIES = 65_535;
/** Languages that the reports of one index may be in: a bit each. */
const MOST_LANGUAGES = 32;

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
  const names = asciiJson({
    ids,
    languages,
    subjects: subjects.map(({ id }) => ids.indexOf(id)),
  } satisfies Names);
  const signatures = profiles.map(({ event, names: own, quantities }) =>
    asciiJson({ event, names: own, quantities } satisfies StorySignature),
  );
  const bytes = signatures.reduce((sum, signature) => sum + signature.length, 0);
  const header = [MAGIC, STORY_FORMAT, profiles.length, keys.length, count, bytes, names.length];
  const buffer = new ArrayBuffer(sizeOf(header));
  const { index, nameBytes } = viewsOf(buffer, header);
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

/** JSON in ASCII, one byte a character: what is beyond is escaped, so that the language's own functions read it back. */
function asciiJson(value: unknown): Uint8Array {
  const json = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(json, (char) => char.charCodeAt(0));
}
