/** The months that a text names, and the year behind one. */

import type { YearTold } from './date-expression';
import { gap, isIranianYear, isYear, numberAt, type Scanner } from './date-scanner';
import { isStopword } from '../text/language';

export interface NamedMonth {
  month: number;
  short: boolean;
  iranian: boolean;
  length: number;
}

/** Words of a month's name at most: "كانون الثاني". */
const MOST_NAME_WORDS = 2;

/** The month whose name begins at token `i`: in any case, in several words, and by two names at once ("تشرين الثاني/نوفمبر"). */
export function monthAt(scanner: Scanner, i: number): NamedMonth | null {
  const named = oneMonthAt(scanner, i);
  if (!named) return null;
  const joint = gap(scanner, i + named.length - 1);
  const again = /^\s?[/(]\s?$/.test(joint) ? oneMonthAt(scanner, i + named.length) : null;
  return again?.month === named.month && again.iranian === named.iranian
    ? { ...named, short: false, length: named.length + again.length }
    : named;
}

function oneMonthAt({ tokens, names, lang }: Scanner, i: number): NamedMonth | null {
  const token = tokens[i];
  if (!token || token.kind === 'number') return null;
  for (const form of names.monthForms(token.word)) {
    for (let length = Math.min(MOST_NAME_WORDS, tokens.length - i); length > 0; length--) {
      const rest = tokens.slice(i + 1, i + length).map(({ norm }) => ` ${norm}`);
      const named = names.months.get(form + rest.join(''));
      // "8 się" ends in the short form of a month in Polish
      if (named && !(named.short && isStopword(token.norm, lang)))
        return { ...named, iranian: false, length };
    }
    const iranian = names.iranian.get(form);
    if (iranian !== undefined) return { month: iranian, short: false, iranian: true, length: 1 };
  }
  return null;
}

/** Where months have no capital, a short form is told from another word by its full stop or the year behind it. */
export function isShortForm(scanner: Scanner, i: number, dated: boolean): boolean {
  return dated || gap(scanner, i).startsWith('.');
}

/** A year that follows a month: "March 2019", "March, 2019", "marzo de 2019", "марта 2019 года", "March last year". */
export function yearAfter(
  scanner: Scanner,
  i: number,
  iranian = false,
): { told: YearTold; at: number } | null {
  const { tokens, words } = scanner;
  const at = i + 1 + (words.of(tokens, i + 1)?.length ?? 0);
  if (!/^[\s,.]*$/.test(gap(scanner, at - 1))) return null;
  const year = numberAt(scanner, at);
  if (iranian ? isIranianYear(year) : isYear(year)) return { told: { year }, at };
  for (const from of new Set([at, i + 1])) {
    const near = /^\s*$/.test(gap(scanner, from - 1)) ? words.phrases(tokens, from) : null;
    if (near?.value?.kind === 'span' && near.value.unit === 'year')
      return { told: { year: null, yearsAway: near.value.away }, at: from + near.length - 1 };
  }
  return null;
}
