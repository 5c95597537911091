/** Whether a day is one to come, by the words of its clause. */

import { gap, type Scanner } from './date-scanner';
import { endingBefore } from '../text/lookup';
import { fold } from '../text/normalize';

/** Tokens on either side of a day among which its verb is looked for: longer clauses of news are rare. */
const REACH = 20;
/** Tokens between "is expected to" and the verb of saying that belongs to it. */
const HELPER_REACH = 4;
/** Tokens before a day that opens its sentence: "On Friday, the minister will ...". */
const OPENING = 2;
/** Signs that end a clause. */
const CLAUSE_END = /[,;:.!?()«»"“”–—\n]/;

/** What of the verbs is known that stands at a token: it tells of what is to come, of what was, or nothing. */
type Tense = 'ahead' | 'past' | null;

/** Whether tokens `first` to `last` name a day to come: "will meet on Friday", "bis Freitag". */
export function isAhead(scanner: Scanner, first: number, last: number): boolean {
  if (tenseOf(scanner, first, last) === 'ahead') return true;
  return isUntil(scanner, first) && !hasPastVerb(scanner, first, last);
}

/** Tokens between a verb that tells of what was and its day: "fue liberada el 12 de agosto". */
const PAST_REACH = 4;

/** Whether right before token `first` a verb says that the day was, without a word that leads to one to come. */
export function isPast(scanner: Scanner, first: number): boolean {
  if (isUntil(scanner, first)) return false;
  for (let k = first - 1; k >= 0 && k >= first - PAST_REACH; k--) {
    if (CLAUSE_END.test(gap(scanner, k)) || scanner.words.reporting(scanner.tokens, k)) return false;
    const told = aheadAt(scanner, k);
    if (told !== null) return !told;
  }
  return false;
}

function isUntil({ tokens, words }: Scanner, first: number): boolean {
  if (endingBefore(words.ahead.before, tokens, first)) return true;
  const article = endingBefore(words.articles, tokens, first);
  return article !== null && endingBefore(words.ahead.before, tokens, article.at) !== null;
}

/** The tense of the nearest verb that tells one: to the left first, within the clause, which is taken to end at its signs. */
function tenseOf(scanner: Scanner, first: number, last: number): Tense {
  const { tokens, words } = scanner;
  let left = first;
  for (let k = first - 1; k >= 0 && k >= first - REACH; k--) {
    if (CLAUSE_END.test(gap(scanner, k))) break;
    if (words.clauses(tokens, k)?.value === true) break;
    const tense = tenseAt(scanner, k);
    if (tense) return tense;
    left = k;
  }
  // a day that opens the sentence may be parted from its clause by a comma
  const opens = first - left <= OPENING;
  for (let k = last + 1; k < tokens.length && k <= last + REACH; k++) {
    const between = gap(scanner, k - 1);
    const isParted = opens && k === last + 1 && /^,\s$/.test(between);
    if (CLAUSE_END.test(between) && !isParted) break;
    if (words.clauses(tokens, k)) break;
    const tense = tenseAt(scanner, k);
    if (tense) return tense;
  }
  return null;
}

function tenseAt(scanner: Scanner, k: number): Tense {
  const { tokens, words } = scanner;
  const told = aheadAt(scanner, k);
  if (told === true) return isUndone(scanner, k) ? 'past' : 'ahead';
  if (told === false) return 'past';
  if (!words.reporting(tokens, k)) return null;
  // "is expected to announce"
  for (let h = k - 1; h >= 0 && h >= k - HELPER_REACH; h--) {
    if (CLAUSE_END.test(gap(scanner, h))) break;
    if (aheadAt(scanner, h) === true) return 'ahead';
  }
  return 'past';
}

/** True where a word of what is to come stands at a token, false where one that is taken for such. */
function aheadAt({ text, tokens, words }: Scanner, k: number): boolean | null {
  const told = words.ahead.verbs(tokens, k);
  if (told) return told.value;
  const token = tokens[k];
  const other = words.ahead.separable.get(token?.norm ?? '');
  if (other !== undefined && lastOfClause({ text, tokens }, k) === other) return true;
  if (!token || token.capital || token.kind !== 'word' || words.ahead.endings.length === 0) return null;
  const word = text.slice(token.start, token.end).normalize('NFC');
  const ends = words.ahead.endings.some((ending) => word.endsWith(ending) && word.length > ending.length);
  return ends ? true : null;
}

/** The last word of the clause that token `k` begins or stands in. */
function lastOfClause({ text, tokens }: Pick<Scanner, 'text' | 'tokens'>, k: number): string | undefined {
  let last = k;
  while (
    last + 1 < tokens.length &&
    last < k + REACH &&
    !CLAUSE_END.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start))
  )
    last++;
  return tokens[last]?.norm;
}

/** "soll am Freitag ... haben": said to have been. */
function isUndone(scanner: Scanner, k: number): boolean {
  const { tokens, words } = scanner;
  for (let h = k + 1; h < tokens.length && h <= k + REACH; h++) {
    if (CLAUSE_END.test(gap(scanner, h - 1))) return false;
    if (words.ahead.not(tokens, h)) return true;
  }
  return false;
}

function hasPastVerb(scanner: Scanner, first: number, last: number): boolean {
  const { text, tokens, words } = scanner;
  for (let k = last + 1; k < tokens.length && k <= last + REACH; k++) {
    if (CLAUSE_END.test(gap(scanner, k - 1))) break;
    if (isPast(k)) return true;
  }
  for (let k = first - 1; k >= 0 && k >= first - REACH; k--) {
    if (CLAUSE_END.test(gap(scanner, k))) break;
    if (isPast(k)) return true;
  }
  return false;

  function isPast(k: number): boolean {
    const token = tokens[k];
    if (!token || token.kind !== 'word' || token.capital) return false;
    const norm = fold(text.slice(token.start, token.end));
    return words.pastEndings.some((ending) => norm.endsWith(ending) && norm.length > ending.length + 1);
  }
}
