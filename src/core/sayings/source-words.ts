/** A language's words of saying, ready to be looked for. */

import type { ReportingWords } from '../lexicon/language';
import { perLanguage } from '../text/known-languages';
import { listed, wordSet, type Lookup } from '../text/lookup';
import { fold } from '../text/normalize';
import type { Token } from '../text/tokenize';

export interface SourceWords {
  row: ReportingWords;
  is: Record<ListedWords, Lookup<true>>;
  conjunctions: Lookup<true>;
  that: Lookup<true>;
  nounUse: Lookup<true>;
  /** by verb, folded: the other word that it needs */
  separable: ReadonlyMap<string, string>;
  /** by verb, folded: a word that has to follow in its clause */
  governing: ReadonlyMap<string, string>;
  /** by verb, folded: the other word with which it means something else */
  otherwise: ReadonlyMap<string, ReadonlySet<string>>;
  /** "В полиции сообщили" */
  impersonal: { verbs: Lookup<true>; places: Lookup<true> } | null;
  /** whether a word in lower case ends like a verb */
  isFinite: (text: string, token: Token | undefined) => boolean;
  /** whether a word leads to something beside the source: with its accents, which tell "à" from "a" */
  isBeside: (text: string, token: Token | undefined) => boolean;
  /** whether a name is spelled so that it is none of the words that it is folded to: "علي" */
  isGivenName: (text: string, token: Token | undefined) => boolean;
  /** endings of names in the case of who is spoken to */
  addressees: ReadonlySet<string>;
  /** marks an object that stands before its verb */
  objects: Lookup<true>;
}

type ListedWords =
  | 'before'
  | 'behind'
  | 'verbs'
  | 'quoting'
  | 'hanging'
  | 'shown'
  | 'believed'
  | 'pronouns'
  | 'nouns'
  | 'reports'
  | 'helpers'
  | 'unsaid'
  | 'articles'
  | 'loose'
  | 'clause';

export const sourceWords = perLanguage(({ reporting }): SourceWords => ({
  row: reporting,
  is: {
    before: listed(reporting.before),
    behind: listed(reporting.behind),
    verbs: listed(reporting.verbs),
    quoting: listed(reporting.quoting),
    hanging: listed(reporting.hanging ?? ''),
    shown: listed(reporting.shown),
    believed: listed(reporting.believed),
    nouns: listed(reporting.nouns),
    reports: listed(reporting.reports),
    helpers: listed(reporting.helpers),
    unsaid: listed(reporting.unsaid),
    pronouns: listed(reporting.pronouns),
    articles: listed(reporting.articles),
    loose: listed(reporting.loose),
    clause: listed(reporting.clause),
  },
  conjunctions: listed(reporting.conjunctions),
  that: listed(reporting.that),
  nounUse: listed(reporting.nounUse),
  separable: foldedMap(reporting.separable),
  governing: foldedMap(reporting.governing),
  otherwise: new Map(
    Object.entries(reporting.otherwise ?? {}).map(([verb, all]) => [fold(verb), wordSet(all)]),
  ),
  impersonal: reporting.impersonal
    ? { verbs: listed(reporting.impersonal.verbs), places: listed(reporting.impersonal.places) }
    : null,
  isFinite: finiteTest(wordSet(reporting.verbEndings)),
  isBeside: besideTest(reporting.beside),
  isGivenName: besideTest(reporting.givenNames ?? ''),
  addressees: wordSet(reporting.addressees ?? ''),
  objects: listed(reporting.objects ?? ''),
}));

function foldedMap(words: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).map(([verb, other]) => [fold(verb), fold(other)]));
}

/** Letters before the ending that tells a verb. */
const FEWEST_LETTERS = 2;

function finiteTest(endings: ReadonlySet<string>): SourceWords['isFinite'] {
  const all = [...endings];
  return (text, token) => {
    if (!token || !/^\p{Ll}+$/u.test(text.slice(token.start, token.end))) return false;
    const { norm } = token;
    return all.some((ending) => norm.endsWith(ending) && norm.length >= ending.length + FEWEST_LETTERS);
  };
}

function besideTest(words: string): SourceWords['isBeside'] {
  const all = new Set(words.split(',').map((word) => word.trim()));
  return (text, token) => token !== undefined && all.has(text.slice(token.start, token.end));
}
