/** What stands beside a figure and says what kind of figure it is: an age, a time of day, a year, the number of an article. */

import { numberInWords } from '../number/number-words';
import { endingBefore } from '../text/lookup';
import { perLanguage } from '../text/known-languages';
import { wordSet } from '../text/lookup';
import type { Token } from '../text/tokenize';
import { unitBefore } from './counted-noun';
import type { Noun } from './noun';
import type { Figure } from './figures';
import { timeLookups } from '../time/time-lookups';
import { quantityWords } from './quantity-words';

const beforeNumber = perLanguage(({ sentences }) => wordSet(sentences.beforeNumber));

/** Hours of a day, and what is written behind them: "18.30". */
const HOURS = 24;
/** Years that somebody may have lived. */
const OLDEST = 120;
/** Four digits that are mostly a year. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** Whether a figure is the number of what stands before it: "article 5", "No. 2". */
export function isNumbered(
  text: string,
  tokens: readonly Token[],
  { first, digits }: Figure,
  lang: string | null,
): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  const between = text.slice(before.end, tokens[first]?.start);
  if (/^\.\s?$/.test(between) && beforeNumber(lang).has(before.norm)) return true;
  // "plaza 25 de Mayo", "Rua 25"
  const isStreet =
    digits && between === ' ' && endingBefore(timeLookups(lang).namedAfter, tokens, first) !== null;
  return (
    isStreet ||
    (/^[\s.:º°-]{0,2}$/.test(between) && endingBefore(quantityWords(lang).numbered, tokens, first) !== null)
  );
}

/** Words of a title at most that begins with a number: "«Cien años de soledad» vendió". */
const LONGEST_TITLE = 6;

/** Whether a figure in words begins a title in quotation marks, which go on to a verb with no comma between. */
export function isTitle(
  text: string,
  tokens: readonly Token[],
  { first }: Figure,
  lang: string | null,
): boolean {
  const token = tokens[first];
  if (
    token?.kind !== 'word' ||
    !token.capital ||
    !/[«„“"‹]\s?$/u.test(text.slice(Math.max(0, token.start - 2), token.start))
  )
    return false;
  for (let k = first; k < first + LONGEST_TITLE && k + 1 < tokens.length; k++) {
    const gap = text.slice(tokens[k]?.end, tokens[k + 1]?.start);
    if (/^\s?[»”"“›]\s$/u.test(gap))
      return tokens[k + 1]?.capital === false && !quantityWords(lang).reporting(tokens, k + 1);
    if (!/^[\s'’-]$/u.test(gap)) return false;
  }
  return false;
}

/** Whether a figure is a time of day: "20 Uhr", "a las 8 de la mañana". `noun`: what it would count. */
export function isClockTime(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  noun: Noun | null,
  lang: string | null,
): boolean {
  const is = quantityWords(lang);
  const end = tokens[figure.last]?.end ?? 0;
  const next = tokens[figure.next];
  if (is.clockBehind(tokens, figure.next) && /^\s?$/.test(text.slice(end, next?.start))) return true;
  if (figure.value > HOURS || !endingBefore(is.clockBefore, tokens, figure.first)) return false;
  if (noun === null || noun.unit === 'hour') return true;
  return (
    figure.digits &&
    noun.unit === null &&
    noun.counted?.startsWith('word:') === true &&
    noun.last > figure.next
  );
}

/** Whether a figure of years is one year's own: "2006 года". */
export function isYearNumber(tokens: readonly Token[], figure: Figure, noun: Noun): boolean {
  const { first, last, value } = figure;
  return (
    noun.unit === 'year' &&
    figure.digits &&
    first === last &&
    (tokens[first]?.norm.length ?? 0) === String(value).length &&
    value >= FIRST_YEAR &&
    value <= LAST_YEAR
  );
}

/** Whether a figure is part of a share: "three in five voters", "nine out of ten". */
export function isShare(tokens: readonly Token[], figure: Figure, lang: string | null): boolean {
  const { outOf } = quantityWords(lang);
  const isFigure = (k: number) => tokens[k]?.kind === 'number' || numberInWords(tokens, k, lang) !== null;
  const behind = outOf(tokens, figure.next);
  if (behind && isFigure(figure.next + behind.length)) return true;
  const before = endingBefore(outOf, tokens, figure.first);
  return before !== null && before.at > 0 && isFigure(before.at - 1);
}

/** Whether a measure of years is an age: "im Alter von 55 Jahren", ", 34 anni,", "aged 55". */
export function isAge(
  text: string,
  tokens: readonly Token[],
  { first, value, decimals }: Figure,
  noun: Noun,
  lang: string | null,
): boolean {
  if (noun.unit !== 'year' || value > OLDEST || decimals > 0) return false;
  if (unitBefore(tokens, first, lang) === 'year-of-age') return true;
  const is = quantityWords(lang);
  const start = endingBefore(is.partitives, tokens, first)?.at ?? first;
  return isBetweenCommas(text, tokens, start, tokens[noun.last]?.end ?? 0);
}

/** Whether a bare figure behind a name is an age: "Ruth Adeyemi, 34, was". */
export function isBareAge(text: string, tokens: readonly Token[], figure: Figure): boolean {
  const { first, last, value, decimals, digits } = figure;
  return (
    digits &&
    decimals === 0 &&
    value > 0 &&
    value <= OLDEST &&
    [1, 2].every((back) => tokens[first - back]?.capital === true) &&
    isBetweenCommas(text, tokens, first, tokens[last]?.end ?? 0)
  );
}

function isBetweenCommas(text: string, tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  return (
    before?.kind === 'word' &&
    /^\s?[,،(]\s?$/.test(text.slice(before.end, tokens[start]?.start)) &&
    /^\s?[,،)]/.test(text.slice(end, end + 2))
  );
}
