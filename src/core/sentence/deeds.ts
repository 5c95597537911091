/** What a sentence says was done, and where; and which of it the sentence does not say was so. */

import { isReport } from '../sayings/attribution';
import type { UnassertedWords } from '../lexicon/language';
import { ACTIONS, meaningAt, type Term } from '../terms/meanings';
import { CLAUSE_END } from '../text/clause-end';
import { perLanguage } from '../text/known-languages';
import { listed, lookupOf, type Lookup } from '../text/lookup';
import { tokenize, type Token } from '../text/tokenize';
import type { TextRange } from '../text/range';

export interface Deed extends TextRange {
  /** what is done; none where something is only said */
  terms: Term[];
  /** whether the sentence says that it was done: not where it is denied, only possible, or a condition */
  isDone: boolean;
  /** told by a noun: "the landing" */
  isNoun: boolean;
}

/** The words of a sentence that say what was done, and those that say that somebody said so, in order. */
export function deedsOf(text: string, tokens: readonly Token[], lang: string | null): Deed[] {
  return tokens.flatMap(({ start, end }, i): Deed[] => {
    const meaning = meaningAt(text, tokens, i, lang);
    const terms = meaning?.terms.filter((term) => ACTIONS.has(term)) ?? [];
    if (terms.length > 0)
      return [
        {
          start,
          end: meaning?.end ?? end,
          terms,
          isDone: !isUndone(text, tokens, i, lang),
          isNoun: wordsFor(lang).deedNouns(tokens, i) !== null,
        },
      ];
    return isReport(tokens, i, lang) ? [{ start, end, terms: [], isDone: true, isNoun: false }] : [];
  });
}

type Kind = Exclude<keyof UnassertedWords, 'negations'>;

const wordsFor = perLanguage(({ unasserted, clauses }) => {
  const { near, wide, behind, except, negations } = unasserted;
  const wideWords = words(wide);
  return {
    unasserted: lookupOf<Kind[]>([
      {
        words: words(behind)
          .filter((word) => wideWords.includes(word))
          .join(','),
        value: ['wide', 'behind'],
      },
      { words: near, value: ['near'] },
      { words: wide, value: ['wide'] },
      { words: behind, value: ['behind'] },
      { words: except, value: ['except'] },
    ]),
    negations: listed(negations),
    subordinate: listed(clauses.subordinate),
    parting: listed(clauses.parting),
    coordinating: listed(clauses.coordinating),
    deedNouns: listed(clauses.deedNouns),
  };
});

function words(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}

/** Words between what denies and what it denies: "did not immediately carry", "no Russian air force planes landed". */
const REACH: Record<Kind, number> = { near: 2, wide: 6, behind: 6, except: 0 };

/** Whether a clause ends behind token `i`. */
export function endsClause(text: string, tokens: readonly Token[], i: number): boolean {
  return CLAUSE_END.test(text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length));
}

function isUndone(text: string, tokens: readonly Token[], i: number, lang: string | null): boolean {
  const table = wordsFor(lang);
  const isEnd = (k: number) => endsClause(text, tokens, k);
  for (let k = i - 1; k >= 0 && i - k <= REACH.wide + 1 && !isEnd(k); k--) {
    if (table.subordinate(tokens, k)) break;
    const kinds = isWordIn(tokens, k) ? (table.unasserted(tokens, k)?.value ?? []) : [];
    const isReached = kinds.some((kind) => kind !== 'behind' && i - k - 1 <= REACH[kind]);
    if (isReached) return !kinds.includes('except');
    if (isReport(tokens, k, lang) && !kinds.includes('wide')) break;
  }
  for (let k = i; k < tokens.length - 1 && k - i < REACH.behind && !isEnd(k); k++) {
    if (table.subordinate(tokens, k + 1) || table.coordinating(tokens, k + 1)) break;
    if (table.unasserted(tokens, k + 1)?.value.includes('behind')) return true;
  }
  return false;
}

/** A word with a capital inside a sentence is a name or a month: "in May". */
function isWordIn(tokens: readonly Token[], k: number): boolean {
  return k === 0 || !tokens[k]?.capital;
}

