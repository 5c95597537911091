/** What a figure counts or measures: the noun, unit or sign beside it. */

import { UNITS } from '../lexicon/units';
import { isStopword } from '../text/language';
import { endingBefore } from '../text/lookup';
import { fold } from '../text/normalize';
import type { Token } from '../text/tokenize';
import { numberInWords } from '../number/number-words';
import type { Figure } from './figures';
import { moneySign } from './money-sign';
import { describesNext, endsOn, otherwiseRead, SHORTEST_NOUN, type Noun } from './noun';
import { quantityWords } from './quantity-words';

/** How many tokens may stand between a figure and the noun it counts: "two Russian air force cargo planes". */
const REACH = 5;
/** The same where a body stands between: "a 100-strong contingent of Russian soldiers". */
const BODY_REACH = 7;
/** Tokens between a figure and its unit: "35 metric tons", "half of an hour". */
const UNIT_REACH = 2;
const FRACTION_REACH = 3;

/** Four digits that are mostly a year. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** A sign that parts noun groups. */
const BREAK = /[.,،;؛:()!?؟«»"“”–—\n]/;

/** From here on plain digits before a noun of no list are the number of something: of a phone, of an account. */
const LEAST_NUMBER_OF = 1e8;

/** What a figure counts; null where no noun, unit or sign follows it. `from`: the first token behind it that may. */
export function nounAfter(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  lang: string | null,
  from = figure.next,
): Noun | null {
  const is = quantityWords(lang);
  const start = tokens[figure.first]?.start ?? 0;
  const sign = moneySign(text, start, tokens[figure.last]?.end ?? 0);
  if (sign !== null) return { last: figure.last, unit: sign, counted: null };
  if (figure.unit !== null && figure.unit in UNITS)
    return { last: figure.last, unit: figure.unit, counted: null };
  // "one person" is no body
  const strength = figure.value > 1 ? is.strength(tokens, from) : null;
  const body = figure.unit !== null ? 0 : (strength?.length ?? null);
  const isBody = body !== null && /^[\s-]$/.test(text.slice(figure.nextStart, tokens[from]?.start));
  const noun =
    isBody || figure.unit !== null
      ? membersAfter(text, tokens, figure, from + (body ?? 0), lang)
      : nearestNoun(text, tokens, figure, from, lang);
  const before = unitBefore(tokens, figure.first, lang);
  const isNamed = noun !== null && noun.unit === null && noun.counted?.startsWith('word:') !== true;
  // "aged 55" beside a noun that is likely to be counted: "على عشرة آلاف منزل"
  const isLikely =
    before === 'year-of-age' &&
    noun !== null &&
    (is.plurals.length === 0 || is.plurals.some((end) => tokens[noun.last]?.norm.endsWith(end)));
  if (before !== null && !isLikely && !(isNamed && before !== 'magnitude') && (noun?.unit ?? null) === null)
    return { last: figure.last, unit: before, counted: null };
  return noun;
}

/** The unit that is said before a figure: "magnitude 6.1", "Rs 500". */
export function unitBefore(tokens: readonly Token[], first: number, lang: string | null): string | null {
  const is = quantityWords(lang);
  const hedge = endingBefore(is.hedges, tokens, first);
  return (
    (endingBefore(is.unitsBefore, tokens, first) ?? (hedge && endingBefore(is.unitsBefore, tokens, hedge.at)))
      ?.value ?? null
  );
}

function nearestNoun(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  from: number,
  lang: string | null,
): Noun | null {
  const is = quantityWords(lang);
  const words: number[] = [];
  let partitive = false;
  for (let k = from; k < from + REACH && k < tokens.length; k++) {
    const token = tokens[k];
    const isBeside = k === from;
    const between = gapBefore(text, tokens, k, figure);
    if (!token || (BREAK.test(between) && !isAbbreviated(tokens, k - 1, between, lang))) break;
    // "two Tu-160 bombers": the digits of a designation belong to the name before them
    if (token.kind === 'number' && (isBeside || !/^[-‐‑]?$/.test(between) || is.joining(tokens, k - 1)))
      break;
    // "killed 12 and wounded 30"
    if (isBeside && is.coordinating(tokens, k)) break;
    // "100 or even 120 soldiers"
    const to = isBeside ? is.to(tokens, k) : null;
    if (to && (tokens[k + to.length]?.kind === 'number' || isNumber(tokens, k + to.length, lang))) break;
    if (describesNext(text, tokens, k, lang)) {
      if (figure.fraction) break;
      // "۱۰۰ نفر از نظامیان"
      partitive ||= is.partitives(tokens, k + 1) !== null;
      continue;
    }
    const unit = unitAt(text, tokens, k, from, lang, figure.fraction ? FRACTION_REACH : UNIT_REACH);
    if (unit && words.length === 0) return otherwiseRead(text, tokens, figure, unit, lang);
    const noun = is.counted(tokens, k);
    if (noun && !figure.fraction) {
      const counted = headOf(
        text,
        tokens,
        { last: k + noun.length - 1, unit: null, counted: noun.value },
        lang,
      );
      // "dos bases militares": what stands right beside the figure is counted
      const [first] = words;
      const isFirstNoun = first === from && (!is.headLast || !endsOn(tokens, first, is.adjectives));
      if (isFirstNoun && is.adjectival(tokens, k)) break;
      return counted;
    }
    const isCommon = isStopword(token.norm, lang);
    if (token.kind === 'word' && (isNumber(tokens, k, lang) || isHedge(tokens, k, lang)) && !partitive) {
      // "100 or 120", "30 mindestens"
      break;
    }
    if (token.kind === 'word' && !isCommon && token.norm.length >= SHORTEST_NOUN) words.push(k);
    // a function word ends the noun group, except after "of" ("a couple of planes", "100 of its soldiers")
    if (isCommon && !isBeside && !partitive) break;
    // "half of an hour" is a measure, "half of the year" none
    if (figure.fraction && !is.partitives(tokens, k) && !is.one(tokens, k)) break;
    partitive ||= isBeside && is.partitives(tokens, k) !== null;
  }
  return figure.fraction ? null : unlisted(text, tokens, figure, words, from, lang);
}

/** What stands between a token and the one before it, or the figure. */
function gapBefore(text: string, tokens: readonly Token[], k: number, figure: Figure): string {
  const end = Math.max(tokens[k - 1]?.end ?? 0, k === figure.next ? figure.nextStart : 0);
  return text.slice(end, tokens[k]?.start);
}

/** Whether a full stop belongs to the word before it: "70 tys. złotych", "38 Mio. Euro". */
function isAbbreviated(tokens: readonly Token[], k: number, between: string, lang: string | null): boolean {
  return /^\.\s?$/.test(between) && quantityWords(lang).abbreviations.has(tokens[k]?.norm ?? '');
}

/** "F-16 C 90": a capital letter is none. */
function isHedge(tokens: readonly Token[], k: number, lang: string | null): boolean {
  return tokens[k]?.capital === false && quantityWords(lang).hedges(tokens, k) !== null;
}

function isNumber(tokens: readonly Token[], k: number, lang: string | null): boolean {
  const number = numberInWords(tokens, k, lang);
  return number !== null && number.value > 1;
}

/** The unit at a token, short where it stands right behind the figure. */
function unitAt(
  text: string,
  tokens: readonly Token[],
  k: number,
  from: number,
  lang: string | null,
  reach: number,
): Noun | null {
  const is = quantityWords(lang);
  const [short, long] = [
    k === from ? is.shortUnits(tokens, k) : null,
    k < from + reach ? is.units(tokens, k) : null,
  ];
  const unit = long && long.length >= (short?.length ?? 0) ? long : short;
  if (!unit) return null;
  const last = k + unit.length - 1;
  const { start = 0, end = 0 } = tokens[last] ?? {};
  if (unit === short) {
    // "5 T-72 tanks", "5G"
    if (/^[-‐‑]\p{N}/u.test(text.slice(end, end + 2))) return null;
    if (unit.length === 1 && end - start === 1 && !is.letters.has(text.slice(start, end))) return null;
  }
  return { last, unit: unit.value, counted: null };
}

/** The noun among words that no list has; null where none is likely to be counted. */
function unlisted(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  words: readonly number[],
  from: number,
  lang: string | null,
): Noun | null {
  const is = quantityWords(lang);
  if (figure.value <= 1 || (figure.digits && figure.value >= LEAST_NUMBER_OF)) return null;
  const at = is.capitalNouns
    ? words.find((k) => tokens[k]?.capital)
    : (words.find((k) => endsOn(tokens, k, is.plurals)) ??
      words.find((k, w) => {
        const after = words[w + 1];
        return !endsOn(tokens, k, is.adjectives) || after === undefined || endsOn(tokens, after, is.verbs);
      }));
  if (at === undefined) return null;
  // "El Boeing 737 de la aerolínea", "Cessna 172 came": the number of what stands before it
  const before = tokens[figure.first - 1];
  const isNamed =
    figure.digits &&
    before?.capital === true &&
    before.start > 0 &&
    text.slice(before.end, tokens[figure.first]?.start) === ' ';
  // "24 Harbour Street", "25 de Mayo": a name, where plurals have an ending and common nouns no capital
  const isName = figure.digits && at === from && !is.capitalNouns && tokens[at]?.capital === true;
  if (isName && is.plurals.length > 0 && !endsOn(tokens, at, is.plurals)) return null;
  const isYear = figure.value >= FIRST_YEAR && figure.value <= LAST_YEAR;
  if (isNamed && (isYear || at > from || (is.plurals.length > 0 && !endsOn(tokens, at, is.plurals))))
    return null;
  return { last: at, unit: null, counted: `word:${compoundAt(text, tokens, at)}` };
}

/** A noun with what a hyphen joins to it: "sous-marins". */
function compoundAt(text: string, tokens: readonly Token[], at: number): string {
  let first = at;
  while (
    first > 0 &&
    tokens[first - 1]?.kind === 'word' &&
    /^[-‐‑]$/.test(text.slice(tokens[first - 1]?.end, tokens[first]?.start))
  )
    first--;
  return fold(text.slice(tokens[first]?.start, tokens[at]?.end));
}

/** "a 100-strong contingent of soldiers": the members that are named behind the body, people where none are. */
function membersAfter(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  from: number,
  lang: string | null,
): Noun {
  const is = quantityWords(lang);
  for (let k = from; k < from + BODY_REACH && k < tokens.length; k++) {
    if (BREAK.test(gapBefore(text, tokens, k, figure)) || tokens[k]?.kind === 'number') break;
    const noun = is.counted(tokens, k);
    if (noun)
      return headOf(text, tokens, { last: k + noun.length - 1, unit: null, counted: noun.value }, lang);
  }
  return { last: Math.max(figure.last, from - 1), unit: null, counted: figure.unit ?? 'person' };
}

/** "military transport planes": where the head comes last, a counted noun that another follows only describes it. */
function headOf(text: string, tokens: readonly Token[], noun: Noun, lang: string | null): Noun {
  const { headLast, counted } = quantityWords(lang);
  if (!headLast) return noun;
  const further = counted(tokens, noun.last + 1);
  const joined = /^[\s-]$/.test(text.slice(tokens[noun.last]?.end ?? 0, tokens[noun.last + 1]?.start ?? 0));
  return further && joined ? { last: noun.last + further.length, unit: null, counted: further.value } : noun;
}
