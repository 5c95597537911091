/** Full dates where the form of a line says that one stands there: headline line, blurb, line of publication. */

import { calendarNames, dayNumberOf, fold, isoDay, type TextRange } from '../core';

/** A full date as written: its ISO form, or null where the calendar has no such day, or two that it could be. */
export interface CalendarDate extends TextRange {
  iso: string | null;
  ambiguous: boolean;
}

const MONTH = String.raw`(?<name>\p{L}{3,9})\.?`;
const FORMS = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u,
  /(?<!\d)(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?!\d)/u,
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\.?\s${MONTH},?\s(?<year>\d{4})(?!\d)`, 'u'),
  new RegExp(String.raw`(?<!\p{L})${MONTH}\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?!\d)`, 'u'),
];

/** Years outside these are numbers of another kind. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/**
 * The first full date of a text ("25.03.2019", "2019-03-25", "25 March 2019", "March 25, 2019"), or null. With slashes either
 * the month or the day may stand first: "06/14/2021", "14/06/2021".
 */
export function findCalendarDate(text: string): CalendarDate | null {
  const { months } = calendarNames('en');
  for (const form of FORMS) {
    const match = form.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const { name, month: digits, day, year: yearDigits } = groups;
    const month = name === undefined ? Number(digits) : months.get(fold(name))?.month;
    const year = Number(yearDigits);
    if (month === undefined || year < FIRST_YEAR || year > LAST_YEAR) continue;
    const swapped = match[0].includes('/') ? dayNumberOf(year, Number(day), month) : null;
    const asWritten = dayNumberOf(year, month, Number(day));
    const found = asWritten ?? swapped;
    const ambiguous = asWritten !== null && swapped !== null && asWritten !== swapped;
    return {
      start: match.index,
      end: match.index + match[0].length,
      iso: found === null || ambiguous ? null : isoDay(found),
      ambiguous,
    };
  }
  return null;
}
