/** How texts of several languages write dates: what stands there, not yet what day it means. */

import { calendarNames } from './calendar';
import type { DateExpression, FoundExpression } from './date-expression';
import type { Scanner } from './date-scanner';
import { calendarDate } from './day-readers';
import { joinExpressions } from './joined-expressions';
import { distanceAt, phraseAt } from './relative-readers';
import { timeLookups } from './time-lookups';
import { perLanguage } from '../text/known-languages';
import { endingBefore } from '../text/lookup';
import { RecentlyUsed } from '../text/recently-used';
import { tokenize } from '../text/tokenize';

/** A text, ready for the readers of dates. */
export function scannerOf(text: string, lang: string | null): Scanner {
  return { text, tokens: tokenize(text), lang, names: calendarNames(lang), words: timeLookups(lang) };
}

/** What was found in the latest texts of a language: for its figures, its days and its sources a sentence is asked again. */
const keptIn = perLanguage(() => new RecentlyUsed<string, readonly FoundExpression[]>(MOST_KEPT));
const MOST_KEPT = 32;
/** UTF-16 units of a text for which it is kept. */
const LONGEST_KEPT = 9000;

/** Date expressions of a text in order, none overlapping. */
export function findDateExpressions(text: string, lang: string | null): readonly FoundExpression[] {
  const find = () => expressionsOf(scannerOf(text, lang));
  return text.length > LONGEST_KEPT ? find() : keptIn(lang).get(text, find);
}

function expressionsOf(scanner: Scanner): FoundExpression[] {
  const { tokens } = scanner;
  const found: FoundExpression[] = [];
  for (let i = 0; i < tokens.length;) {
    const { value, length } = expressionAt(scanner, i) ?? { value: null, length: 1 };
    const [first, last] = [tokens[i], tokens[i + length - 1]];
    if (value && first && last) {
      const night = nightBefore(scanner, i, found.at(-1)?.last ?? -1);
      const expression: DateExpression =
        night !== null && isOneDay(value) ? { kind: 'night-into', day: value } : value;
      const from = expression.kind === 'night-into' ? (night ?? i) : i;
      found.push({
        start: tokens[from]?.start ?? first.start,
        end: last.end,
        first: from,
        last: i + length - 1,
        expression,
      });
    }
    i += length;
  }
  return joinExpressions(scanner, found);
}

/** What is read at a token; of a phrase and a distance that both begin there ("un año", "un año atrás") the longer. */
function expressionAt(scanner: Scanner, i: number): ReturnType<typeof phraseAt> {
  const dated = calendarDate(scanner, i);
  if (dated) return dated;
  const phrase = phraseAt(scanner, i);
  const distance = distanceAt(scanner, i);
  return distance && distance.length > (phrase?.length ?? 0) ? distance : phrase;
}

function isOneDay({ kind }: DateExpression): boolean {
  return kind === 'weekday' || kind === 'day' || kind === 'day-of-month' || kind === 'near-day';
}

/** Where the words begin that make a night of the day at token `i` ("in der Nacht zum"); null where there are none. */
function nightBefore({ tokens, words }: Scanner, i: number, taken: number): number | null {
  const article = endingBefore(words.articles, tokens, i)?.at ?? i;
  const at = (endingBefore(words.nightInto, tokens, i) ?? endingBefore(words.nightInto, tokens, article))?.at;
  return at !== undefined && at > taken ? at : null;
}
