/** What each line of a seed is: a line at a time, by its form and its neighbours, never by its subject. */

import { AGENCIES, fold, type SeedDocument, type TextRange } from '../core';
import { findCalendarDate, type CalendarDate } from './calendar-date';
import { readHeadlineLine } from './headline-line';
import { CREDIT_WORDS, FURNITURE } from './lexicon/furniture';
import type { Line } from './read-lines';
import { seedErrorAt } from './seed-error';

/** What a line is. Ranges are in the line's text; `body` is what the story quotes of it. */
export type LineKind =
  | {
      kind: 'headline';
      body: TextRange;
      outlet: TextRange | null;
      published: CalendarDate | null;
      archive: CalendarDate | null;
    }
  | { kind: 'publication'; body: TextRange; published: CalendarDate }
  | { kind: 'bullet'; body: TextRange }
  | { kind: 'labelled'; label: TextRange; body: TextRange }
  | { kind: 'blurb'; body: TextRange; date: CalendarDate }
  | { kind: 'read-more'; body: TextRange }
  | { kind: 'video'; body: TextRange; label: TextRange; duration: string | null }
  | { kind: 'video-title'; body: TextRange; duration: string | null }
  | { kind: 'caption'; body: TextRange; credit: string | null }
  | { kind: 'credits'; body: TextRange; agencies: string[]; initials: string[] }
  | { kind: 'furniture'; body: TextRange }
  | { kind: 'heading'; body: TextRange }
  | { kind: 'paragraph'; body: TextRange };

export type ClassifiedLine = Line & { is: LineKind };

/** Words of a heading at most; longer lines without a full stop are sentences that an extraction cut. */
const HEADING_WORDS = 14;
/** Words of a paragraph's label at most ("Previous deliveries"). More would take quotations for labels. */
const LABEL_WORDS = 4;
/** Characters of a labelled paragraph at least: "Who: the mayor" is a list of its own, "Who's winning?" the rest of a headline. */
const LABELLED_CHARACTERS = 40;
/** Words of a publisher's line about itself at most; in longer ones the same words are part of a report. */
const FURNITURE_WORDS = 45;
/** Lines at the head of a seed among which headline, byline and date of publication are looked for. */
const HEAD_LINES = 5;

