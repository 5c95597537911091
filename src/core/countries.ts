/** Countries that a text names, by ISO code: names from the platform's Intl data, short forms and demonyms from a table. */

import { COUNTRY_WORDS } from './lexicon/countries';
import { lookupOf, type Lookup } from './lexicon/lookup';
import { fold } from './normalize';
import { tokenize, type Token } from './tokenize';
import { caseStem } from './word-forms';

export interface CountryMention {
  code: string;
  start: number;
  end: number;
}

/** Letters of ISO 3166 codes: all pairs are asked, those that Intl names are countries. */
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Names that are an everyday word in some language of news ("Chad", "Jordan" are people too): found by demonyms or not at all. */
const AMBIGUOUS = new Set([
  'chad',
  'mali',
  'jordan',
  'niger',
  'man',
  'kuba',
  'togo',
  'oman',
  'dem',
  'peru',
  'china',
]);

/** Groups that Intl names beside countries. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'XK']);

const lookups = new Map<string, Lookup<string>>();

function lookupFor(lang: string): Lookup<string> {
  let lookup = lookups.get(lang);
  if (!lookup) {
    lookup = lookupOf(rowsFor(lang));
    lookups.set(lang, lookup);
  }
  return lookup;
}

function rowsFor(lang: string): { words: string; value: string }[] {
  const rows = Object.entries(COUNTRY_WORDS).map(([value, words]) => ({ words, value }));
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      const code = a + b;
      const name = NO_COUNTRIES.has(code) ? undefined : names.of(code);
      if (name === undefined) continue;
      const tokens = tokenize(name).map((token) => token.norm);
      if (
        tokens.length === 0 ||
        (tokens.length === 1 && AMBIGUOUS.has(tokens[0] ?? '') && !(code in COUNTRY_WORDS))
      )
        continue;
      rows.push({ words: tokens.join('_'), value: code });
      // case endings: "Венесуэлы", "Сирией"
      const last = tokens.at(-1) ?? '';
      const stem = caseStem(last);
      if (stem !== last && stem.length >= 4)
        rows.push({ words: [...tokens.slice(0, -1), stem + '*'].join('_'), value: code });
      if (/^[a-z]{4,}$/.test(last))
        rows.push({ words: [...tokens.slice(0, -1), last + 's'].join('_'), value: code });
    }
  }
  return rows;
}

/** Country mentions in order, names and demonyms alike. `lang`: primary subtag; names in English are known beside it. */
export function findCountries(tokens: readonly Token[], lang: string | null): CountryMention[] {
  const lookup = lookupFor(supported(lang));
  const found: CountryMention[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    const hit = lookup(tokens, i);
    const last = hit ? tokens[i + hit.length - 1] : undefined;
    // "us", "china" and the like are everyday words in lower case
    if (hit && token && last && (token.capital || token.norm.length > 4 || !/^[a-z]/.test(token.norm))) {
      found.push({ code: hit.value, start: token.start, end: last.end });
    }
    i += hit?.length ?? 1;
  }
  return found;
}

function supported(lang: string | null): string {
  return lang !== null && Intl.DisplayNames.supportedLocalesOf([lang]).length > 0 ? lang : 'en';
}

/** The name of a country in a language, for evidence shown to the reader. */
export function countryName(code: string, lang: string): string {
  return new Intl.DisplayNames([supported(lang), 'en'], { type: 'region' }).of(code) ?? fold(code);
}
