/** Who says so in a sentence, in the sentence's own words. Cautious: no source rather than a wrong one. */

import { CLAUSE_END } from '../text/clause-end';
import { sourceIn, sourceWords, type Run, type Sentence } from './source-phrase';
import { tokenize, type Token } from '../text/tokenize';

/** Whether the word or phrase at token `i` tells that something was said or reported. */
export function isReport(tokens: readonly Token[], i: number, lang: string | null): boolean {
  const { before, behind, verbs, reports } = sourceWords(lang).is;
  return [before, behind, verbs, reports].some((lookup) => lookup(tokens, i) !== null);
}

/** What a quotation ends with, or a dash that does its work. */
const QUOTE_END = /["”“»’–—]/u;

/**
 * UTF-16 units of a sentence in which a source is looked for. Sentences of news have under 1,000; each word may ask where its
 * clause begins and ends, so that a page of verbs alone would take the square of its length.
 */
const LONGEST_SENTENCE = 2000;

/** The words that name a source in a sentence ("journalist Javier Mayorca"), or null where none is found. */
export function attributionIn(whole: string, lang: string | null): string | null {
  const text = whole.slice(0, LONGEST_SENTENCE);
  const tokens = tokenize(text);
  const sentence: Sentence = { text, lang, tokens, words: sourceWords(lang) };
  for (const find of [named, spoken]) {
    for (let i = 0; i < tokens.length; i++) {
      const run = find(sentence, i);
      if (run) return text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end);
    }
  }
  return null;
}

/** "according to X", "X zufolge". */
function named(sentence: Sentence, i: number): Run | null {
  const { tokens, words } = sentence;
  const hit = words.is.before(tokens, i);
  // "the second plane", where the word also counts
  if (hit && (i === 0 || !words.is.articles(tokens, i - 1))) {
    const from = i + hit.length;
    const source = sourceIn(sentence, {
      from,
      to: nounEnd(sentence, { from, to: clauseEnd(sentence, from) }),
    });
    if (source) return source;
  }
  return words.is.behind(tokens, i) ? sourceIn(sentence, { from: clauseStart(sentence, i), to: i }) : null;
}

/** "X said", and after a quotation "said X". */
function spoken(sentence: Sentence, i: number): Run | null {
  const { tokens, words } = sentence;
  if (!words.is.verbs(tokens, i) || !isVerb(sentence, i)) return null;
  if (words.row.verbInitial) return verbInitial(sentence, i);
  const begin = clauseStart(sentence, i);
  let verb = i;
  while (verb > begin && words.is.helpers(tokens, verb - 1)) verb--;
  const last = tokens[verb - 1];
  // "Theresa May said": a name, unless it opens the clause
  const isName = last?.capital === true && verb - 1 > begin;
  if (verb > begin && !isName && words.is.unsaid(tokens, verb - 1)) return null;
  if (verb === begin) {
    if (verb === 0) return null;
    const before = gap(sentence, verb - 1);
    if (QUOTE_END.test(before)) return follower(sentence, i);
    return before.includes(',') ? (apposed(sentence, verb) ?? closing(sentence, i)) : null;
  }
  const subject = sourceIn(sentence, { from: begin, to: verb });
  return subject ?? (words.row.verbSecond ? follower(sentence, i) : null);
}

/** The word says that somebody speaks: it is no noun, and the other half of a verb in two is there. */
function isVerb(sentence: Sentence, i: number): boolean {
  const { tokens, words } = sentence;
  const other = otherHalf(sentence, i);
  if (other !== undefined) {
    return tokens.slice(i + 1, clauseEnd(sentence, i)).some(({ norm }) => norm === other);
  }
  if (!words.is.nouns(tokens, i)) return true;
  return !words.is.verbs(tokens, i + 1) && !words.nounUse(tokens, i + 1);
}

/** "mit" of "teilte ... mit". */
function otherHalf({ tokens, words }: Sentence, verb: number): string | undefined {
  return words.separable.get(tokens[verb]?.norm ?? '');
}

