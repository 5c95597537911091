/** The office that a sentence gives somebody beside the name, and whether it is another than the one known. */

import { meaningAt, type Term } from '../terms/meanings';
import { perLanguage } from '../text/known-languages';
import { listed, lookupOf } from '../text/lookup';
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

const officeWords = perLanguage(({ offices }) => ({
  offices: lookupOf(Object.entries(offices.heads).map(([value, words]) => ({ words, value }))),
  deputies: listed(offices.deputies),
  passing: listed(offices.passing),
}));

/** Tokens between a name and the office that follows it: a relative word, an article, "first deputy". */
const REACH_AFTER = 4;
/** Tokens from the office before a name to the name: "chief of staff of the country's ground forces". */
const REACH_BEFORE = 9;
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
  const gap = (i: number) => text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? text.length);
  const after = next > 0 && ASIDE.test(gap(next)) ? postsIn(sentence, tokens, next, next + REACH_AFTER) : [];
  let from = first;
  while (from > 0 && first - from < REACH_BEFORE && !END.test(gap(from))) from--;
  const before = postsIn(sentence, tokens.slice(0, first), from, first);
  return [...before, ...after];
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
      if (ASIDE.test(between) || END.test(between)) break;
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
