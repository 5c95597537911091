/** Key facts of a report without bullets: its sentences that carry most, in the order of the report. */

import { findDates, findQuantities, fold, isStopword, isVague, sentences, tokenize } from '../core';
import { slicePassage, type Passage } from './passage';

/** Sentences chosen at most: as many as a reader takes in at a glance, and as a structured report has bullets. */
export const MOST_FACTS = 6;
/** Words outside which a sentence is a fragment, or several facts at once. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 45;
/** Sentences from the start within which position counts: news tells the most important first. */
const LEAD_SENTENCES = 12;

/** Points of a sentence's score. Position outweighs any one of the others, and not two of them together. */
const WEIGHTS = {
  lead: 3,
  quantity: 1,
  date: 1,
  name: 0.5,
  mostNames: 2,
  fragment: -4,
  quotation: -2,
  pronoun: -1.5,
  question: -4,
};

const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|these|those|there)\s/iu;

function score(text: string, index: number, lang: string): number {
  const tokens = tokenize(text);
  const names = tokens.slice(1).filter((token) => token.capital && !isStopword(token.norm, lang)).length;
  let total = WEIGHTS.lead * Math.max(0, 1 - index / LEAD_SENTENCES);
  if (findQuantities(text, lang).length > 0) total += WEIGHTS.quantity;
  // any reference will do: it only matters whether a day is named
  if (findDates(text, lang, '2000-01-01').some((found) => !isVague(found))) total += WEIGHTS.date;
  total += Math.min(WEIGHTS.mostNames, names * WEIGHTS.name);
  if (tokens.length < FEWEST_WORDS || tokens.length > MOST_WORDS) total += WEIGHTS.fragment;
  if (/^["“”„«']/u.test(text)) total += WEIGHTS.quotation;
  if (PRONOUN.test(fold(text))) total += WEIGHTS.pronoun;
  if (/\?["”’]?$/u.test(text)) total += WEIGHTS.question;
  return total;
}

/** The sentences of a passage, each a passage of its own; what holds no letter is none. */
export function sentencesOf(passage: Passage, lang: string): Passage[] {
  return sentences(passage.text, lang)
    .filter(({ start, end, isDateline }) => !isDateline && /\p{L}/u.test(passage.text.slice(start, end)))
    .map((range) => slicePassage(passage, range));
}

/** The best sentences of running text, at most MOST_FACTS, in the order of the text; all of them where they are few. */
export function chooseSentences(paragraphs: readonly Passage[], lang: string): Passage[] {
  const all = paragraphs.flatMap((paragraph) => sentencesOf(paragraph, lang));
  const ranked = all
    .map((passage, index) => ({ passage, index, score: score(passage.text, index, lang) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST_FACTS);
  return ranked.sort((a, b) => a.index - b.index).map(({ passage }) => passage);
}