/** Whether what stands at token `i` is denied by the word before: "not 100", "not on Saturday". */
export function isDenied(text: string, tokens: readonly Token[], i: number, lang: string | null): boolean {
  const { unasserted, negations } = wordsFor(lang);
  const denies = (k: number) =>
    negations(tokens, k) !== null && unasserted(tokens, k)?.value.includes('except') !== true;
  // one short word may stand between: "not on Saturday"
  const isShort = (tokens[i - 1]?.norm.length ?? Infinity) <= LONGEST_PREPOSITION;
  const near = denies(i - 1) ? i - 1 : isShort && denies(i - 2) ? i - 2 : null;
  return near !== null && !CLAUSE_END.test(text.slice(tokens[near]?.end, tokens[i]?.start));
}

const LONGEST_PREPOSITION = 3;

/** The deed nearest to a stretch of a text. */
export function nearest(
  text: string,
  deeds: readonly Deed[],
  to: TextRange,
  lang: string | null,
): Deed | undefined {
  let best: { deed: Deed; away: number } | null = null;
  for (const deed of within(deeds, to)) {
    const away = distance(text, deed, to, lang);
    if (!best || away < best.away) best = { deed, away };
  }
  return best?.deed;
}

/** UTF-16 units of a sentence on either side in which a deed is looked for: a page may be one sentence. */
const FARTHEST = 500;

function within(deeds: readonly Deed[], { start, end }: TextRange): Deed[] {
  return deeds.filter((deed) => deed.end > start - FARTHEST && deed.start < end + FARTHEST);
}

/** What is parted by a comma or an "and" is as far away as words of this many UTF-16 units. */
const CLAUSE_LENGTH = 40;

/** UTF-16 units between two stretches of a text, those of another clause counted for more. */
function distance(text: string, a: TextRange, b: TextRange, lang: string | null): number {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  const { coordinating } = wordsFor(lang);
  const tokens = tokenize(between);
  const joints =
    (between.match(/[,،;]/gu)?.length ?? 0) +
    tokens.filter((_, i) => coordinating(tokens, i) !== null).length;
  return between.length + CLAUSE_LENGTH * joints;
}

/**
 * What a sentence dates by a day that it names: the nearest deed that no other clause parts from it ("warned on Monday after
 * planes landed"), unless that clause is over and the day opens the sentence, a comma behind it.
 */
export function deedOfDate(sentence: Dated, date: TextRange): Deed | undefined {
  const found = known.get(date) ?? { deed: findDeedOfDate(sentence, date) };
  known.set(date, found);
  return found.deed;
}

const known = new WeakMap<TextRange, { deed: Deed | undefined }>();

interface Dated {
  text: string;
  lang: string | null;
  deeds: readonly Deed[];
}

function findDeedOfDate({ text, lang, deeds }: Dated, date: TextRange): Deed | undefined {
  const { parting } = wordsFor(lang);
  const isFrame = date.start <= LONGEST_OPENING && COMMA.test(text.slice(date.end, date.end + 1));
  const isRelative = isInClauseBefore(text, date, parting);
  const isApart = (deed: Deed) => {
    if (isRelative && deed.start > date.start) return true;
    const between = text.slice(Math.min(deed.end, date.end), Math.max(deed.start, date.start));
    if (deed.isNoun && between.length > BESIDE_NOUN) return true;
    const tokens = tokenize(between);
    return tokens.some(
      ({ end }, i) => parting(tokens, i) !== null && !(isFrame && COMMA.test(between.slice(end))),
    );
  };
  return nearest(
    text,
    within(deeds, date).filter((deed) => !isApart(deed)),
    date,
    lang,
  );
}

/** Whether a day ends a clause within another: "planes that stopped in Syria on Friday landed". */
function isInClauseBefore(text: string, { start }: TextRange, parting: Lookup<true>): boolean {
  const before =
    text
      .slice(Math.max(0, start - CLAUSE_UNITS), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const tokens = tokenize(before);
  return tokens.some((_, i) => i < tokens.length - WORDS_BEFORE_DAY && parting(tokens, i) !== null);
}

/** UTF-16 units before a day in which a clause that it ends may begin. */
const CLAUSE_UNITS = 80;
/** Words between "that" and a day with which its clause only begins: "said that late on Friday planes landed". */
const WORDS_BEFORE_DAY = 3;
/** UTF-16 units between a deed told by a noun and its day: "the arrival on Sunday", "Sunday's arrival". */
const BESIDE_NOUN = 8;
/** UTF-16 units of what may stand before a day that opens a sentence: "On Saturday". */
const LONGEST_OPENING = 12;
const COMMA = /[,،]/u;
