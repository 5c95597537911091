/** The line of an extraction that carries headline, section, outlet and date at once: "Headline | News | DW | 25.03.2019". */

import { fold, type TextRange } from '../core';
import { findCalendarDate, type CalendarDate } from './calendar-date';
import { SECTIONS } from './lexicon/furniture';

/** Parts of a headline line; ranges are in the line's text. */
export interface HeadlineLine {
  headline: TextRange;
  outlet: TextRange | null;
  published: CalendarDate | null;
  /** the bucket of the archive that the page was kept in: a day of its crawl, not of the report */
  archive: CalendarDate | null;
}

/** Words of an outlet, section or date at most; a longer part is running text with a bar in it. */
const PART_WORDS = 6;

const ARCHIVE = /^date\s+(?<date>\d{4}-\d{2}-\d{2})(?:\s+|$)/iu;

/** Parts between bars, without the white space around them. */
function partsOf(text: string, from: number): TextRange[] {
  const parts: TextRange[] = [];
  let start = from;
  for (const part of text.slice(from).split('|')) {
    const trimmed = part.trim();
    const first = start + (part.length - part.trimStart().length);
    if (trimmed !== '') parts.push({ start: first, end: first + trimmed.length });
    start += part.length + 1;
  }
  return parts;
}

/** The parts of a headline line, or null where the line is none (no bar, no archive's date). */
export function readHeadlineLine(text: string): HeadlineLine | null {
  const archived = ARCHIVE.exec(text);
  const bucket = archived ? findCalendarDate(archived[0]) : null;
  const [headline, ...rest] = partsOf(text, archived ? archived[0].length : 0);
  if (!headline || (rest.length === 0 && !bucket)) return null;
  if (rest.some(({ start, end }) => text.slice(start, end).split(/\s+/u).length > PART_WORDS)) return null;
  let outlet: TextRange | null = null;
  let published: CalendarDate | null = null;
  for (const part of rest) {
    const words = text.slice(part.start, part.end);
    const date = findCalendarDate(words);
    if (date && date.start === 0) {
      published ??= { ...date, start: part.start + date.start, end: part.start + date.end };
    } else if (!SECTIONS.has(fold(words))) {
      outlet = part;
    }
  }
  return { headline, outlet, published, archive: bucket };
}
