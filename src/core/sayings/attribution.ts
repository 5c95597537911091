/** Who says so in a sentence, in the sentence's own words. Cautious: no source rather than a wrong one. */

import {
  clauseEnd,
  clauseStart,
  gap,
  isAside,
  isInReport,
  readSentence,
  sourceIn,
  type Run,
  type Sentence,
} from './source-phrase';
import { beginsNoun, COMMA, follower, isNamed, nounEnd, withName } from './source-noun';
import { sourceWords } from './source-words';
import { verbInitial } from './verb-initial';
import type { TextRange } from '../text/range';
import type { Token } from '../text/tokenize';

/** The source's words; `whole`: the sentence as a whole rests on it, not only a clause hung on to it. */
export interface FoundAttribution extends TextRange {
  kind: 'said' | 'shown' | 'believed';
  whole: boolean;
}

/** Whether the word or phrase at token `i` tells that something was said or reported. */
export function isReport(tokens: readonly Token[], i: number, lang: string | null): boolean {
  const { before, behind, verbs, reports } = sourceWords(lang).is;
  return [before, behind, verbs, reports].some((lookup) => lookup(tokens, i) !== null);
}

/** What a quotation ends with, or a dash that does its work. */
export const QUOTE_END = /["”“»’–—]/u;

/**
 * UTF-16 units of a sentence in which a source is looked for. Sentences of news have under 1,000; each word may ask where its
 * clause begins and ends, so that a page of verbs alone would take the square of its length.
 */
export const LONGEST_SENTENCE = 2000;

/** The words that name a source in a sentence ("journalist Javier Mayorca"), or null where none is found. */
export function attributionIn(text: string, lang: string | null): string | null {
  const found = findAttribution(text, lang);
  return found && text.slice(found.start, found.end);
}

/** Who a sentence says said so, and how it is known; null where it names nobody. */
export function findAttribution(whole: string, lang: string | null): FoundAttribution | null {
  const sentence = readSentence(whole.slice(0, LONGEST_SENTENCE), lang);
  const { tokens, words } = sentence;
  for (const find of [named, spoken, hanging]) {
    for (let i = 0; i < tokens.length; i++) {
      const run = find(sentence, i);
      const [first, last] = [tokens[run?.from ?? -1], tokens[(run?.to ?? 0) - 1]];
      if (!first || !last) continue;
      const is = find === named ? null : words.is;
      const end = last.end + (closingBehind(sentence.text, first.start, last.end) ?? 0);
      const kind = is?.shown(tokens, i) ? 'shown' : is?.believed(tokens, i) ? 'believed' : 'said';
      return { start: first.start, end, kind, whole: find !== hanging };
    }
  }
  return null;
}

/** Units of the mark behind a source that closes a quotation inside it: "the newspaper « La Dépêche »". */
function closingBehind(text: string, start: number, end: number): number | null {
  const inside = text.slice(start, end);
  const isOpen = /[«„“"‹][^»“”"›]*$/u.test(inside);
  return isOpen ? (/^\s?[»“”"›]/u.exec(text.slice(end))?.[0].length ?? null) : null;
}

/** "according to X", "X zufolge". */
function named(sentence: Sentence, i: number): Run | null {
  const { tokens, words } = sentence;
  const hit = words.is.before(tokens, i);
  // "the second plane", where the word also counts
  if (hit && (i === 0 || words.row.bareNouns || !words.is.articles(tokens, i - 1))) {
    const from = i + hit.length;
    const to = nounEnd(sentence, { from, to: clauseEnd(sentence, from) });
    const source =
      sourceIn(sentence, { from, to }) ?? sourceIn(sentence, { from, to: groupEnd(sentence, from, to) });
    if (source) return withName(sentence, source);
  }
  if (!words.is.behind(tokens, i)) return null;
  const begin = clauseStart(sentence, i);
  const whole = words.row.verbInitial ? null : sourceIn(sentence, { from: begin, to: i });
  if (whole) return whole;
  // "نقلت الصحيفة عن مصدر قوله": what leads to the source stands before it
  let from = i;
  while (from > begin && !words.is.loose(tokens, from - 1)) from--;
  return from > begin ? sourceIn(sentence, { from, to: i }) : null;
}

/** Where the first of two noun groups without a comma between them ends: "Secondo fonti locali tre civili". */
function groupEnd({ text, tokens, words }: Sentence, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    if (words.is.clause(tokens, k)) return k;
    // "Według policji zginęło 14 osób"
    if (words.row.bareNouns && words.isFinite(text, tokens[k])) return k;
    const isLed = words.is.loose(tokens, k - 1) ?? words.is.articles(tokens, k - 1);
    if (words.is.articles(tokens, k) && !words.is.loose(tokens, k) && !isLed) return k;
    if (words.row.bareNouns && words.is.loose(tokens, k)) return k;
  }
  return to;
}

/** "X said", and after a quotation "said X". */
function spoken(sentence: Sentence, i: number): Run | null {
  const { tokens, words } = sentence;
  const quoting = words.is.quoting(tokens, i);
  const hit = words.is.verbs(tokens, i) ?? quoting;
  if (!hit || !isVerb(sentence, i)) return null;
  const next = i + hit.length;
  const begin = clauseStart(sentence, i);
  const verb = withoutHelpers(sentence, begin, i);
  const isQuoted = verb > 0 && verb === begin && QUOTE_END.test(gap(sentence, verb - 1));
  if (words.row.verbInitial) return verbInitial(sentence, i, next, isQuoted);
  const last = tokens[verb - 1];
  // "Theresa May said": a name, unless it opens the clause and is none of a month
  const isMonth = sentence.dates.some(({ first, word }) => first === verb - 1 && word === 'month');
  const isName = last?.capital === true && (verb - 1 > begin || isMonth);
  if (verb > begin && !isName && words.is.unsaid(tokens, verb - 1)) return null;
  if (verb === begin) {
    if (verb === 0) return null;
    if (isQuoted) return follower(sentence, i, next);
    if (!COMMA.test(gap(sentence, verb - 1))) return null;
    return (quoting ? null : apposed(sentence, verb)) ?? closing(sentence, i, next);
  }
  const isBehindQuote = begin > 0 && QUOTE_END.test(gap(sentence, begin - 1));
  if (quoting && !words.is.verbs(tokens, i) && !isBehindQuote) return null;
  return subject(sentence, begin, verb) ?? (words.row.verbSecond ? inverted(sentence, i, next) : null);
}

/** "Am Montag sagte Lindqvist": a bare noun would as likely be what the verb is done to. */
function inverted(sentence: Sentence, verb: number, next: number): Run | null {
  const { tokens, words } = sentence;
  const source = follower(sentence, verb, next);
  if (!source || !words.row.bareNouns) return source;
  return tokens[source.from]?.capital || words.is.articles(tokens, source.from) ? source : null;
}

/** Where the words that stand between a source and its verb begin: "has", "later". */
export function withoutHelpers({ tokens, words }: Sentence, begin: number, verb: number): number {
  let first = verb;
  while (first > begin && words.is.helpers(tokens, first - 1)) first--;
  return first;
}

/** The source before its verb; what stands between them beside it is left out: "The ministry in a statement said". */
function subject(sentence: Sentence, begin: number, verb: number): Run | null {
  const { tokens, words } = sentence;
  const statement = tokens.findIndex((_, k) => k > begin && k < verb && isInReport(sentence, k));
  const whole = sourceIn(sentence, { from: begin, to: statement > 0 ? statement : verb });
  if (whole) return whole;
  const { impersonal } = words;
  // "В полиции сообщили": nobody is named but the place
  if (impersonal?.verbs(tokens, verb) && impersonal.places(tokens, begin))
    return sourceIn(sentence, { from: begin + 1, to: verb });
  const first = words.is.articles(tokens, begin)?.length ?? 1;
  for (let k = begin + first; k < verb; k++) {
    if (isAside(sentence, k)) return sourceIn(sentence, { from: begin, to: k });
  }
  return beforeObject(sentence, begin, verb);
}

/** "این شرکت زیان خود را اعلام کرد": a source with an article, one noun long, before what it announces. */
function beforeObject(sentence: Sentence, begin: number, verb: number): Run | null {
  const { tokens, words } = sentence;
  const article = words.is.articles(tokens, begin)?.length ?? 0;
  const to = begin + article + 1;
  if (article === 0 || words.objects(tokens, to)) return null;
  const isObject = tokens.some((_, k) => k > to && k < verb && words.objects(tokens, k) !== null);
  return isObject ? sourceIn(sentence, { from: begin, to }) : null;
}

/** The word says that somebody speaks: it is no noun, and the other half of a verb in two is there. */
export function isVerb(sentence: Sentence, i: number): boolean {
  const { tokens, words } = sentence;
  const other = words.separable.get(tokens[i]?.norm ?? '');
  const end = clauseEnd(sentence, i);
  if (other !== undefined) return otherHalf(sentence, i, other) < end;
  const governed = words.governing.get(tokens[i]?.norm ?? '');
  if (governed !== undefined && !tokens.slice(i + 1, end).some(({ norm }) => norm === governed)) return false;
  // "meldete Insolvenz an" is no report
  const otherwise = words.otherwise.get(tokens[i]?.norm ?? '');
  if (otherwise?.has(tokens[end - 1]?.norm ?? '')) return false;
  if (!words.is.nouns(tokens, i)) return true;
  // "shows 300 works", "claimed 20 lives", "14 suspects"
  if (tokens[i + 1]?.kind === 'number' || tokens[i - 1]?.kind === 'number') return false;
  return !words.is.verbs(tokens, i + 1) && !words.nounUse(tokens, i + 1);
}

/** Where the other half of a verb stands ("mit" of "teilte ... mit"): it ends its clause, or another one is joined to that. */
function otherHalf(sentence: Sentence, verb: number, other: string): number {
  const { tokens, words } = sentence;
  const end = clauseEnd(sentence, verb);
  for (let k = verb + 1; k < end; k++) {
    if (
      tokens[k]?.norm === other &&
      (k + 1 === end || words.conjunctions(tokens, k + 1) || words.that(tokens, k + 1))
    )
      return k;
  }
  return end;
}

/** Tokens of an age that stands between a name and what its bearer is: ", 47 anni,". */
const LONGEST_AGE = 4;

/** "Javier Mayorca, a reporter in the capital," before a verb, or the other way round. */
function apposed(sentence: Sentence, verb: number): Run | null {
  const { tokens, words } = sentence;
  const second: Run = { from: clauseStart(sentence, verb - 1), to: verb };
  if (second.from === 0 || !COMMA.test(gap(sentence, second.from - 1))) return null;
  let end = second.from;
  const middle = clauseStart(sentence, end - 1);
  const isAge =
    end - middle <= LONGEST_AGE && tokens.slice(middle, end).some(({ kind }) => kind === 'number');
  if (isAge && middle > 0) end = middle;
  const begin = clauseStart(sentence, end - 1);
  const first = sourceIn(sentence, { from: begin, to: end });
  if (first?.to !== end) return null;
  // "Mayorca, who lives in the capital, wrote"
  if (words.is.clause(tokens, second.from) && !words.is.helpers(tokens, second.from)) return first;
  const rest = sourceIn(sentence, second);
  if (rest?.from !== second.from) return null;
  return isNamed(sentence, first) || isNamed(sentence, rest) ? { from: first.from, to: rest.to } : null;
}

/** Words that tell what somebody is, behind the name at a sentence's end, where they have no article: ", journaliste". */
const LONGEST_DESCRIPTION = 3;

/** "..., said X" where X ends the sentence, or is only described until there. */
function closing(sentence: Sentence, verb: number, next: number): Run | null {
  const source = follower(sentence, verb, next);
  if (!source) return null;
  const { tokens } = sentence;
  const end = clauseEnd(sentence, source.to - 1);
  if (end === tokens.length) return source;
  const isShort = tokens.length - end <= LONGEST_DESCRIPTION;
  const described =
    clauseEnd(sentence, end) === tokens.length &&
    (isShort || sentence.words.is.articles(tokens, end)) &&
    sourceIn(sentence, { from: end, to: tokens.length });
  return described ? source : null;
}

/** "X left, saying that ...": the source is the subject of the sentence, of which only what hangs on rests on it. */
function hanging(sentence: Sentence, i: number): Run | null {
  const { tokens, words } = sentence;
  if (!words.is.hanging(tokens, i) || i < 2) return null;
  const before = words.conjunctions(tokens, i - 1) ? i - 1 : i;
  if (clauseStart(sentence, before) !== before || !COMMA.test(gap(sentence, before - 1))) return null;
  const begin = clauseStart(sentence, before - 1);
  for (let k = begin + 1; k < before; k++) {
    if (!words.isFinite(sentence.text, tokens[k]) && !words.is.clause(tokens, k)) continue;
    const source = sourceIn(sentence, { from: begin, to: k });
    return source && beginsNoun(sentence, source.from) ? source : null;
  }
  return null;
}
