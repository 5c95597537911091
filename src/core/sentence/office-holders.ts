/** Who holds an office in a sentence, where the sentence gives it to a person other than the one known. */

import { attributionIn } from '../sayings/attribution';
import type { CountryMention } from '../terms/countries';
import { isStopword } from '../text/language';
import { ACTIONS, meaningAt, type Term } from '../terms/meanings';
import { perLanguage } from '../text/known-languages';
import { listed } from '../text/lookup';
import { ASIDE, END, FEWEST_WORDS, isNameWord, officeOf, postsIn, type Post, type Written } from './offices';
import { tokenize, type Token } from '../text/tokenize';
import type { TextRange } from '../text/range';

const wordsFor = perLanguage(({ offices }) => ({
  ranks: listed(offices.ranks),
  hosts: listed(offices.hosts),
}));

/** Words of a person's name at most: more are a list. */
const MOST_WORDS = 4;
/** Words between a name's comma and its office: an article, "the former". */
const BETWEEN = 2;
/** Words that tell what an office is of, before the name of who holds it. */
const BODY_WORDS = 8;

export interface Holder {
  /** where the name stands, rank left out */
  name: TextRange;
  /** where the office stands */
  office: TextRange;
  /** countries named with the office, as terms */
  countries: Term[];
}

/** A sentence, with what in it is known. */
interface Told extends Written {
  /** what names other things */
  taken: readonly TextRange[];
  countries: readonly CountryMention[];
}

/**
 * The one person to whom a sentence gives the very office that `role` names, where none of `known` (all spellings of the person
 * it is known of) could be meant; else null. Only in scripts with capitals, which tell a name.
 */
export function otherHolder(
  role: Written,
  known: readonly string[],
  { text, lang, taken, countries }: Told,
): Holder | null {
  const asked = officeOf(role);
  if (!asked || asked.body.length === 0) return null;
  const tokens = tokenize(text);
  const posts = postsIn({ text, lang }, tokens, 0, Infinity).filter(
    ({ office, deputy, body }) =>
      office === asked.office && deputy === asked.deputy && asked.body.every((term) => body.includes(term)),
  );
  const [post] = posts;
  // who is visited has officers too
  if (!post || posts.length > 1 || tokens.some((_, i) => wordsFor(lang).hosts(tokens, i))) return null;
  const sentence: Sentence = { text, lang, tokens, taken: [...taken, ...countries] };
  const name = nameBefore(sentence, post) ?? nameBehind(sentence, post);
  if (!name) return null;
  const written = text.slice(name.start, name.end);
  if (!isOther(written, known) || attributionIn(text, lang)?.includes(written)) return null;
  const from = tokens[Math.max(0, post.first - BETWEEN)]?.start ?? post.start;
  const to = tokens[bodyEnd(sentence, post) - 1]?.end ?? post.end;
  return {
    name,
    office: { start: post.start, end: post.end },
    countries: countries
      .filter(({ start }) => start >= from && start < to)
      .map(({ code }): Term => `c:${code}`),
  };
}

interface Sentence extends Written {
  tokens: readonly Token[];
  taken: readonly TextRange[];
}

interface Name extends TextRange {
  /** a rank stands before it */
  ranked: boolean;
}

function gap({ text, tokens }: Sentence, i: number): string {
  return text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? text.length);
}

/** "Ivan Orlov, chief of staff"; behind an article the office may begin another part of the sentence, unless a rank tells the name. */
function nameBefore(sentence: Sentence, { first }: Post): Name | null {
  const { tokens, taken, lang } = sentence;
  for (let next = first; next >= Math.max(1, first - BETWEEN); next--) {
    const between = gap(sentence, next);
    if (END.test(between)) return null;
    if (!ASIDE.test(between)) continue;
    let from = next;
    while (
      next - from < MOST_WORDS &&
      isFreeNameWord(sentence, from - 1) &&
      (from === next || isInside(sentence, from))
    )
      from--;
    const name = nameOf(sentence, from, next);
    const isApposed = tokens
      .slice(next, first)
      .every((token) => !isStopword(token.norm, lang) && (!token.capital || isIn(taken, token)));
    return name && (name.ranked || isApposed) ? name : null;
  }
  return null;
}

