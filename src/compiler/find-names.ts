/** Runs of capitalised words that may be names, cleaned of what only stands beside them. */

import { calendarNames, findCountries, fold, isStopword, sentences, tokenize, type TextRange } from '../core';
import { isEverydayWord, LONGEST_NAME, lookUpName } from './lookup-name';
import { ORGANISATION_WORDS, PERSON_ROLES, PLACE_WORDS, ROLE_MODIFIERS } from './lexicon/roles';

/** A possible name: UTF-16 offsets into the text, and its words there. */
export interface Candidate extends TextRange {
  words: string;
}

const CAPITALISED = String.raw`(?:\p{Lu}\.[ ](?=\p{Lu}\p{Ll}))?\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’]\p{Lu}[\p{L}\p{M}]*)?(?:[-‐‑][\p{L}\p{N}]+)*`;
const PARTICLE = String.raw`(?:of the|of|de la|de los|de|del|da|do|dos|der|van der|van|von|bin|ibn|al)`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CAPITALISED}(?:[ ](?:${PARTICLE}[ ])?${CAPITALISED})*`,
  'gu',
);
const WORD = new RegExp(String.raw`[\p{L}\p{M}\p{N}'’\-‐‑]+`, 'gu');

/** Capitals beyond this share of the letters are shouting, where they tell no names. */
const SHOUTING = 0.5;

/** What the seeds show about how words are written, wherever they stand. */
export interface Usage {
  /** folded words that stand capitalised inside a sentence */
  capitalised: ReadonlySet<string>;
  /** folded words that stand in lower case */
  lowered: ReadonlySet<string>;
}

const STARTS_SENTENCE = /(?:^|[.!?:…]\s|["“”„«(]\s?|\s[-–—]\s)$/u;

function startsSentence(text: string, at: number, starts: ReadonlySet<number>): boolean {
  return starts.has(at) || STARTS_SENTENCE.test(text.slice(Math.max(0, at - 3), at));
}

function sentenceStarts(text: string, lang: string): Set<number> {
  return new Set(sentences(text, lang).map(({ start }) => start));
}

function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * SHOUTING;
}

/** How the words of all texts are written. */
export function readUsage(texts: readonly string[], lang: string): Usage {
  const capitalised = new Set<string>();
  const lowered = new Set<string>();
  for (const text of texts) {
    if (isShouting(text)) continue;
    const starts = sentenceStarts(text, lang);
    for (const { index, 0: word } of text.matchAll(WORD)) {
      if (!/^\p{Lu}/u.test(word)) lowered.add(fold(word));
      else if (!startsSentence(text, index, starts)) capitalised.add(fold(word));
    }
  }
  return { capitalised, lowered };
}

function isCalendarWord(word: string, lang: string): boolean {
  const { months, weekdays } = calendarNames(lang);
  const folded = fold(word);
  const month = months.get(folded);
  // "May" and "March" beside a name are months far oftener than people
  return weekdays(tokenize(word), 0) !== null || (month !== undefined && !(month.short && folded.length < 3));
}

/** The words of a run as candidates of their own. */
function wordsOf(run: Candidate): Candidate[] {
  return [...run.words.matchAll(/[^ ]+/gu)].map(({ index, 0: words }) => ({
    start: run.start + index,
    end: run.start + index + words.length,
    words,
  }));
}

function joinWords(text: string, words: readonly Candidate[]): Candidate | null {
  const [first] = words;
  const last = words.at(-1);
  return first && last
    ? { start: first.start, end: last.end, words: text.slice(first.start, last.end) }
    : null;
}

/** A run split at months and weekdays. */
function splitAtCalendar(text: string, run: Candidate, lang: string): Candidate[] {
  const pieces: Candidate[][] = [[]];
  for (const word of wordsOf(run)) {
    const before = pieces.at(-1)?.at(-1)?.words;
    // "Theresa May" is a person, "Monday May 6" is none
    const isSurname = (): boolean =>
      before !== undefined && lookUpName(`${before} ${word.words}`) === 'person';
    if (isCalendarWord(word.words, lang) && !isSurname()) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.flatMap((piece) => joinWords(text, piece) ?? []);
}

function isOrdinaryStart(word: string, single: boolean, usage: Usage, lang: string): boolean {
  const folded = fold(word);
  if (usage.capitalised.has(folded) || /^\p{Lu}{2,}$/u.test(word)) return false;
  if (isStopword(folded, lang) || usage.lowered.has(folded)) return true;
  return single ? lookUpName(word) === null : lookUpName(word) === null && isEverydayWord(word);
}

/** "-" parts share one role: "former-President". */
function isRoleWord(word: string): boolean {
  const last = fold(word).split('-').at(-1) ?? '';
  return PERSON_ROLES.has(last) || ROLE_MODIFIERS.has(fold(word));
}

/** What is left of a run without ordinary first words, country adjectives and titles; null where nothing is. */
function strip(text: string, run: Candidate, usage: Usage, atStart: boolean, lang: string): Candidate | null {
  let words = wordsOf(run);
  const first = words[0];
  const known = words.length > 1 ? lookUpName(run.words) : null;
  if (known === 'place' || known === 'organisation') return run;
  if (atStart && first && isOrdinaryStart(first.words, words.length === 1, usage, lang))
    words = words.slice(1);
  while (words[0] && isStopword(fold(words[0].words), lang) && !/^\p{Lu}{2,}$/u.test(words[0].words))
    words = words.slice(1);
  const lastWord = fold(words.at(-1)?.words ?? '');
  if (ORGANISATION_WORDS.has(lastWord) || PLACE_WORDS.has(lastWord)) return joinWords(text, words);
  for (;;) {
    const [head, next] = words;
    if (!head || !next) break;
    const country = findCountries(tokenize(joinWords(text, words)?.words ?? ''), lang)[0];
    if (country?.start === 0 && words.length > 1) {
      const rest = words.filter((word) => word.start >= head.start + country.end);
      if (rest.length === 0) break;
      words = rest;
    } else if (isRoleWord(head.words) && lookUpName(joinWords(text, words)?.words ?? '') !== 'place') {
      words = words.slice(1);
    } else break;
  }
  // "Economic Council Director Ann Smith": the name is what follows the last role
  const role = words.findLastIndex(
    (word, index) => index < words.length - 1 && PERSON_ROLES.has(fold(word.words)),
  );
  const rest = joinWords(text, words.slice(role + 1));
  if (role >= 0 && rest && lookUpName(rest.words) === 'person') return rest;
  const only = words.length === 1 ? words[0] : undefined;
  return only && isRoleWord(only.words) ? null : joinWords(text, words);
}

/** The possible names of a text of sentences, in order. Countries, months, titles and words that begin a sentence are none. */
export function findCandidates(text: string, usage: Usage, lang: string): Candidate[] {
  if (isShouting(text)) return [];
  const starts = sentenceStarts(text, lang);
  const found: Candidate[] = [];
  for (const { index, 0: words } of text.matchAll(RUN)) {
    const run = { start: index, end: index + words.length, words };
    for (const piece of splitAtCalendar(text, run, lang)) {
      if (piece.words.length > LONGEST_NAME) continue;
      const name = strip(text, piece, usage, startsSentence(text, piece.start, starts), lang);
      if (!name) continue;
      const country = findCountries(tokenize(name.words), lang)[0];
      const whole = country?.start === 0 && country.end >= name.words.length - 1;
      if (!whole && name.words.length > 1) found.push(name);
    }
  }
  return found;
}
