/** The office that a sentence gives somebody beside the name, and whether it is another than the one known. */

import { meaningAt, type Term } from '../terms/meanings';
import { perLanguage } from '../text/known-languages';
import { isStopword } from '../text/language';
import { listed, lookupOf } from '../text/lookup';
import { isAbbreviated } from '../text/segment';
import { tokenize, type Token } from '../text/tokenize';
import type { TextRange } from '../text/range';

export interface Post extends TextRange {
  office: string;
  officeEnd: number;
  /** tokens of its words, that of a deputy included: the first, and the one behind */
  first: number;
  next: number;
  deputy: boolean;
  /** what the office is of: "of the ground forces" */
  body: Term[];
}

const officeWords = perLanguage(({ offices, clauses }) => ({
  offices: lookupOf(Object.entries(offices.heads).map(([value, words]) => ({ words, value }))),
  deputies: listed(offices.deputies),
  passing: listed(offices.passing),
  verbs: listed(offices.verbs),
  appointing: listed(offices.appointing),
  ranks: listed(offices.ranks),
  joining: listed(clauses.coordinating),
}));

/** Tokens between a name and the office that follows it: a relative word, an article, "first deputy". */
const REACH_AFTER = 4;
/** Tokens from the office before a name to the name: "chief of staff of the country's ground forces". */
const REACH_BEFORE = 9;
/** Tokens between a name and the office that it was given: "was named the new commander". */
const REACH_GIVEN = 6;
/** Tokens before a name, or behind it, in which a word of giving stands. */
const REACH_GIVING = 9;
/** Tokens that tell what an office is of. */
const BODY_WORDS = 8;

