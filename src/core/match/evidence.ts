/** What made a match, in the article's own words, heaviest first. */

import { countryName } from '../terms/countries';
import type { DateMention } from '../time/dates';
import type { QuantityMention } from '../quantity/quantities';
import type { Evidence } from '../data/reading';
import type { StorySignature } from './story-signature';
import type { TextRange } from '../text/range';
import type { Term } from '../terms/meanings';

/** What is told of the evidence: the heaviest pieces, words among them only to fill up, since any report shares some. */
const MOST_EVIDENCE = 9;
const MOST_WORDS = 2;

/** A figure that agrees says as much as the heaviest of terms: few articles hold it by chance. */
const FIGURE_WEIGHT = 1.6;

/** A day of the event named in the article: many reports name the same weekday, so it tells less than a figure. */
const DATE_WEIGHT = 1;

/** A word of the article and what it adds to the likeness of the words. */
export interface SharedWord {
  text: string;
  weight: number;
}

export interface EvidenceSource {
  signature: StorySignature;
  lang: string | null;
  text: string;
  /** the story's terms that the article holds, with their share and the place of the first */
  terms: (TextRange & { term: Term; weight: number })[];
  quantities: readonly QuantityMention[];
  /** dates that name days of the event */
  dates: readonly DateMention[];
  words: readonly SharedWord[];
}

/** Pieces of evidence with their share of all, at most nine. */
export function evidenceOf({
  signature,
  lang,
  text,
  terms,
  quantities,
  dates,
  words,
}: EvidenceSource): Evidence[] {
  const kinds = new Map(signature.names.map(({ id, kind }) => [id, kind]));
  const pieces = new Map<string, Evidence>();
  const add = (kind: Evidence['kind'], piece: string, weight: number, key = piece.toLowerCase()) => {
    const known = pieces.get(key);
    pieces.set(
      key,
      known ? { ...known, weight: Math.max(known.weight, weight) } : { kind, text: piece, weight },
    );
  };
  for (const { term, weight, start, end } of terms) {
    if (term.startsWith('n:')) add(kinds.get(term.slice(2)) ?? 'place', text.slice(start, end), weight);
    else if (term.startsWith('c:')) add('country', countryName(term.slice(2), lang ?? 'en'), weight);
    else add('words', text.slice(start, end), weight);
  }
  for (const { start, end, quantity } of quantities) {
    // "two planes" and "a pair of aircraft" are one piece
    add(
      'quantity',
      text.slice(start, end),
      FIGURE_WEIGHT,
      `${String(quantity.low)} ${quantity.unit ?? quantity.counted ?? ''}`,
    );
  }
  for (const { start, end } of dates) add('date', text.slice(start, end), DATE_WEIGHT);
  for (const { text: word, weight } of words) add('words', word, weight);
  const sorted = [...pieces.values()].sort((a, b) => b.weight - a.weight);
  const telling = sorted.filter(({ kind }) => kind !== 'words');
  const common = sorted.filter(({ kind }) => kind === 'words');
  const room = Math.max(MOST_WORDS, MOST_EVIDENCE - telling.length);
  const told = [
    ...telling.slice(0, MOST_EVIDENCE - Math.min(common.length, MOST_WORDS)),
    ...common.slice(0, room),
  ].slice(0, MOST_EVIDENCE);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  return told
    .sort((a, b) => b.weight - a.weight)
    .map((piece) => ({ ...piece, weight: piece.weight / total }));
}
