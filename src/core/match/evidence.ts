/** What made a match, in the article's own words, heaviest first: each piece by what it adds to the cosines. */

import { countryName } from '../terms/countries';
import type { Evidence, Tier } from '../data/reading';
import { nameTable } from '../terms/names';
import { namesIn } from '../terms/terms';
import { wordKey } from '../terms/word-vector';
import { sameQuantity } from '../quantity/quantities';
import type { TextRange } from '../text/range';
import type { Token } from '../text/tokenize';
import { soundTerm } from '../terms/language-free';
import type { DateRange } from '../time/date-range';
import type { ReadText } from './read-text';
import { freeTerm, listOf, signatureAt, weightIn, wordTerm, type StoryIndex } from './story-index';

/** What is told of the evidence: the heaviest pieces, words among them only to fill up, since any report shares some. */
const MOST_EVIDENCE = 9;
const MOST_WORDS = 2;

/** A figure that agrees says about as much as the heaviest name: few articles hold it by chance. */
const FIGURE_WEIGHT = 0.08;

/** A day of the event named in the article: many reports name the same weekday, so it tells less than a figure. */
const DATE_WEIGHT = 0.05;

/** Pieces of evidence that an article is of a story, with their share of all, at most nine. */
export function evidenceOf(index: StoryIndex, story: number, read: ReadText, tier: Tier): Evidence[] {
  const { event, names, quantities } = signatureAt(index, story);
  const { text, lang, found } = read;
  const pieces = new Map<string, Evidence>();
  const add = (kind: Evidence['kind'], { start, end }: TextRange, weight: number, key?: string): void => {
    const piece = text.slice(start, end);
    const known = pieces.get(key ?? piece.toLowerCase());
    pieces.set(
      key ?? piece.toLowerCase(),
      known ? { ...known, weight: Math.max(known.weight, weight) } : { kind, text: piece, weight },
    );
  };
  const shared = (term: string, weights: ReadonlyMap<string, number>, key: string): number => {
    const weight = weights.get(term);
    return weight === undefined ? 0 : weight * weightIn(index, listOf(index, key), story);
  };
  const free = (term: string): number => shared(term, read.languageFree, freeTerm(term));
  const weightOf = (token: Token): number => {
    const word = wordKey(token, lang);
    const sound = soundTerm(token);
    return Math.max(
      word === null ? 0 : shared(word, read.words.all, wordTerm(lang, word)),
      sound === null ? 0 : free(sound),
    );
  };
  // what a piece tells, no word of it tells again
  const taken = new Set<Token>();
  const take = ({ start, end }: TextRange): Token[] => {
    const within = found.tokens.filter((token) => token.start >= start && token.end <= end);
    for (const token of within) taken.add(token);
    return within;
  };
  const kinds = new Map(names.map(({ id, kind }) => [id, kind]));
  for (const [term, range] of namesIn(text, found.tokens, nameTable([...names]), lang)) {
    const weight = take(range).reduce((sum, token) => sum + weightOf(token), 0);
    add(kinds.get(term.slice(2)) ?? 'place', range, weight, term);
  }
  for (const [term, range] of found.terms) {
    const weight = free(term);
    if (term.startsWith('c:')) {
      take(range);
      pieces.set(term, { kind: 'country', text: countryName(term.slice(2), lang ?? 'en'), weight });
    } else if (weight > 0) add('words', range, weight);
  }
  for (const { start, end, quantity } of read.quantities()) {
    if (!quantities.some((wanted) => sameQuantity(quantity, wanted))) continue;
    take({ start, end });
    // "two planes" and "a pair of aircraft" are one piece
    const key = `${String(quantity.low)} ${quantity.unit ?? quantity.counted ?? ''}`;
    add('quantity', { start, end }, FIGURE_WEIGHT, key);
  }
  if (tier === 'story') {
    for (const { start, end, date } of read.dates())
      if (isOf(event, date)) add('date', { start, end }, DATE_WEIGHT);
  }
  for (const token of found.tokens) if (!taken.has(token)) add('words', token, weightOf(token));
  return told([...pieces.values()].filter(({ weight }) => weight > 0));
}

function told(pieces: readonly Evidence[]): Evidence[] {
  const sorted = pieces.toSorted((a, b) => b.weight - a.weight);
  const telling = sorted.filter(({ kind }) => kind !== 'words');
  const common = sorted.filter(({ kind }) => kind === 'words');
  const room = Math.max(MOST_WORDS, MOST_EVIDENCE - telling.length);
  const chosen = [
    ...telling.slice(0, MOST_EVIDENCE - Math.min(common.length, MOST_WORDS)),
    ...common.slice(0, room),
  ].slice(0, MOST_EVIDENCE);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  return chosen
    .sort((a, b) => b.weight - a.weight)
    .map((piece) => ({ ...piece, weight: piece.weight / total }));
}

/** Whether a date names days of the event, and not a month around them. */
function isOf(event: DateRange | null, { from, to }: DateRange): boolean {
  return event !== null && from >= event.from && to <= event.to;
}
