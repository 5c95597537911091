/** What words mean, in terms that outlive the language: by themselves, in phrases of two parts, and beside other words. */

import type { Sense } from '../lexicon/language';
import { COUNTED, MEANINGS } from '../lexicon/meanings';
import type { Words } from '../lexicon/words';
import { tableFor } from '../number/number-table';
import { widerClass } from '../quantity/quantities';
import { quantityWords } from '../quantity/quantity-words';
import { CLAUSE_END } from '../text/clause-end';
import { perLanguage } from '../text/known-languages';
import { isStopword } from '../text/language';
import { listed, lookupOf, type Lookup } from '../text/lookup';
import { oncePer } from '../text/once';
import { isAbbreviated } from '../text/segment';
import { tokenize, type Token } from '../text/tokenize';

/** The kind of a term is its first letter: name, country, meaning, word. */
export type Term = `n:${string}` | `c:${string}` | `k:${string}` | `w:${string}`;

/** Terms of meanings with a trait. */
function termsWith(trait: 'action' | 'move'): ReadonlySet<Term> {
  return new Set(
    Object.entries(MEANINGS).flatMap(([name, traits]): Term[] => (trait in traits ? [`k:${name}`] : [])),
  );
}

/** What says that something was done. */
export const ACTIONS = termsWith('action');
/** Those that are moves: who or what comes and goes, is sent and brought. */
export const MOVES = termsWith('move');

const DEEDS = new Map<string, string>(
  Object.entries(COUNTED).flatMap(([name, traits]) =>
    'deed' in traits ? [[name, traits.deed] as const] : [],
  ),
);

const BESIDE_FIGURES = new Set(
  Object.entries(COUNTED).flatMap(([name, traits]) => ('figure' in traits ? [name] : [])),
);

/** The term that a text has where it names a class of what is counted: of the dead, that they were killed. */
export function classTerm(counted: string): Term {
  return `k:${DEEDS.get(counted) ?? counted}`;
}

/** The wider class of a term, or null: of "k:bomber" it is "k:aircraft". */
export function widerOf(term: Term): Term | null {
  const wider = term.startsWith('k:') ? widerClass(term.slice(2)) : undefined;
  return wider === undefined ? null : `k:${wider}`;
}

/** The half of a phrase that stands farther on: "ein" of "traf … ein". */
interface Rest {
  words: readonly string[];
  says: string;
}

interface MeaningWords {
  /** by words that stand together */
  whole: Lookup<string>;
  /** by nouns that say something behind a figure only */
  counted: Lookup<string>;
  /** by the first half of phrases whose other half stands farther on */
  parted: Lookup<readonly Rest[]>;
  senses: Lookup<readonly ReadySense[]>;
  /** the other half of a phrase ends its clause */
  framed: boolean;
  /** what begins another clause without a comma */
  joints: Lookup<true>;
}

interface ReadySense {
  says: string | null;
  beside: Lookup<true> | null;
}

/** Parts the halves of a phrase in a language's file. */
const PARTED = '…';

const wordsFor = perLanguage((language): MeaningWords => {
  const { meanings, counted, duals = {}, senses, clauses, reporting } = language;
  const classes = [...rowsOf(counted), ...rowsOf(duals)];
  const rows = [...rowsOf(meanings), ...classes.filter(({ value }) => !BESIDE_FIGURES.has(value))];
  const phrases = rows.flatMap(({ words, value }) =>
    words.split(',').map((phrase) => ({ phrase: phrase.trim(), value })),
  );
  return {
    whole: lookupOf(
      rows.map(({ words, value }) => ({
        words: words
          .split(',')
          .filter((phrase) => !phrase.includes(PARTED))
          .join(','),
        value,
      })),
    ),
    counted: lookupOf(classes.filter(({ value }) => BESIDE_FIGURES.has(value))),
    parted: gathered(
      phrases.flatMap(({ phrase, value }) => {
        const [words, rest] = phrase.split(PARTED);
        if (words === undefined || rest === undefined) return [];
        return [{ words, value: { words: tokenize(rest).map(({ norm }) => norm), says: value } }];
      }),
    ),
    senses: gathered(senses.map(readySense)),
    framed: clauses.framed,
    joints: listed([clauses.coordinating, clauses.subordinate, reporting.that].join()),
  };
});

function rowsOf(lists: Readonly<Record<string, Words>>): { words: Words; value: string }[] {
  return Object.entries(lists).map(([value, words]) => ({ words, value }));
}

function readySense({ words, says, beside }: Sense): { words: Words; value: ReadySense } {
  return { words, value: { says, beside: beside === undefined ? null : listed(beside) } };
}

/** A lookup of all values that are listed for the same words. */
function gathered<T>(rows: readonly { words: Words; value: T }[]): Lookup<readonly T[]> {
  const values = new Map<string, T[]>();
  for (const { words, value } of rows) {
    for (const phrase of words.split(',').map((each) => each.trim())) {
      values.set(phrase, [...(values.get(phrase) ?? []), value]);
    }
  }
  return lookupOf([...values].map(([words, value]) => ({ words, value })));
}

export interface TextMeaning {
  /** narrow and wide */
  terms: Term[];
  /** offset behind its words */
  end: number;
}

/** By the tokens of a text, what each was found to mean: a sentence is asked for its terms, its deeds and its offices. */
const readIn = perLanguage(() => oncePer<readonly Token[], (TextMeaning | null)[]>(() => []));

