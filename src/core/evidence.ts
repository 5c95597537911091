/** What made a match, in the article's own words, heaviest first. */

import { countryName } from './countries';
import type { QuantityMention } from './find-quantities';
import type { Evidence } from './reading';
import type { StorySignature } from './story-signature';
import type { Term } from './terms';

/** What is told of the evidence: the heaviest pieces. */
const MOST_EVIDENCE = 8;

/** A figure that agrees says as much as the heaviest of terms: few articles hold it by chance. */
const FIGURE_WEIGHT = 1.6;

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
  terms: { term: Term; weight: number; start: number; end: number }[];
  quantities: readonly QuantityMention[];
  words: readonly SharedWord[];
}

/** Pieces of evidence with their share of all, at most eight. */
export function evidenceOf({ signature, lang, text, terms, quantities, words }: EvidenceSource): Evidence[] {
  const kinds = new Map(signature.names.map(({ id, kind }) => [id, kind]));
  const pieces = new Map<string, Evidence>();
  const add = (kind: Evidence['kind'], piece: string, weight: number) => {
    const key = piece.toLowerCase();
    const known = pieces.get(key);
    pieces.set(key, known ? { ...known, weight: known.weight + weight } : { kind, text: piece, weight });
  };
  for (const { term, weight, start, end } of terms) {
    if (term.startsWith('n:')) add(kinds.get(term.slice(2)) ?? 'place', text.slice(start, end), weight);
    else if (term.startsWith('c:')) add('country', countryName(term.slice(2), lang ?? 'en'), weight);
    else add('words', text.slice(start, end), weight);
  }
  for (const { start, end } of quantities) add('quantity', text.slice(start, end), FIGURE_WEIGHT);
  for (const { text: word, weight } of words) add('words', word, weight);
  const all = [...pieces.values()].sort((a, b) => b.weight - a.weight);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return all.slice(0, MOST_EVIDENCE).map((piece) => ({ ...piece, weight: piece.weight / total }));
}
