/** How alike an article and the stories are: what the curves of likelihood are asked with, for all stories at once. */

import { dayNumber } from '../time/calendar';
import { sameQuantity } from '../quantity/quantities';
import type { ReadText } from './read-text';
import {
  addPostings,
  countOf,
  daysFrom,
  freeTerm,
  isWrittenIn,
  listOf,
  signatureAt,
  storyAt,
  weightIn,
  wordTerm,
  type StoryIndex,
} from './story-index';

/** Cosines are 0 to 1; those of words are 0 where the story has no report in the article's language. */
export interface Likeness {
  /** of the story, or of its wider subject */
  story: number;
  /** cosine of the words */
  words: number;
  /** of those in the article's title and first paragraphs */
  lead: number;
  /** of what both say in any language */
  languageFree: number;
  /** how much of what the story says in any language the article says too: the share of its vector, squared */
  covered: number;
  /** the story has a report in the article's language */
  sameLanguage: boolean;
  /** whole days after the last report of the story, negative before the first; null where one of both is not dated */
  days: number | null;
}

/** A likeness looked at closely. */
export interface CloseLikeness extends Likeness {
  /** figures of the story's key facts that the article repeats, each with what it counts */
  figures: number;
  /** the article names a day on which the story was reported, or the two before */
  namesItsDays: boolean;
}

/** Below both of these cosines no story is looked at: of the right ones one in a hundred, and none that its curve found likely. */
const LEAST_WORDS = 0.06;
const LEAST_LANGUAGE_FREE = 0.12;

/** Stories whose likeness is told exactly, of all those that an article shares terms with; MOST_STORIES of these are wanted at most. */
const CANDIDATES = 24;

/** Which stories to answer with. */
export interface Wanted {
  /** how many at most */
  most: number;
  /** the higher, the sooner a story is answered with */
  score: (likeness: Readonly<Likeness>) => number;
  /** scores below which none is */
  least: number;
  /** ids of stories that are switched off */
  off: readonly string[];
}

/**
 * The likeness to the stories that score highest, best first: a rough one to all stories in one pass over the posting lists,
 * an exact one to those that score highest by it.
 */
export function likenesses(
  index: StoryIndex,
  read: ReadText,
  { most, score, least, off }: Wanted,
): Likeness[] {
  const asked = askedTerms(index, read);
  const best = new Best<number>(CANDIDATES);
  for (const likeness of roughLikenesses(index, read, asked)) {
    const value = score(likeness);
    if (best.takes(value) && !off.includes(index.ids[storyAt(index, likeness.story)] ?? ''))
      best.add(likeness.story, value);
  }
  const exact = new Best<Likeness>(most);
  for (const story of best.all()) {
    const likeness = likenessTo(index, read, asked, story);
    if (!likeness) continue;
    const value = score(likeness);
    if (value >= least) exact.add(likeness, value);
  }
  return exact.all();
}

/** A term of the article that some story has too. */
interface AskedTerm {
  /** number of its posting list */
  list: number;
  /** its weight in the article, and in title and lead */
  weight: number;
  lead: number;
}

interface Asked {
  words: AskedTerm[];
  languageFree: AskedTerm[];
}

function askedTerms(index: StoryIndex, { lang, words, languageFree }: ReadText): Asked {
  const asked: Asked = { words: [], languageFree: [] };
  for (const [word, weight] of words.all) {
    const list = listOf(index, wordTerm(lang, word));
    if (list >= 0) asked.words.push({ list, weight, lead: words.lead.get(word) ?? 0 });
  }
  for (const [term, weight] of languageFree) {
    const list = listOf(index, freeTerm(term));
    if (list >= 0) asked.languageFree.push({ list, weight, lead: 0 });
  }
  return asked;
}

/**
 * The likeness to every story that is near enough to be looked at, in an object that is used again for the next; words and
 * lead are taken to agree as well, and what is covered to be as much as would be if both were as long.
 */