/** "the chief of staff of the ground forces Ivan Orlov", or "..., Ivan Orlov, ...". */
function nameBehind(sentence: Sentence, post: Post): Name | null {
  const { tokens, lang } = sentence;
  let from = bodyEnd(sentence, post);
  const isAside = ASIDE.test(gap(sentence, from));
  const last = tokens[from - 1];
  if (END.test(gap(sentence, from)) || !last || (!isAside && isStopword(last.norm, lang))) return null;
  while (isRank(sentence, from)) from++;
  let next = from;
  while (
    next - from < MOST_WORDS &&
    isFreeNameWord(sentence, next) &&
    (next === from || isInside(sentence, next))
  )
    next++;
  const name = nameOf(sentence, from, next);
  if (!name) return null;
  const after = gap(sentence, next);
  const isClosed = next === tokens.length || ASIDE.test(after) || END.test(after);
  return !isAside || name.ranked || isClosed ? name : null;
}

/** The token behind the words that tell what an office is of. */
function bodyEnd(sentence: Sentence, { next }: Post): number {
  const { tokens, taken, lang } = sentence;
  let i = next;
  while (i < Math.min(tokens.length, next + BODY_WORDS)) {
    const token = tokens[i];
    const between = gap(sentence, i);
    if (!token || ASIDE.test(between) || END.test(between)) break;
    const meaning = meaningAt(sentence.text, tokens, i, lang);
    if (meaning?.terms.some((term) => ACTIONS.has(term))) break;
    const country = taken.find((other) => isIn([other], token));
    if (!meaning && !country && !isStopword(token.norm, lang)) break;
    const end = Math.max(meaning?.end ?? 0, country?.end ?? 0, token.end);
    while (i < tokens.length && (tokens[i]?.start ?? end) < end) i++;
  }
  return i;
}

/** What may stand inside a name: nothing but a space, a hyphen, the point of an initial. */
const INSIDE = /^(?:\s|-|‐|‑|\.\s?){1,2}$/u;

function isIn(stretches: readonly TextRange[], token: TextRange): boolean {
  return stretches.some(({ start, end }) => token.start < end && token.end > start);
}

/** Whether a name may go on from the token before `i` to it. */
function isInside(sentence: Sentence, i: number): boolean {
  return INSIDE.test(gap(sentence, i));
}

function isFreeNameWord(sentence: Sentence, i: number): boolean {
  const { tokens, taken } = sentence;
  const token = tokens[i];
  return token !== undefined && !isIn(taken, token) && isNameWord(sentence, tokens, i);
}

function isRank({ tokens, lang }: Sentence, i: number): boolean {
  return tokens[i] !== undefined && wordsFor(lang).ranks(tokens, i) !== null;
}

function nameOf(sentence: Sentence, first: number, next: number): Name | null {
  const { tokens } = sentence;
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  if (next - first < FEWEST_WORDS || start === undefined || end === undefined) return null;
  return { start, end, ranked: isRank(sentence, first - 1) };
}

/** Two surnames that begin with as many letters alike may be spellings of one. */
const SAME_BEGINNING = 3;
/**
 * So may two that share this much of their pairs of letters, or of their letters (Dice): transcriptions of one surname share
 * 0.5 of their pairs, one with two letters changed round shares all its letters; two surnames under 0.2 and 0.6.
 */
const SAME_PAIRS = 0.3;
const SAME_LETTERS = 0.75;

/** Whether a name can be none of the spellings of a person, of which some are in its script. */
function isOther(name: string, known: readonly string[]): boolean {
  const words = tokenize(name).map(({ norm }) => norm);
  const surnames = known
    .flatMap((spelling) => tokenize(spelling).at(-1)?.norm ?? [])
    .filter((surname) => scriptOf(surname) === scriptOf(name));
  return surnames.length > 0 && !words.some((word) => surnames.some((surname) => isAlike(word, surname)));
}

const SCRIPTS = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u];

function scriptOf(word: string): RegExp | undefined {
  return SCRIPTS.find((script) => script.test(word));
}

function isAlike(a: string, b: string): boolean {
  if (a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING)) return true;
  return (
    shareOf(pairsOf(a), pairsOf(b)) >= SAME_PAIRS || shareOf(Array.from(a), Array.from(b)) >= SAME_LETTERS
  );
}

function shareOf(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  const shared = some.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (some.length + others.length);
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}
