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
  signatureAt,
  storyAt,
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

/** The likeness to the stories that score highest, best first. */
export function likenesses(index: StoryIndex, read: ReadText, { most, score, least, off }: Wanted): Likeness[] {
  const sums = sumUp(index, read);
  const day = dayNumber(read.date ?? '');
  const best: { likeness: Likeness; value: number }[] = [];
  // one object for all stories: most are not answered with
  const at: Likeness = {
    story: 0,
    words: 0,
    lead: 0,
    languageFree: 0,
    covered: 0,
    sameLanguage: false,
    days: null,
  };
  for (let story = 0; story < countOf(index); story++) {
    at.words = sums.words[story] ?? 0;
    at.languageFree = sums.languageFree[story] ?? 0;
    if (at.words < LEAST_WORDS && at.languageFree < LEAST_LANGUAGE_FREE) continue;
    at.story = story;
    at.lead = sums.lead[story] ?? 0;
    at.covered = sums.covered[story] ?? 0;
    at.sameLanguage = isWrittenIn(index, story, read.lang);
    at.days = daysFrom(index, story, day);
    const value = score(at);
    if (value < least || (best.length === most && value <= (best[most - 1]?.value ?? 0))) continue;
    if (off.includes(index.ids[storyAt(index, story)] ?? '')) continue;
    best.push({ likeness: { ...at }, value });
    best.sort((a, b) => b.value - a.value);
    if (best.length > most) best.pop();
  }
  return best.map(({ likeness }) => likeness);
}

type Sums = Record<'words' | 'lead' | 'languageFree' | 'covered', Float32Array>;

function sumUp(index: StoryIndex, { lang, words, languageFree }: ReadText): Sums {
  const count = countOf(index);
  const sums: Sums = {
    words: new Float32Array(count),
    lead: new Float32Array(count),
    languageFree: new Float32Array(count),
    covered: new Float32Array(count),
  };
  for (const [word, weight] of words.all) {
    const inLead = words.lead.get(word);
    const inText = { sums: sums.words, worth: weight };
    const term = wordTerm(lang, word);
    if (inLead === undefined) addPostings(index, term, inText);
    else addPostings(index, term, inText, { sums: sums.lead, worth: inLead });
  }
  for (const [term, weight] of languageFree) {
    const inText = { sums: sums.languageFree, worth: weight };
    addPostings(index, freeTerm(term), inText, { sums: sums.covered, worth: null });
  }
  return sums;
}

/** Days before a story was first reported that its reports still name: what happened on Saturday is in Monday's paper. */
const DAYS_BEFORE_REPORT = 2;

/** A likeness with what takes reading the article for. */
export function closeLikeness(index: StoryIndex, read: ReadText, likeness: Likeness): CloseLikeness {
  const { quantities } = signatureAt(index, likeness.story);
  const repeated = quantities.filter((wanted) =>
    read.quantities().some(({ quantity }) => sameQuantity(quantity, wanted)),
  );
  const figures = new Set(repeated.map(({ low, unit, counted }) => `${String(low)} ${unit ?? counted ?? ''}`));
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