function* roughLikenesses(index: StoryIndex, read: ReadText, asked: Asked): Generator<Readonly<Likeness>> {
  const count = countOf(index);
  const words = new Float32Array(count);
  const languageFree = new Float32Array(count);
  for (const { list, weight, lead } of asked.words) addPostings(index, list, (weight + lead) / 2, words);
  for (const { list, weight } of asked.languageFree) addPostings(index, list, weight, languageFree);
  const at = likenessOf(index, 0, read);
  for (let story = 0; story < count; story++) {
    at.words = words[story] ?? 0;
    at.languageFree = languageFree[story] ?? 0;
    if (at.words < LEAST_WORDS && at.languageFree < LEAST_LANGUAGE_FREE) continue;
    at.story = story;
    at.lead = at.words;
    at.covered = at.languageFree ** 2;
    at.sameLanguage = isWrittenIn(index, story, read.lang);
    at.days = daysFrom(index, story, read.day);
    yield at;
  }
}

/**
 * Words, or terms, that both must have: in a text of one sentence one place makes a high cosine. By `npm run eval:any`, with none
 * asked, 3 and 6: across languages 0.897, 0.892 and 0.876 are recognised, on ECB+ 0.900, 0.903 and 0.900, of events as many.
 */
const LEAST_SHARED = 3;

/** The likeness to one story; null where they share too little. */
function likenessTo(index: StoryIndex, read: ReadText, asked: Asked, story: number): Likeness | null {
  const likeness = likenessOf(index, story, read);
  let [sharedWords, sharedTerms] = [0, 0];
  for (const { list, weight, lead } of asked.words) {
    const own = weightIn(index, list, story);
    if (own > 0) sharedWords++;
    likeness.words += weight * own;
    likeness.lead += lead * own;
  }
  for (const { list, weight } of asked.languageFree) {
    const own = weightIn(index, list, story);
    if (own > 0) sharedTerms++;
    likeness.languageFree += weight * own;
    likeness.covered += own * own;
  }
  return Math.max(sharedWords, sharedTerms) < LEAST_SHARED ? null : likeness;
}

/** A likeness before anything is said to be shared. */
function likenessOf(index: StoryIndex, story: number, { lang, day }: ReadText): Likeness {
  return {
    story,
    words: 0,
    lead: 0,
    languageFree: 0,
    covered: 0,
    sameLanguage: isWrittenIn(index, story, lang),
    days: daysFrom(index, story, day),
  };
}

/** The things with the highest values. */
class Best<T> {
  private readonly held: { thing: T; value: number }[] = [];
  constructor(private readonly most: number) {}

  takes(value: number): boolean {
    return this.held.length < this.most || value > (this.held.at(-1)?.value ?? 0);
  }

  add(thing: T, value: number): void {
    if (!this.takes(value)) return;
    if (this.held.length === this.most) this.held.pop();
    let at = this.held.length;
    while (at > 0 && (this.held[at - 1]?.value ?? 0) < value) at--;
    this.held.splice(at, 0, { thing, value });
  }

  /** Highest first. */
  all(): T[] {
    return this.held.map(({ thing }) => thing);
  }
}

/** Days before a story was first reported that its reports still name: what happened on Saturday is in Monday's paper. */
const DAYS_BEFORE_REPORT = 2;

/** A likeness with what takes reading the article for. */
export function closeLikeness(index: StoryIndex, read: ReadText, likeness: Likeness): CloseLikeness {
  const { quantities } = signatureAt(index, likeness.story);
  const repeated = quantities.filter((wanted) =>
    read.quantities().some(({ quantity }) => sameQuantity(quantity, wanted)),
  );
  const figures = new Set(
    repeated.map(({ low, unit, counted }) => `${String(low)} ${unit ?? counted ?? ''}`),
  );
  // on the day itself nothing follows from naming it, and finding days takes its time
  const isLater = likeness.days !== null && likeness.days !== 0;
  const namesItsDays =
    isLater &&
    read.dates().some(({ date: { from, to } }) => {
      const days = from === to ? daysFrom(index, likeness.story, dayNumber(from)) : null;
      return days !== null && days >= -DAYS_BEFORE_REPORT && days <= 0;
    });
  return { ...likeness, figures: figures.size, namesItsDays };
}