const BULLET = /^(?:[•‣◦▪●·*]\s*|[-–—]\s+)(?=\S)/u;
const ENDS_SENTENCE = /[.!?…:;][”"'’)\]]*$/u;
const ENDS_STATEMENT = /[.!…][”"'’)\]]*$/u;
const LABELLED = /^(?<label>\p{Lu}[^.:!?"“”|]{1,60}):\s+(?<body>\S.*)$/su;
const BLURB = /^(?<body>\S.*[.!?…"”'’])\s*\((?<date>[^()]{8,20})\)$/su;
const PARENTHESIS = /\((?<inside>[^()]{2,60})\)\.?$/u;
const CREDITS = /^(?:(?<initials>\p{Ll}{2,4}(?:\s?[/,]\s?\p{Ll}{2,4})*)\s*)?\((?<agencies>[^()]{2,120})\)$/u;
const VIDEO =
  /^(?:watch|play)(?:\s(?:the|this))?\s(?:video|live|now)\b\s*(?<duration>\d{1,2}:\d{2}(?::\d{2})?)?$/iu;
const PUBLICATION =
  /^(?:(?:first\s)?(?:published|posted|updated|last updated|date|aired)(?:\s?(?:on|at))?\s?:?\s*)?/iu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/iu;
const CLOCK_TIME = /^[\s,|•·-]*(?:(?:at\s)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:\p{Lu}{2,5})?)?$/iu;

const agencyNames = new Set(AGENCIES.flat().map(fold));

function whole(text: string): TextRange {
  return { start: 0, end: text.length };
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

const listed = (words: string): string[] => words.split(', ').map(plain);
const everywhere = Object.values(FURNITURE);
const furniture = {
  lines: new Set(everywhere.flatMap(({ lines }) => listed(lines))),
  phrases: everywhere.flatMap(({ phrases }) => listed(phrases)),
  readMore: new Set(everywhere.flatMap(({ readMore }) => listed(readMore))),
};

/** White space of any kind as one space, folded: what a table of lines is looked up with. */
function plain(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').trim();
}

function isHeading(text: string): boolean {
  return wordCount(text) <= HEADING_WORDS && !ENDS_STATEMENT.test(text);
}

function readCredits(text: string): LineKind | null {
  const groups = CREDITS.exec(text)?.groups;
  const agencies = groups?.['agencies']?.split(/\s*[,/;]\s*/u).map((name) => name.trim()) ?? [];
  if (!agencies.some((name) => agencyNames.has(fold(name)))) return null;
  const initials = groups?.['initials']?.split(/\s*[/,]\s*/u) ?? [];
  return { kind: 'credits', body: whole(text), agencies: agencies.filter((name) => name !== ''), initials };
}

function readCaption(text: string): LineKind | null {
  const match = PARENTHESIS.exec(text);
  const inside = match?.groups?.['inside'];
  if (!match || inside === undefined || match.index === 0) return null;
  const folded = fold(inside);
  const credits =
    CREDIT_WORDS.some((word) => folded.includes(word)) ||
    folded.split(/[/,]\s*/u).some((name) => agencyNames.has(name)) ||
    /^\p{Lu}{3,}(?:[/ ]\p{Lu}{2,})*$/u.test(inside);
  // a sentence may well end on "(Reuters)"; a caption's text has no full stop before its credit, or the line is short
  if (!credits || (ENDS_STATEMENT.test(text.slice(0, match.index)) && wordCount(text) > 2 * HEADING_WORDS))
    return null;
  return {
    kind: 'caption',
    body: { start: 0, end: text.slice(0, match.index).trimEnd().length },
    credit: inside,
  };
}

function readReadMore(text: string): LineKind | null {
  const colon = text.indexOf(':');
  if (colon < 0 || !furniture.readMore.has(plain(text.slice(0, colon)))) return null;
  const rest = text.slice(colon + 1);
  const start = text.length - rest.trimStart().length;
  return start < text.length ? { kind: 'read-more', body: { start, end: text.length } } : null;
}

function readBlurb(text: string): LineKind | null {
  const groups = BLURB.exec(text)?.groups;
  if (!groups) return null;
  const open = text.lastIndexOf('(') + 1;
  const date = findCalendarDate(text.slice(open));
  if (!date || date.start !== 0 || open + date.end !== text.length - 1) return null;
  const body = groups['body'] ?? '';
  const place = { ...date, start: open + date.start, end: open + date.end };
  return { kind: 'blurb', body: { start: 0, end: body.length }, date: place };
}

function readPublication(text: string): LineKind | null {
  const label = PUBLICATION.exec(text)?.[0].length ?? 0;
  const from = label + (WEEKDAY.exec(text.slice(label))?.[0].length ?? 0);
  const date = findCalendarDate(text.slice(from));
  if (
    !date ||
    date.start !== 0 ||
    !CLOCK_TIME.test(
      text
        .slice(from + date.end)
        .trim()
        .replace(/^T\d[\d:.+Z-]*$/u, ''),
    )
  )
    return null;
  return {
    kind: 'publication',
    body: whole(text),
    published: { ...date, start: from + date.start, end: from + date.end },
  };
}

function readLabelled(text: string): LineKind | null {
  const groups = LABELLED.exec(text)?.groups;
  const label = groups?.['label'] ?? '';
  const body = groups?.['body'] ?? '';
  if (label === '' || wordCount(label) > LABEL_WORDS || body.length < LABELLED_CHARACTERS) return null;
  if (!ENDS_SENTENCE.test(body)) return null;
  return {
    kind: 'labelled',
    label: { start: 0, end: label.length },
    body: { start: text.length - body.length, end: text.length },
  };
}

function readVideo(text: string): LineKind | null {
  const match = VIDEO.exec(text);
  if (!match) return null;
  const duration = match.groups?.['duration'] ?? null;
  const label = duration === null ? text : text.slice(0, text.lastIndexOf(duration)).trimEnd();
  return { kind: 'video', body: whole(text), label: whole(label), duration };
}

function classifyLine(text: string, before: LineKind | null, inHead: boolean): LineKind {
  const body = whole(text);
  if (before?.kind === 'video' && isHeading(text))
    return { kind: 'video-title', body, duration: before.duration };
  const headline = inHead ? readHeadlineLine(text) : null;
  if (headline && isHeading(text.slice(headline.headline.start, headline.headline.end))) {
    const { headline: words, outlet, published, archive } = headline;
    return { kind: 'headline', body: words, outlet, published, archive };
  }
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: 'bullet', body: { start: bullet[0].length, end: text.length } };
  const folded = plain(text);
  const found =
    readVideo(text) ??
    (furniture.lines.has(folded.replace(/[:.]$/u, '')) ? { kind: 'furniture' as const, body } : null) ??
    (inHead ? readPublication(text) : null) ??
    readReadMore(text) ??
    readCredits(text) ??
    readBlurb(text) ??
    readCaption(text) ??
    (wordCount(text) <= FURNITURE_WORDS && furniture.phrases.some((phrase) => folded.includes(phrase))
      ? { kind: 'furniture' as const, body }
      : null) ??
    readLabelled(text);
  return found ?? { kind: isHeading(text) ? 'heading' : 'paragraph', body };
}

/** Dates that a line's form promises must exist. */
function datesOf(is: LineKind): (CalendarDate | null)[] {
  if (is.kind === 'headline') return [is.published, is.archive];
  if (is.kind === 'publication') return [is.published];
  return is.kind === 'blurb' ? [is.date] : [];
}

/**
 * The lines of one seed with what they are. The first line that is no furniture is the headline where it has a heading's form.
 * Throws SeedError where a headline, line of publication or blurb bears a date that the calendar does not have.
 */
export function classifyLines(file: string, seed: SeedDocument, lines: readonly Line[]): ClassifiedLine[] {
  const classified: ClassifiedLine[] = [];
  let before: LineKind | null = null;
  lines.forEach((line, index) => {
    const is = classifyLine(line.text, before, index < HEAD_LINES);
    for (const date of datesOf(is)) {
      if (date?.iso !== null) continue;
      const text = line.text.slice(date.start, date.end);
      throw seedErrorAt(
        file,
        seed.text,
        line.start + date.start,
        date.ambiguous ? `the date ${text} may be either of two` : `the date ${text} does not exist`,
        date.ambiguous ? 'write the month as a word' : 'correct it as the outlet printed it',
      );
    }
    classified.push({ ...line, is });
    before = is;
  });
  const first = classified.find((line) => line.is.kind !== 'furniture' && line.is.kind !== 'publication');
  const titled = classified.some((line) => line.is.kind === 'headline');
  if (!titled && first?.is.kind === 'heading') {
    first.is = { kind: 'headline', body: first.is.body, outlet: null, published: null, archive: null };
  }
  return classified;
}