/** What the word or phrase that begins at token `i` means, and where it ends; null: nothing that is known. */
export function meaningAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): TextMeaning | null {
  const read = readIn(lang)(tokens);
  const known = read[i];
  if (known !== undefined) return known;
  const meaning = findMeaning(text, tokens, i, lang);
  read[i] = meaning;
  return meaning;
}

function findMeaning(
  text: string,
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): TextMeaning | null {
  const words = wordsFor(lang);
  const whole = words.whole(tokens, i) ?? (isNumber(tokens, i - 1, lang) ? words.counted(tokens, i) : null);
  const length = whole?.length ?? 1;
  // the last word decides: "è entrata" is the beginning of "è entrata in vigore"
  const sense = senseAt(words, tokens, i + length - 1) ?? senseAt(words, tokens, i);
  if (sense && sense.from + sense.length - i >= length) {
    return sense.from === i && sense.says !== null ? found(sense.says, tokens, i, sense.length) : null;
  }
  const parted = partedAt(words, text, tokens, i, lang);
  if (parted) return found(parted.value, tokens, i, parted.length);
  if (!whole) return null;
  const described = describesNoun(text, tokens, i, whole.value, lang);
  return found(described ?? whole.value, tokens, i, whole.length);
}

function isNumber(tokens: readonly Token[], i: number, lang: string | null): boolean {
  return tokens[i]?.kind === 'number' || tableFor(lang).words(tokens, i) !== null;
}

function found(says: string, tokens: readonly Token[], i: number, length: number): TextMeaning | null {
  // a compound says several things at once: "Interimspräsident"
  const terms = says.split('+').flatMap((part): Term[] => {
    const wider = widerClass(part);
    return wider === undefined ? [classTerm(part)] : [classTerm(part), `k:${wider}`];
  });
  return { terms, end: tokens[i + length - 1]?.end ?? 0 };
}

/**
 * What a word for people says where it describes the noun before it: "bases militares" are military, and no soldiers. Behind
 * what is done it is a noun: "murieron militares".
 */
function describesNoun(
  text: string,
  tokens: readonly Token[],
  i: number,
  counted: string,
  lang: string | null,
): string | null {
  const { adjectival, headLast } = quantityWords(lang);
  const wider = widerClass(counted);
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (wider === undefined || headLast || !before || !token || !adjectival(tokens, i)) return null;
  const isBeside = before.kind === 'word' && text.slice(before.end, token.start) === ' ';
  if (!isBeside || isStopword(before.norm, lang) || isNumber(tokens, i - 1, lang)) return null;
  const doing = wordsFor(lang).whole(tokens, i - 1);
  return doing && ACTIONS.has(classTerm(doing.value)) ? null : wider;
}

/** The phrase of another sense that holds token `i`, the one that begins first. */
function senseAt(
  { senses }: MeaningWords,
  tokens: readonly Token[],
  i: number,
): { from: number; length: number; says: string | null } | null {
  for (let from = Math.max(0, i - senses.longest + 1); from <= i; from++) {
    const hit = senses(tokens, from);
    if (!hit || from + hit.length <= i) continue;
    const meant = hit.value.find(({ beside }) => !beside || isBeside(beside, tokens, from, hit.length));
    if (meant) return { from, length: hit.length, says: meant.says };
  }
  return null;
}

/** Words on either side in which one stands that tells in which sense another is meant. */
const BESIDE = 12;

function isBeside(lookup: Lookup<true>, tokens: readonly Token[], from: number, length: number): boolean {
  for (let k = Math.max(0, from - BESIDE); k < from + length + BESIDE && k < tokens.length; k++) {
    if ((k < from || k >= from + length) && lookup(tokens, k)) return true;
  }
  return false;
}

/** Words between the halves of a phrase: up to the end of the clause where a language puts one there, few elsewhere. */
const LONGEST_FRAME = 20;
const LONGEST_GAP = 4;

/** The first half of a phrase whose other half stands farther on in the clause: "trafen am Montag ein". */
function partedAt(
  { parted, framed, joints }: MeaningWords,
  text: string,
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): { value: string; length: number } | null {
  const first = parted(tokens, i);
  if (!first) return null;
  const from = i + first.length;
  const last = Math.min(tokens.length, from + (framed ? LONGEST_FRAME : LONGEST_GAP));
  for (let k = from; k < last && !endsClause(text, tokens, k - 1, lang); k++) {
    for (const { words, says } of first.value) {
      if (!words.every((norm, n) => tokens[k + n]?.norm === norm)) continue;
      const next = k + words.length;
      const isLast = endsClause(text, tokens, next - 1, lang) || joints(tokens, next) !== null;
      if (isLast || !framed) return { value: says, length: first.length };
    }
  }
  return null;
}

/** Whether a clause ends behind token `k`: by a sign, which the full stop of "2. Mai" and of "Dr. Lind" is not. */
function endsClause(text: string, tokens: readonly Token[], k: number, lang: string | null): boolean {
  const next = tokens[k + 1];
  if (!next) return true;
  const between = text.slice(tokens[k]?.end ?? 0, next.start);
  if (!CLAUSE_END.test(between)) return false;
  return between.trim() !== '.' || !(tokens[k]?.kind === 'number' || isAbbreviated(text, tokens, k, lang));
}
