/** What a stretch of text is about, in terms that outlive the language: countries, known names, concepts; and stems within one. */

import { findCountries, type CountryMention } from './countries';
import { isStopword } from '../text/language';
import { CONCEPTS } from '../lexicon/concepts';
import { COUNTED } from '../lexicon/counted';
import { lookupOf } from '../text/lookup';
import { findNames, type NameMention, type NameTable } from './names';
import { stemOf } from '../text/stem';
import { tokenize, type Token } from '../text/tokenize';
import type { TextRange } from '../text/range';

/** The kind of a term is its first letter: name, country, concept, word. */
export type Term = `n:${string}` | `c:${string}` | `k:${string}` | `w:${string}`;

export interface TextTerms {
  tokens: Token[];
  names: NameMention[];
  countries: CountryMention[];
  /** term -> where it first stands, as UTF-16 offsets */
  terms: Map<Term, TextRange>;
}

const concepts = lookupOf([
  ...Object.entries(CONCEPTS).map(([value, words]) => ({ words, value })),
  ...COUNTED.map(({ name, words, dual }) => ({ words: `${words} ${dual ?? ''}`, value: name })),
]);

/** The wider class of a concept: a bomber is an aircraft too. */
const WITHIN = new Map(
  COUNTED.flatMap(({ name, within }) => (within === undefined ? [] : [[name, within] as const])),
);

/** The wider class of a term, or null: of "k:bomber" it is "k:aircraft". */
export function widerOf(term: Term): Term | null {
  const wider = term.startsWith('k:') ? WITHIN.get(term.slice(2)) : undefined;
  return wider === undefined ? null : `k:${wider}`;
}

/** What the word or phrase that begins at token `i` says, narrow and wide, and where it ends; null: no concept. */
export function conceptAt(tokens: readonly Token[], i: number): { terms: Term[]; end: number } | null {
  const concept = concepts(tokens, i);
  if (!concept) return null;
  // a compound says several things at once: "Interimspräsident"
  const terms = concept.value.split('+').flatMap((part): Term[] => {
    const wider = WITHIN.get(part);
    return wider === undefined ? [`k:${part}`] : [`k:${part}`, `k:${wider}`];
  });
  return { terms, end: tokens[i + concept.length - 1]?.end ?? 0 };
}

/** Terms of a text; stopwords and words of one or two letters are none. With `names`, mentions of these are terms too. */
export function termsOf(text: string, lang: string | null, names?: NameTable): TextTerms {
  const tokens = tokenize(text);
  const mentions = names ? findNames(names, text, tokens) : [];
  const terms: TextTerms['terms'] = new Map();
  const add = (term: Term, start: number, end: number) => {
    if (!terms.has(term)) terms.set(term, { start, end });
  };
  const named = new Set<number>();
  for (const { id, start, end, token, length } of mentions) {
    add(`n:${id}`, start, end);
    for (let k = token; k < token + length; k++) named.add(k);
  }
  const countries = findCountries(tokens, lang);
  for (const { code, start, end } of countries) add(`c:${code}`, start, end);
  const starts = new Set(countries.map(({ start }) => start));
  tokens.forEach((token, i) => {
    const concept = conceptAt(tokens, i);
    for (const term of concept?.terms ?? []) add(term, token.start, concept?.end ?? token.end);
    // what is said by a name, a country or a concept is not said again by the word
    const said = concept !== null || named.has(i) || starts.has(token.start);
    if (!said && token.kind === 'word' && token.norm.length > 2 && !isStopword(token.norm)) {
      add(`w:${stemOf(token.norm)}`, token.start, token.end);
    }
  });
  return { tokens, names: mentions, countries, terms };
}

/** The first mention of each known name in a text that is tokenized already. */
export function namesIn(text: string, tokens: readonly Token[], names: NameTable): TextTerms['terms'] {
  const terms: TextTerms['terms'] = new Map();
  for (const { id, start, end } of findNames(names, text, tokens)) {
    if (!terms.has(`n:${id}`)) terms.set(`n:${id}`, { start, end });
  }
  return terms;
}
