/** Who somebody is, as the outlet put it beside the name: "opposition leader X", "X, chief of staff of the ground forces". */

import { findCountries, fold, isStopword, tokenize, type TextRange } from '../core';
import { ORGANISATION_ROLES, PERSON_ROLES, ROLE_MODIFIERS } from './lexicon/roles';
import { SAID } from './lexicon/reporting';

export interface FoundRole extends TextRange {
  /** what the head of the role names */
  of: 'person' | 'organisation';
}

/** Words of a role before a name at most ("Venezuela's former deputy foreign minister"). */
const WORDS_BEFORE = 7;
/** Words of a role after a name at most; longer ones are a story of their own. */
const WORDS_AFTER = 12;
/** Words among which the head of a role after a name stands. */
const HEAD_WITHIN = 5;

const LAST_WORD = /(?:^|[\s("“„«])(?<word>[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’\-‐‑]*)(?<dot>\.?) $/u;
const AFTER = /^,\s(?<role>[^,.;:()–—]{3,120})(?=[,.;)]|\s[–—]|$)/u;
const ARTICLE = /^(?:an?|the|its|their|his|her)\s/iu;

function headOf(word: string): 'person' | 'organisation' | null {
  const last = fold(word).split('-').at(-1) ?? '';
  if (PERSON_ROLES.has(last)) return 'person';
  return ORGANISATION_ROLES.has(last) ? 'organisation' : null;
}

function isModifier(word: string, lang: string): boolean {
  const folded = fold(word);
  if (ROLE_MODIFIERS.has(folded) || headOf(word)) return true;
  if (findCountries(tokenize(word), lang)[0]?.start === 0) return true;
  return /^\p{Lu}/u.test(word) && !isStopword(folded, lang);
}

/** The role that stands directly before the name at `at`, or null. */
export function roleBefore(text: string, at: number, lang: string): FoundRole | null {
  let start = at;
  let of: FoundRole['of'] | null = null;
  for (let count = 0; count < WORDS_BEFORE; count++) {
    const groups = LAST_WORD.exec(text.slice(Math.max(0, start - 60), start))?.groups;
    const word = groups?.['word'] ?? '';
    const dot = groups?.['dot'] ?? '';
    if (word === '' || (dot !== '' && headOf(word) === null)) break;
    if (of === null) {
      of = headOf(word);
      if (of === null) break;
    } else if (!isModifier(word, lang)) break;
    start -= word.length + dot.length + 1;
  }
  return of === null ? null : { start, end: at - 1, of };
}

/** The role that follows the name ending at `at` between commas, or null. */
export function roleAfter(text: string, at: number, lang: string): FoundRole | null {
  const role = AFTER.exec(text.slice(at, at + 140))?.groups?.['role'] ?? '';
  const article = ARTICLE.exec(role)?.[0].length ?? 0;
  const words = role.slice(article).split(' ');
  if (role === '' || words.length > WORDS_AFTER) return null;
  if (words.some((word) => SAID.includes(word))) return null;
  const head = words.findIndex((word) => headOf(word) !== null);
  if (head < 0 || head >= HEAD_WITHIN || !words.slice(0, head).every((word) => isModifier(word, lang)))
    return null;
  const start = at + 2 + article;
  return { start, end: at + 2 + role.trimEnd().length, of: headOf(words[head] ?? '') ?? 'person' };
}