/** "Javier Mayorca, a reporter in the capital," before a verb, or the other way round. */
function apposed(sentence: Sentence, verb: number): Run | null {
  const { tokens, words } = sentence;
  const second: Run = { from: clauseStart(sentence, verb - 1), to: verb };
  if (second.from === 0 || !gap(sentence, second.from - 1).includes(',')) return null;
  const first = sourceIn(sentence, { from: clauseStart(sentence, second.from - 1), to: second.from });
  if (!first || first.to !== second.from) return null;
  // "Mayorca, who lives in the capital, wrote"
  if (words.is.clause(tokens, second.from)) return first;
  const rest = sourceIn(sentence, second);
  if (!rest || rest.from !== second.from) return null;
  return isNamed(sentence, first) || isNamed(sentence, rest) ? { from: first.from, to: rest.to } : null;
}

/** A name stands in it, told by upper case that is not only the sentence's own. */
function isNamed({ tokens }: Sentence, { from, to }: Run): boolean {
  return tokens.slice(Math.max(from, 1), to).some(({ capital }) => capital);
}

/** "..., said X" where X ends the sentence, or is only described until there. */
function closing(sentence: Sentence, verb: number): Run | null {
  const source = follower(sentence, verb);
  if (!source) return null;
  const end = clauseEnd(sentence, verb);
  const last = sentence.tokens.length;
  if (end === last) return source;
  const described = clauseEnd(sentence, end) === last && sentence.words.is.articles(sentence.tokens, end);
  return described ? source : null;
}

/** The source that follows a verb: it begins like a noun, and ends where the clause or a subordinate one does. */
function follower(sentence: Sentence, verb: number): Run | null {
  const { tokens, words } = sentence;
  const from = verb + 1;
  if (clauseStart(sentence, from) === from || !beginsNoun(sentence, from)) return null;
  const other = otherHalf(sentence, verb);
  let to = from + 1;
  const end = clauseEnd(sentence, verb);
  while (to < end && !words.that(tokens, to) && tokens[to]?.norm !== other) to++;
  return sourceIn(sentence, { from, to: nounEnd(sentence, { from, to }) });
}

/** Words between a verb that comes first and what is said; the source may be described on the way. */
const MOST_BEFORE_SAID = 14;

/** "ذكرت الوكالة أن": the source stands between the verb and what is said, without what describes it. */
function verbInitial(sentence: Sentence, verb: number): Run | null {
  const { tokens, words } = sentence;
  const said = tokens.findIndex((_, i) => i > verb && words.that(tokens, i) !== null);
  if (said < 0 || said > verb + MOST_BEFORE_SAID || CLAUSE_END.test(gap(sentence, verb))) return null;
  return sourceIn(sentence, { from: verb + 1, to: Math.min(said, clauseEnd(sentence, verb)) });
}

/** An article, a name, or a plural that needs neither ("officials"). */
function beginsNoun({ tokens, words }: Sentence, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.capital || words.is.articles(tokens, i)) return true;
  const { pluralEnding } = words.row;
  return (
    pluralEnding !== undefined &&
    token.norm.endsWith(pluralEnding) &&
    !token.norm.endsWith(pluralEnding.repeat(2))
  );
}

/** Where nouns end that have capitals: behind one, at a word in lower case that leads to no further noun. */
function nounEnd({ tokens, words }: Sentence, { from, to }: Run): number {
  if (!words.row.capitalNouns) return to;
  for (let i = from + 1; i < to; i++) {
    const leads = words.is.articles(tokens, i) ?? words.is.loose(tokens, i);
    if (tokens[i - 1]?.capital && !tokens[i]?.capital && !leads) return i;
  }
  return to;
}

/** The text between a token and the next. */
function gap({ text, tokens }: Sentence, i: number): string {
  return text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length);
}

/** The first token of the stretch between punctuation in which token `i` stands. */
function clauseStart(sentence: Sentence, i: number): number {
  let first = i;
  while (first > 0 && !CLAUSE_END.test(gap(sentence, first - 1))) first--;
  return first;
}

/** Behind the last token of the stretch between punctuation in which token `i` stands. */
function clauseEnd(sentence: Sentence, i: number): number {
  let end = i + 1;
  while (end < sentence.tokens.length && !CLAUSE_END.test(gap(sentence, end - 1))) end++;
  return Math.min(end, sentence.tokens.length);
}
