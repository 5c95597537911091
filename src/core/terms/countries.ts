/** Countries that a text names, by ISO code: names from the platform's Intl data, short forms and demonyms from the language's file. */

import { perLanguage } from '../text/known-languages';
import { lookupOf, wordSet } from '../text/lookup';
import { fold } from '../text/normalize';
import { tokenize, type Token } from '../text/tokenize';
import { caseForms, caseStem, peopleForms } from '../text/word-forms';
import type { TextRange } from '../text/range';

export interface CountryMention extends TextRange {
  code: string;
}

/** What a word means: a country by name, or by a word of its people; null where it only sounds like one. */
type Meaning = { code: string; isName: boolean } | null;

/** Letters of ISO 3166 codes: all pairs are asked, those that Intl names are countries. */
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Groups that Intl names beside countries. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'XK']);

/** Letters from which on a stem is long enough to begin no other word: "jamaic" and "болгар", but not "franc". */
const LONG_STEM = 6;

/** Latin letters up to which a word of the table is an everyday word in lower case: "us", but not "ruso". */
const SHORT_WORD = 3;

const lookupFor = perLanguage(({ countries }, code) =>
  lookupOf<Meaning>([
    { words: countries.none, value: null },
    ...Object.entries(countries.words).map(([country, words]) => ({
      words,
      value: { code: country, isName: false },
    })),
    ...namedIn(supported(code), wordSet(countries.ambiguous)),
  ]),
);

/** The names of all countries in a language, with their plurals and case endings; those that may mean something else left out. */
function* namedIn(
  lang: string,
  ambiguous: ReadonlySet<string>,
): Generator<{ words: string; value: Meaning }> {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = isCountry(code) ? names.of(code) : undefined;
    const tokens = tokenize(name ?? '').map((token) => token.norm);
    const last = tokens.at(-1);
    if (last === undefined || (tokens.length === 1 && ambiguous.has(last))) continue;
    const before = tokens.slice(0, -1);
    const forms = /^[a-z]{4,}$/.test(last)
      ? [last, last + 's']
      : [last, ...caseForms(last), ...peopleForms(last)];
    yield {
      words: forms.map((form) => [...before, form].join(' ')).join(','),
      value: { code, isName: true },
    };
    const stem = peopleStem(last);
    if (stem !== null) yield { words: [...before, stem + '*'].join(' '), value: { code, isName: false } };
  }
}

/** What a country's people share with its name: "болгар" of "Болгария", "kazakh" of "Kazakhstan", "jamaic" of "Jamaica". */
function peopleStem(name: string): string | null {
  const stem = caseStem(name.replace(/i?stan$|стан$|(?<=^[a-z]+)[aeo]$/, ''));
  return stem !== name && stem.length >= LONG_STEM ? stem : null;
}

/** A code in use: Intl names those of former countries by what became of them ("DD" is "DE"). */
function isCountry(code: string): boolean {
  return !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code;
}

/** Country mentions in order, names and demonyms alike. `lang`: primary subtag; one that Intl lacks is read as English. */
export function findCountries(tokens: readonly Token[], lang: string | null): CountryMention[] {
  const lookup = lookupFor(lang);
  const found: CountryMention[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    const hit = lookup(tokens, i);
    const last = hit ? tokens[i + hit.length - 1] : undefined;
    if (hit?.value && token && last && isWritten(hit.value, token, hit.length, lang)) {
      found.push({ code: hit.value.code, start: token.start, end: last.end });
    }
    i += hit?.length ?? 1;
  }
  return found;
}

/** Names have a capital wherever there are capitals, words of the people in English only: "polish", "turkey", "us". */
function isWritten(
  { isName }: NonNullable<Meaning>,
  { norm, capital }: Token,
  length: number,
  lang: string | null,
): boolean {
  const hasNoCase = norm.toUpperCase() === norm;
  if (capital || hasNoCase) return true;
  // "sul-africano": of several words a short one is none of every day
  const isShort = length === 1 && norm.length <= SHORT_WORD && /^[a-z]/.test(norm);
  return !isName && lang !== 'en' && !isShort;
}

function supported(lang: string | null): string {
  return lang !== null && Intl.DisplayNames.supportedLocalesOf([lang]).length > 0 ? lang : 'en';
}

/** The name of a country in a language, for evidence shown to the reader. */
export function countryName(code: string, lang: string): string {
  return new Intl.DisplayNames([supported(lang), 'en'], { type: 'region' }).of(code) ?? fold(code);
}