/** What parts a name from its apposition; none of the sentence's ends. */
export const ASIDE = /[,،(–—]/u;
export const END = /[.;:!?؛؟»”"]/u;

/** Words, and the language in which they are written. */
export interface Written {
  text: string;
  lang: string | null;
}

/**
 * Whether a name's office in a sentence is the one that `role` gives ("same", with the office's words), another of the same body
 * ("other", with the words of office and body), or not told so that the two could be compared (null). `name`: where the name
 * stands in the sentence.
 */
export function compareOffice(
  role: Written,
  sentence: Written,
  name: TextRange,
): ({ is: 'same' | 'other' } & TextRange) | null {
  const known = officeOf(role);
  if (!known || known.body.length === 0) return null;
  const posts = officesBeside(sentence, name).filter(({ body }) =>
    body.some((term) => known.body.includes(term)),
  );
  const [first] = posts;
  if (!first) return null;
  const same = posts.find(({ office, deputy }) => office === known.office && deputy === known.deputy);
  return same
    ? { is: 'same', start: same.start, end: same.officeEnd }
    : { is: 'other', start: first.start, end: first.end };
}

/** Whether token `i` begins words of an office, a deputy's, or of what is led for a while. */
export function isOfficeWord(tokens: readonly Token[], i: number, lang: string | null): boolean {
  const { offices, deputies, passing } = officeWords(lang);
  return [offices, deputies, passing].some((lookup) => lookup(tokens, i) !== null);
}

/** The first office that words tell. */
export function officeOf(role: Written): Post | undefined {
  return postsIn(role, tokenize(role.text), 0, Infinity)[0];
}

/** The offices that a sentence gives a name, before it and behind it. */
export function officesBeside(sentence: Written, name: TextRange): Post[] {
  const { text } = sentence;
  const tokens = tokenize(text);
  const first = tokens.findIndex((token) => token.start >= name.start);
  const next = tokens.findIndex((token) => token.start >= name.end);
  let from = first;
  while (from > 0 && first - from < REACH_BEFORE && !endsBefore(sentence, tokens, from)) from--;
  const before = postsIn(sentence, tokens.slice(0, first), from, first).filter(
    (post) => !isOfOther(sentence, tokens, post, first),
  );
  return next > 0 ? [...before, ...postsBehind(sentence, tokens, first, next)] : before;
}

/** What stands before a token. */
function gapBefore({ text }: Written, tokens: readonly Token[], i: number): string {
  return text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? text.length);
}

/** Whether what ends a clause stands before a token, which the full stop of "Lt. Gen." does not. */
function endsBefore(sentence: Written, tokens: readonly Token[], i: number): boolean {
  const between = gapBefore(sentence, tokens, i);
  return (
    END.test(between) &&
    !(between.trim() === '.' && isAbbreviated(sentence.text, tokens, i - 1, sentence.lang))
  );
}

/** The offices behind a name: in an apposition, by a verb right behind it, or where somebody is given one. */
function postsBehind(sentence: Written, tokens: readonly Token[], first: number, next: number): Post[] {
  const { verbs, appointing, joining } = officeWords(sentence.lang);
  if (ASIDE.test(gapBefore(sentence, tokens, next))) {
    // ", and the ambassador left" is another clause
    return joining(tokens, next) ? [] : postsIn(sentence, tokens, next, next + REACH_AFTER);
  }
  if (verbs(tokens, next)) return postsIn(sentence, tokens, next, next + 1);
  const parts = (i: number) => ASIDE.test(gapBefore(sentence, tokens, i)) || endsBefore(sentence, tokens, i);
  let from = first;
  while (from > 0 && first - from < REACH_GIVING && !parts(from)) from--;
  let to = next;
  while (to < tokens.length && to - next < REACH_GIVING && !parts(to)) to++;
  const isGiven = tokens.slice(from, to).some((_, k) => appointing(tokens, from + k) !== null);
  return isGiven ? postsIn(sentence, tokens, next, Math.min(to, next + REACH_GIVEN)) : [];
}

/** Words of a person's name at least: one may be any word with a capital. */
export const FEWEST_WORDS = 2;

/**
 * Whether another name stands right behind an office, so that it is not that of the name at `first`: "Adviser Anna Berg left, the
 * writer Ivan Orlov stayed". A name behind a preposition tells of what the office is, and so does one right before this name.
 */
function isOfOther(sentence: Written, tokens: readonly Token[], post: Post, first: number): boolean {
  const { ranks } = officeWords(sentence.lang);
  let end = first;
  while (end > post.next && ranks(tokens, end - 1)) end--;
  for (let from = post.next; from < end; from++) {
    let to = from;
    while (
      to < end &&
      isNameWord(sentence, tokens, to) &&
      (to === from || gapBefore(sentence, tokens, to) === ' ')
    )
      to++;
    if (to - from >= FEWEST_WORDS && to < end) {
      const led = tokens[from - 1];
      if (from === post.next || (led && !isStopword(led.norm, sentence.lang))) return true;
    }
    from = Math.max(from, to - 1);
  }
  return false;
}

/** Whether a word may be one of a person's name: with a capital, and none of an office, a rank or a meaning. */
export function isNameWord(sentence: Written, tokens: readonly Token[], i: number): boolean {
  const { text, lang } = sentence;
  const token = tokens[i];
  if (token?.kind !== 'word' || !token.capital || isStopword(token.norm, lang)) return false;
  return (
    !isOfficeWord(tokens, i, lang) && !officeWords(lang).ranks(tokens, i) && !meaningAt(text, tokens, i, lang)
  );
}

/** The offices that begin at tokens `from` to `to`, each with what it is of, to the end of its clause. */
export function postsIn({ text, lang }: Written, tokens: readonly Token[], from: number, to: number): Post[] {
  const { offices, deputies, passing } = officeWords(lang);
  const posts: Post[] = [];
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const office = offices(tokens, i);
    const token = tokens[i];
    if (!office || !token) continue;
    const deputy = [i - 1, i - 2].find((k) => k >= from && deputies(tokens, k) !== null);
    const body: Term[] = [];
    const officeEnd = tokens[i + office.length - 1]?.end ?? token.end;
    let end = officeEnd;
    let isPassing = false;
    for (let k = i + office.length; k < Math.min(tokens.length, i + office.length + BODY_WORDS); k++) {
      const between = text.slice(tokens[k - 1]?.end ?? 0, tokens[k]?.start);
      if (ASIDE.test(between) || endsBefore({ text, lang }, tokens, k)) break;
      isPassing ||= passing(tokens, k) !== null;
      const meaning = meaningAt(text, tokens, k, lang);
      if (meaning) {
        body.push(...meaning.terms);
        end = Math.max(end, meaning.end);
      }
    }
    if (!isPassing) {
      // the words that make it the office of a second are part of it: without them it would be another's
      const first = deputy ?? i;
      posts.push({
        start: tokens[first]?.start ?? token.start,
        end,
        office: office.value,
        officeEnd,
        first,
        next: i + office.length,
        deputy: deputy !== undefined,
        body,
      });
    }
    i += office.length - 1;
  }
  return posts;
}
