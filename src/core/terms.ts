/** What a stretch of text is about, in terms that outlive the language: countries, known names, concepts; and stems within one. */

import { findCountries } from './countries';
import { isStopword } from './language';
import { CONCEPTS } from './lexicon/concepts';
import { COUNTED } from './lexicon/counted';
import { lookupOf } from './lexicon/lookup';
import { findNames, type NameMention, type NameTable } from './names';
import { tokenize, type Token } from './tokenize';

/** The kind of a term is its first letter: name, country, concept, word. */
export type Term = `n:${string}` | `c:${string}` | `k:${string}` | `w:${string}`;

export interface TextTerms {
  tokens: Token[];
  names: NameMention[];
  /** term -> where it first stands, as UTF-16 offsets */
  terms: Map<Term, { start: number; end: number }>;
}

const concepts = lookupOf([
  ...Object.entries(CONCEPTS).map(([value, words]) => ({ words, value })),
  ...COUNTED.map(({ name, words, dual }) => ({ words: `${words} ${dual ?? ''}`, value: name })),
]);

/** The wider class of a concept: a bomber is an aircraft too. */
const WITHIN = new Map(
  COUNTED.flatMap(({ name, within }) => (within === undefined ? [] : [[name, within] as const])),
);

/** Letters of a word that make its stem: enough to tell words apart, few enough that endings fall away. */
const STEM_LETTERS = 6;

/** Terms of a text; stopwords and words of one or two letters are none. */
export function termsOf(text: string, lang: string | null, names: NameTable): TextTerms {
  const tokens = tokenize(text);
  const mentions = findNames(names, text, tokens);
  const terms: TextTerms['terms'] = new Map();
  const add = (term: Term, start: number, end: number) => {
    if (!terms.has(term)) terms.set(term, { start, end });
  };
  const named = new Set<number>();
  for (const { id, start, end, token, length } of mentions) {
    add(`n:${id}`, start, end);
    for (let k = token; k < token + length; k++) named.add(k);
  }
  for (const { code, start, end } of findCountries(tokens, lang)) add(`c:${code}`, start, end);
  tokens.forEach((token, i) => {
    const concept = concepts(tokens, i);
    const end = tokens[i + (concept?.length ?? 1) - 1]?.end ?? token.end;
    if (concept) {
      add(`k:${concept.value}`, token.start, end);
      const wider = WITHIN.get(concept.value);
      if (wider !== undefined) add(`k:${wider}`, token.start, end);
    }
    if (!named.has(i) && token.kind === 'word' && token.norm.length > 2 && !isStopword(token.norm)) {
      add(`w:${token.norm.slice(0, STEM_LETTERS)}`, token.start, token.end);
    }
  });
  return { tokens, names: mentions, terms };
}
