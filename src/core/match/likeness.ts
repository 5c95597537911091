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

/** The likeness to each story that shares enough to be worth a look, those that are switched off left out. */
export function likenesses(index: StoryIndex, read: ReadText, off: readonly string[]): Likeness[] {
  const { lang, date } = read;
  const count = countOf(index);
  const words = new Float32Array(count);
  const lead = new Float32Array(count);
  const languageFree = new Float32Array(count);
  const covered = new Float32Array(count);
  for (const [word, weight] of read.words.all) {
    const inLead = read.words.lead.get(word);
    const term = wordTerm(lang, word);
    const inText = { sums: words, worth: weight };
    if (inLead === undefined) addPostings(index, term, inText);
    else addPostings(index, term, inText, { sums: lead, worth: inLead });
  }
  for (const [term, weight] of read.languageFree) addPostings(index, freeTerm(term), { sums: languageFree, worth: weight }, { sums: covered, worth: null });
  const day = dayNumber(date ?? '');
  const found: Likeness[] = [];
  for (let story = 0; story < count; story++) {
    const [ofWords = 0, ofAny = 0] = [words[story], languageFree[story]];
    if (ofWords < LEAST_WORDS && ofAny < LEAST_LANGUAGE_FREE) continue;
    if (off.includes(index.ids[storyAt(index, story)] ?? '')) continue;
    found.push({
      story,
      words: ofWords,
      lead: lead[story] ?? 0,
      languageFree: ofAny,
      covered: covered[story] ?? 0,
      sameLanguage: isWrittenIn(index, story, lang),
      days: daysFrom(index, story, day),
    });
  }
  return found;
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
