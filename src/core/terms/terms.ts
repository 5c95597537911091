/** What a stretch of text is about, in terms that outlive the language: countries, known names, meanings; and stems within one. */

import { findCountries, type CountryMention } from './countries';
import { isStopword } from '../text/language';
import { meaningAt, type Term } from './meanings';
import { findNames, type NameMention, type NameTable } from './names';
import { stemOf } from '../text/stem';
import { tokenize, type Token } from '../text/tokenize';
import type { TextRange } from '../text/range';

export interface TextTerms {
  tokens: readonly Token[];
  names: NameMention[];
  countries: CountryMention[];
  /** term -> where it first stands, as UTF-16 offsets */
  terms: Map<Term, TextRange>;
}

/** Terms of a text; stopwords and words of one or two letters are none. With `names`, mentions of these are terms too. */
export function termsOf(text: string, lang: string | null, names?: NameTable): TextTerms {
  const tokens = tokenize(text);
  const mentions = names ? findNames(names, text, tokens, lang) : [];
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
    const meaning = meaningAt(text, tokens, i, lang);
    for (const term of meaning?.terms ?? []) add(term, token.start, meaning?.end ?? token.end);
    // what is said by a name, a country or a meaning is not said again by the word
    const said = meaning !== null || named.has(i) || starts.has(token.start);
    if (!said && token.kind === 'word' && token.norm.length > 2 && !isStopword(token.norm, lang)) {
      add(`w:${stemOf(token.norm, lang)}`, token.start, token.end);
    }
  });
  return { tokens, names: mentions, countries, terms };
}

/** The first mention of each known name in a text that is tokenized already. */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  names: NameTable,
  lang: string | null,
): TextTerms['terms'] {
  const terms: TextTerms['terms'] = new Map();
  for (const { id, start, end } of findNames(names, text, tokens, lang)) {
    if (!terms.has(`n:${id}`)) terms.set(`n:${id}`, { start, end });
  }
  return terms;
}
