/** Whether a run of words can name a source, and which of them do: a name or a noun, never a clause. */

import { CLAUSE_END } from '../text/clause-end';
import { calendarNames } from '../time/calendar';
import { findDateExpressions } from '../time/date-expressions';
import { isAbbreviated } from '../text/segment';
import { sourceWords, type SourceWords } from './source-words';
import { tokenFrom, tokenize, type Token } from '../text/tokenize';

/** A source is told in this many words at most; more is a clause. */
const MOST_WORDS = 12;

/** A sentence as attribution reads it. */
export interface Sentence {
  text: string;
  lang: string | null;
  tokens: readonly Token[];
  words: SourceWords;
  /** for each token whether a clause ends behind it */
  breaks: readonly boolean[];
  /** days that are named, by tokens, and where the words begin that lead to each: "on Sunday" */
  dates: readonly NamedDay[];
}

interface NamedDay {
  lead: number;
  first: number;
  after: number;
  /** a name of one alone, which may be somebody's too: "Theresa May" */
  word: 'month' | 'weekday' | null;
}

export function readSentence(text: string, lang: string | null): Sentence {
  const tokens = tokenize(text);
  const words = sourceWords(lang);
  const { breaks, titles } = breaksIn(text, tokens, words, lang);
  const dates = [...daysIn(text, tokens, words, lang), ...speakersIn(tokens, words, lang)].filter(
    // "Welt am Sonntag"
    ({ first }) => !titles.some(({ from, to }) => first >= from && first < to),
  );
  // "vom 23. März"
  for (const { first, after } of dates) breaks.fill(false, first, after - 1);
  return { text, lang, tokens, words, breaks, dates };
}

/** Tokens of a name in quotation marks at most: "the newspaper “Welt am Sonntag”". */
const LONGEST_TITLE = 6;
const OPENING = /^\s?[«„“"‹]\s?$/u;
const CLOSING = /^\s?[»“”"›]/u;
const ONLY_CLOSING = /^\s?[»“”"›]\s?$/u;

function breaksIn(
  text: string,
  tokens: readonly Token[],
  words: SourceWords,
  lang: string | null,
): { breaks: boolean[]; titles: Run[] } {
  const between = (i: number) => text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length);
  const breaks = tokens.map((token, i) => {
    const after = between(i);
    if (!CLAUSE_END.test(after)) return false;
    if (/^[.,]$/u.test(after) && token.kind === 'number' && tokens[i + 1]?.kind === 'number') return false;
    return !(/^\.\s?$/u.test(after) && i + 1 < tokens.length && isAbbreviated(text, tokens, i, lang));
  });
  const titles: Run[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!breaks[i] || !OPENING.test(between(i)) || words.is.verbs(tokens, i)) continue;
    const name = tokens[i + 1];
    if (!name || (!name.capital && name.norm.toUpperCase() !== name.norm)) continue;
    let last = i + 1;
    while (last < tokens.length && last - i < LONGEST_TITLE && !breaks[last]) last++;
    if (!CLOSING.test(between(last))) continue;
    breaks[i] = false;
    titles.push({ from: i + 1, to: last + 1 });
    if (ONLY_CLOSING.test(between(last))) breaks[last] = false;
  }
  return { breaks, titles };
}

function daysIn(text: string, tokens: readonly Token[], words: SourceWords, lang: string | null): NamedDay[] {
  return findDateExpressions(text, lang).map(({ start, end, expression }) => {
    const first = tokenFrom(tokens, start);
    const after = tokenFrom(tokens, end);
    let lead = first;
    while (lead > 0 && (words.is.loose(tokens, lead - 1) || words.is.articles(tokens, lead - 1))) lead--;
    const { kind } = expression;
    const word = after - first === 1 && (kind === 'month' || kind === 'weekday') ? kind : null;
    return { lead, first, after, word };
  });
}

/** "May said": a month's name right before a verb of saying is somebody's. */
function speakersIn(tokens: readonly Token[], words: SourceWords, lang: string | null): NamedDay[] {
  const { months } = calendarNames(lang);
  return tokens.flatMap((token, i) =>
    token.capital && months.get(token.norm)?.short === false && words.is.verbs(tokens, i + 1)
      ? [{ lead: i, first: i, after: i + 1, word: 'month' as const }]
      : [],
  );
}

/** The text between a token and the next. */
export function gap({ text, tokens }: Sentence, i: number): string {
  return text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length);
}

/** The first token of the stretch between punctuation in which token `i` stands. */
export function clauseStart({ breaks }: Sentence, i: number): number {
  let first = i;
  while (first > 0 && breaks[first - 1] !== true) first--;
  return first;
}

/** Behind the last token of the stretch between punctuation in which token `i` stands. */
export function clauseEnd({ breaks, tokens }: Sentence, i: number): number {
  let end = i + 1;
  while (end < tokens.length && breaks[end - 1] !== true) end++;
  return Math.min(end, tokens.length);
}

/** Words from a preposition to the noun that tells a report: "in einem Tweet". */
const REACH_OF_REPORT = 3;

/** Whether what begins at token `i` stands beside a source and is none of it: a day, "in a statement", "to reporters". */
export function isAside(sentence: Sentence, i: number): boolean {
  const { text, tokens, words, dates } = sentence;
  if (words.isBeside(text, tokens[i])) return true;
  if (dates.some((day) => day.lead === i && !isName(sentence, day, 0))) return true;
  return isInReport(sentence, i);
}

/** "in a statement": a preposition before what was published. */
export function isInReport({ tokens, words }: Sentence, i: number): boolean {
  if (!words.is.loose(tokens, i)) return false;
  for (let k = i + 1; k < i + REACH_OF_REPORT; k++) if (words.is.reports(tokens, k)) return true;
  return false;
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
  const isLoose = words.is.loose(tokens, from) && !words.isGivenName(sentence.text, tokens[from]);
  if (isLoose || words.is.loose(tokens, to - 1)) return null;
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
function withoutDates(sentence: Sentence, run: Run): Run {
  let { from, to } = run;
  for (const day of sentence.dates) {
    if (isName(sentence, day, from)) continue;
    // "his tweet of 23 March": the day tells which
    if (
      day.lead === day.first - 1 &&
      day.lead > from &&
      sentence.words.is.reports(sentence.tokens, day.lead - 1)
    )
      continue;
    if (day.first >= from && day.lead <= from && day.after <= to) from = day.after;
    else if (day.after === to && day.lead > from) to = day.lead;
  }
  return { from, to };
}

/** "Theresa May", "Andrea Freitag": a month alone is a day only behind a word that leads to it, a weekday not behind a name. */
function isName({ tokens }: Sentence, { lead, first, word }: NamedDay, from: number): boolean {
  if (word === null || lead < first) return false;
  return word === 'month' || (first > from && tokens[first - 1]?.capital === true);
}

function isClause({ text, tokens, words, dates }: Sentence, i: number, from: number): boolean {
  const token = tokens[i];
  // "Theresa May" is none; a first word in upper case may be any, but for a name that is a month's too
  if (
    !token ||
    (token.capital && (i > from || dates.some(({ first, word }) => first === i && word !== null)))
  )
    return false;
  if (words.is.clause(tokens, i)) return true;
  // "the armed forces": behind an article such a word describes
  const describes =
    i === from ||
    words.is.articles(tokens, i - 1) !== null ||
    (words.row.capitalNouns && tokens[i + 1]?.capital === true);
  return !describes && words.isFinite(text, token);
}
