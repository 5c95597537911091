/** The day that a page prints of itself in words, in any language that is read. */

import { isRead, listedLanguages } from '../text/known-languages';
import { findDates } from './dates';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An article or announcement with its day of publication as YYYY-MM-DD, in place of the line in which the page prints it. */
export function withDay<T extends { date: string | null; lang: string | null }>(told: T): T {
  return { ...told, date: told.date === null ? null : dayOf(told.date, told.lang) };
}

/** The first day of those that a line names, as YYYY-MM-DD: what is updated was published before. Null where it names none. */
function dayOf(line: string, lang: string | null): string | null {
  if (ISO_DAY.test(line)) return line;
  const others = Object.keys(listedLanguages().read).filter((code) => code !== lang);
  for (const code of isRead(lang) ? [lang, ...others] : others) {
    const days = findDates(line, code, null).flatMap(({ date }) => (date.from === date.to ? date.from : []));
    if (days.length > 0) return days.sort()[0] ?? null;
  }
  return null;
}
