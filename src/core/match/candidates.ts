/** The likeliest stories for an article, out of however many: the index is asked, and a few are looked at closely. */

import { nameTable, type NameTable } from '../terms/names';
import type { ReadText } from './read-text';
import { RecentlyUsed } from '../text/recently-used';
import { addPostings, signatureAt, type StoryIndex } from './story-index';
import type { StorySignature } from './story-signature';
import type { Term } from '../terms/meanings';
import { namesIn } from '../terms/terms';
import type { TextRange } from '../text/range';

/** Stories looked at closely: the likeliest by words, and by terms. */
const CANDIDATES = 4;

/** Below both of these no story is likely (less than one in a hundred), and none is looked at closely. */
const LEAST_WORDS = 0.1;
const LEAST_TERMS = 0.1;

export interface Candidate {
  number: number;
  signature: StorySignature;
  /** cosine of the words */
  words: number;
  /** the article's terms with the story's names among them */
  terms: ReadonlyMap<Term, TextRange>;
}

/** The likeliest stories: the index is asked with every word and term of the article, and a few are looked at closely. */
export function candidates(index: StoryIndex, read: ReadText, off: readonly string[]): Candidate[] {
  const byWords = new Float32Array(index.ids.length);
  const byTerms = new Float32Array(index.ids.length);
  for (const [key, weight] of read.words) addPostings(index, `w:${key}`, weight, byWords);
  for (const term of read.found.terms.keys())
    if (!term.startsWith('w:')) addPostings(index, `f:${term}`, 1, byTerms);
  for (const name of read.nameStems) addPostings(index, `f:${name}`, 1, byTerms);
  return [...new Set([...top(byWords, LEAST_WORDS), ...top(byTerms, LEAST_TERMS)])]
    .filter((number) => !off.includes(index.ids[number] ?? ''))
    .map((number) => {
      const { signature, names } = openStory(index, number);
      const mentions = namesIn(read.text, read.found.tokens, names, read.lang);
      return {
        number,
        signature,
        words: byWords[number] ?? 0,
        terms: new Map([...read.found.terms, ...mentions]),
      };
    });
}

interface OpenStory {
  signature: StorySignature;
  names: NameTable;
}

/** Signatures kept at hand: a reader meets a handful of stories again and again. */
const MOST_OPEN = 32;
const open = new WeakMap<StoryIndex, RecentlyUsed<number, OpenStory>>();

function openStory(index: StoryIndex, number: number): OpenStory {
  let stories = open.get(index);
  if (!stories) {
    stories = new RecentlyUsed(MOST_OPEN);
    open.set(index, stories);
  }
  return stories.get(number, () => {
    const signature = signatureAt(index, number);
    return { signature, names: nameTable(signature.names) };
  });
}

/** Numbers of the highest sums from a least one on. */
function top(sums: Float32Array, least: number): number[] {
  const best: number[] = [];
  for (let story = 0; story < sums.length; story++) {
    const sum = sums[story] ?? 0;
    if (sum < least || (best.length === CANDIDATES && sum <= (sums[best[CANDIDATES - 1] ?? 0] ?? 0)))
      continue;
    best.push(story);
    best.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
    if (best.length > CANDIDATES) best.pop();
  }
  return best;
}
