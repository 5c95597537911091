/** Whether a run of words can name a source, and which of them do: a name or a noun, never a clause. */

import { findDateExpressions } from '../time/date-expressions';
import type { ReportingWords } from '../lexicon/language';
import { perLanguage } from '../text/known-languages';
import { listed, wordSet, type Lookup } from '../text/lookup';
import { fold } from '../text/normalize';
import type { Token } from '../text/tokenize';

/** A source is told in this many words at most; more is a clause. */
const MOST_WORDS = 12;

/** A language's words of saying, ready to be looked for. */
export interface SourceWords {
  row: ReportingWords;
  is: Record<ListedWords, Lookup<true>>;
  conjunctions: Lookup<true>;
  that: Lookup<true>;
  nounUse: Lookup<true>;
  /** by verb, folded: the other word that it needs */
  separable: ReadonlyMap<string, string>;
  /** endings of verbs, folded */
  verbEndings: readonly string[];
}

type ListedWords =
  | 'before'
  | 'behind'
  | 'verbs'
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
    nouns: listed(reporting.nouns),
    reports: listed(reporting.reports),
    helpers: listed(reporting.helpers),
    unsaid: listed(reporting.unsaid),
    articles: listed(reporting.articles),
    loose: listed(reporting.loose),
    clause: listed(reporting.clause),
  },
  conjunctions: listed(reporting.conjunctions),
  that: listed(reporting.that),
  nounUse: listed(reporting.nounUse),
  separable: new Map(
    Object.entries(reporting.separable ?? {}).map(([verb, other]) => [fold(verb), fold(other)]),
  ),
  verbEndings: [...wordSet(reporting.verbEndings)],
}));

/** A sentence as attribution reads it. */
export interface Sentence {
  text: string;
  lang: string | null;
  tokens: readonly Token[];
  words: SourceWords;
}

/** Tokens of a sentence, `to` not included. */
export interface Run {
  from: number;
  to: number;
}

/** The run without dates and conjunctions at its ends, where what is left can name a source; else null. */
export function sourceIn(sentence: Sentence, run: Run): Run | null {
  const { tokens, words } = sentence;
  const { from, to } = withoutDates(sentence, withoutConjunction(sentence, run));
  const inside = tokens.slice(from, to);
  if (inside.length === 0 || inside.length > MOST_WORDS) return null;
  if (words.is.loose(tokens, from) || words.is.loose(tokens, to - 1)) return null;
  const named = inside.some((token, i) => token.kind === 'word' && !words.is.articles(tokens, from + i));
  if (!named) return null;
  const clause = inside.some((_, i) => isClause(sentence, from + i, from));
  return clause ? null : { from, to };
}

/** "But the union": what joins the sentence to the one before is none of the source. */
function withoutConjunction({ tokens, words }: Sentence, { from, to }: Run): Run {
  return { from: from + (words.conjunctions(tokens, from)?.length ?? 0), to };
}

/** "the coast guard on Sunday": the day and the words that lead to it are none of the source. */
function withoutDates({ text, lang, tokens, words }: Sentence, run: Run): Run {
  let { from, to } = run;
  for (const { start, end, expression } of findDateExpressions(text, lang)) {
    const first = tokens.findIndex((token) => token.start >= start);
    const after = tokens.findLastIndex((token) => token.end <= end) + 1;
    let lead = first;
    while (lead > from && (words.is.loose(tokens, lead - 1) || words.is.articles(tokens, lead - 1))) lead--;
    // "Theresa May": a month alone is a date only behind a word that leads to it
    if (expression.kind === 'month' && lead === first) continue;
    if (first >= from && lead === from && after <= to) from = after;
    else if (after === to && lead > from) to = lead;
  }
  return { from, to };
}

function isClause({ text, tokens, words }: Sentence, i: number, from: number): boolean {
  const token = tokens[i];
  // "Theresa May" is none; a first word in upper case may be any
  if (!token || (token.capital && i > from)) return false;
  if (words.is.clause(tokens, i)) return true;
  // "the armed forces": behind an article such a word describes
  const describes = i === from || words.is.articles(tokens, i - 1) !== null;
  return !describes && isFinite(text.slice(token.start, token.end), words);
}

/** Letters before the ending that tells a verb. */
const FEWEST_LETTERS = 2;

/** Whether a word in lower case ends like a verb. */
function isFinite(word: string, { verbEndings }: SourceWords): boolean {
  const norm = fold(word);
  return (
    /^\p{Ll}+$/u.test(word) &&
    verbEndings.some((ending) => norm.endsWith(ending) && norm.length >= ending.length + FEWEST_LETTERS)
  );
}
