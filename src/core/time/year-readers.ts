/** How texts name years and decades. */

import type { ExpressionHit } from './date-expression';
import { gap, isIranianYear, isYear, numberAt, type Scanner } from './date-scanner';
import { numberInWords } from '../number/number-words';
import { endingBefore } from '../text/lookup';

/** "in 2018", "since 2013", "2006 года": a bare year beside a word that takes one. */
export function bareYear(scanner: Scanner, i: number): ExpressionHit | null {
  const { tokens, words } = scanner;
  const year = numberAt(scanner, i);
  const before = tokens[i - 1];
  if (tokens[i]?.norm.length !== 4) return null;
  if (/^[-.,]\p{N}/u.test(gap(scanner, i) + (tokens[i + 1]?.norm ?? ''))) return null;
  const iranian = scanner.names.iranian.size > 0 && isIranianYear(year);
  if (!iranian && !isYear(year)) return null;
  const behind = /^\s?$/.test(gap(scanner, i)) ? words.yearBehind(tokens, i + 1) : null;
  const isBehind = before !== undefined && gap(scanner, i - 1).trim() === '';
  // "plus de 2000 tracteurs": a word that takes a year may end a hedge
  if (isBehind && endingBefore(words.hedges, tokens, i)) return null;
  if (!behind && !(isBehind && endingBefore(words.beforeMonth, tokens, i))) return null;
  return {
    value: { kind: 'year', year, ...(iranian && { iranian: true as const }) },
    length: 1,
  };
}

/** "1990s", "1990er Jahre", "années 1990", "latach 90.". */
export function decade(scanner: Scanner, i: number): ExpressionHit | null {
  const { tokens, words } = scanner;
  const value = numberAt(scanner, i);
  if (value === null || value % 10 !== 0) return null;
  const ending = /^[-‑'’]?$/.test(gap(scanner, i)) ? words.decadeEndings(tokens, i + 1) : null;
  const before = endingBefore(words.beforeDecade, tokens, i) !== null && gap(scanner, i - 1).trim() === '';
  if (isYear(value) && (ending || before))
    return { value: { kind: 'decade', year: value }, length: 1 + (ending?.length ?? 0) };
  return before ? decadeOf(value, 1 + (ending?.length ?? 0)) : null;
}

/** "los años noventa", "anni Novanta". */
export function decadeInWords(scanner: Scanner, i: number): ExpressionHit | null {
  const { tokens, words, lang } = scanner;
  if (!endingBefore(words.beforeDecade, tokens, i) || gap(scanner, i - 1).trim() !== '') return null;
  const number = numberInWords(tokens, i, lang);
  return number && !number.collective ? decadeOf(number.value, number.length) : null;
}

/** Decades that two digits name without doubt about the century. */
const [FIRST_DECADE, LAST_DECADE] = [30, 90];

function decadeOf(value: number, length: number): ExpressionHit | null {
  const isNamed = value % 10 === 0 && value >= FIRST_DECADE && value <= LAST_DECADE;
  return isNamed ? { value: { kind: 'decade', year: 1900 + value }, length } : null;
}
