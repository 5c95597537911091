/** Noun groups as sources: where one begins and ends behind a verb, and whether it has a name. */

import { clauseEnd, gap, isAside, sourceIn, type Run, type Sentence } from './source-phrase';
import type { Token } from '../text/tokenize';

/** Parts a name from what its bearer is. */
export const COMMA = /[,،]/u;

/** A name stands in it, told by upper case that is not only the sentence's own; in scripts without, any may be one. */
export function isNamed({ tokens }: Sentence, { from, to }: Run): boolean {
  return tokens.slice(from, to).some((token, k) => (token.capital && from + k > 0) || isCaseless(token));
}

function isCaseless({ norm, kind }: Token): boolean {
  return kind === 'word' && norm.toUpperCase() === norm;
}

/** Words of the name that a source's office is followed by: "the minister, General Ivan Petrenko". */
const LONGEST_NAME = 5;

/** "the spokesman, Marc Toussaint": a source that is told by its office alone, with the name behind it. */
export function withName(sentence: Sentence, run: Run): Run {
  const { tokens, words } = sentence;
  const end = clauseEnd(sentence, run.to);
  const isOffice = words.is.articles(tokens, run.from) !== null || tokens[run.from]?.capital === false;
  const follows = run.to < tokens.length && COMMA.test(gap(sentence, run.to - 1));
  if (!isOffice || !follows || end - run.to > LONGEST_NAME) return run;
  const isName = end - run.to > 1 && [1, 2].every((k) => tokens[end - k]?.capital);
  return isName && sourceIn(sentence, { from: run.to, to: end })?.to === end
    ? { from: run.from, to: end }
    : run;
}

/** The source that follows a verb: it begins like a noun, and ends where the clause or a subordinate one does. */
export function follower(sentence: Sentence, verb: number, next: number): Run | null {
  const { tokens, words } = sentence;
  const end = clauseEnd(sentence, verb);
  const from = behindAsides(sentence, next, end);
  if (from >= end || !beginsNoun(sentence, from)) return null;
  const other = words.separable.get(tokens[verb]?.norm ?? '');
  let to = from + 1;
  while (to < end && !words.that(tokens, to) && tokens[to]?.norm !== other && !isAside(sentence, to)) to++;
  const source = sourceIn(sentence, { from, to: nounEnd(sentence, { from, to }) });
  return source && withName(sentence, source);
}

/** Where a source may begin behind its verb: days, adverbs and who is spoken to stand between them. */
function behindAsides(sentence: Sentence, next: number, end: number): number {
  const { tokens, words, dates } = sentence;
  let from = next;
  while (from < end) {
    const date = dates.find(({ lead, after }) => lead <= from && after > from);
    const helper = words.is.helpers(tokens, from);
    if (date) from = date.after;
    else if (isAside(sentence, from)) {
      from += 2;
      while (from < end && !isGroupStart(sentence, from)) from++;
    } else if (helper) from += helper.length;
    else if (isAddressee(sentence, from)) from++;
    else break;
  }
  return from;
}

/** "powiedział PAP rzecznik": initials before a noun are who is spoken to, where nouns have no articles. */
function isAddressee({ text, tokens, words }: Sentence, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!words.row.bareNouns || !token || !next || next.capital || text.charAt(token.end) !== ' ') return false;
  if (token.capital && [...words.addressees].some((ending) => token.norm.endsWith(ending))) return true;
  return /^\p{Lu}{2,6}$/u.test(text.slice(token.start, token.end)) && !words.is.loose([next], 0);
}

/** A new noun begins behind "to the station": at an article of its own, or a name where nouns have none. */
function isGroupStart({ tokens, words }: Sentence, i: number): boolean {
  if (words.is.articles(tokens, i) && !words.is.articles(tokens, i - 1)) return !words.is.loose(tokens, i);
  return words.row.bareNouns && tokens[i]?.capital === false && !words.is.loose(tokens, i);
}

/** An article, a name, or a plural that needs neither ("officials"); any noun where none has an article. */
export function beginsNoun({ text, tokens, words }: Sentence, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.capital || words.is.articles(tokens, i)) return true;
  const { pluralEnding, bareNouns } = words.row;
  if (bareNouns) return token.kind === 'word' && !words.is.clause(tokens, i) && !words.isFinite(text, token);
  return (
    pluralEnding !== undefined &&
    token.norm.endsWith(pluralEnding) &&
    !token.norm.endsWith(pluralEnding.repeat(2))
  );
}

/** Where nouns end that have capitals: behind one, at a word in lower case that leads to no further noun. */
export function nounEnd({ tokens, words }: Sentence, { from, to }: Run): number {
  if (!words.row.capitalNouns) return to;
  for (let i = from + 1; i < to; i++) {
    const leads = words.is.articles(tokens, i) ?? words.is.loose(tokens, i);
    const describes = tokens[i - 1]?.kind === 'number' || tokens[i + 1]?.capital === true;
    if (tokens[i - 1]?.capital && !tokens[i]?.capital && !leads && !describes) return i;
  }
  return to;
}
