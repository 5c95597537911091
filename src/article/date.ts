/** Days as pages print them in their metadata. */

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters of a date's text that are looked at: the longest forms ("Tuesday, 19 November 2019, 07:47 PM EST") need fewer. */
const LONGEST = 80;

/**
 * The day (YYYY-MM-DD) that a text names, as it stands in the text's own time zone; null where it names none.
 * Read are ISO 8601 with or without separators, day.month.year, day and month
 * with strokes where only one order is possible, English month names, and Unix time.
 */
export function isoDay(text: string): string | null {
  const trimmed = text.trim().slice(0, LONGEST);
  const iso =
    /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(trimmed) ??
    /^(\d{4})()(\d{2})(\d{2})\d{6}$/.exec(trimmed);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(trimmed);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const dashed = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/.exec(trimmed);
  if (dashed) return dayOfEither(Number(dashed[1]), Number(dashed[3]), dashed[4]);
  if (/^(?:\d{10}|\d{13})$/.test(trimmed)) return unixDay(trimmed);
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(trimmed);
  if (monthFirst) return day(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i.exec(trimmed);
  return dayFirst ? day(dayFirst[3], month(dayFirst[2]), dayFirst[1]) : null;
}

/** The day in an address such as /2019/03/25/headline or /2019-03-25-headline. */
export function dayInPath(path: string): string | null {
  const found =
    /[/_-](\d{4})([-/])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-](20\d\d)()(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  return found ? day(found[1], found[3], found[4]) : null;
}

function unixDay(digits: string): string | null {
  const milliseconds = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return isoDay(new Date(milliseconds).toISOString());
}

/** The day that two numbers name with a year where only one order is possible; null where either may be the month. */
function dayOfEither(first: number, second: number, year: string | undefined): string | null {
  if (first !== second && first <= 12 && second <= 12) return null;
  return first > 12 ? day(year, String(second), String(first)) : day(year, String(first), String(second));
}

function month(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR)) return null;
  const moment = new Date(Date.UTC(y, m - 1, d));
  const real = moment.getUTCMonth() === m - 1 && moment.getUTCDate() === d;
  return real ? moment.toISOString().slice(0, 10) : null;
}
