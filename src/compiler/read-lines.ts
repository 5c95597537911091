/** A seed's text as lines with their places; what is no text at all is refused here. */

import type { SeedDocument, Span } from '../core';
import { SeedError, seedErrorAt } from './seed-error';

/** A line that has something on it; `start` and `end` leave the white space around it out. */
export interface Line extends Span {
  text: string;
}

/** The name of a seed's file as errors give it. */
export function fileOf(story: string, seed: SeedDocument): string {
  return `${story}/${seed.id}.txt`;
}

/** Control characters that no text file holds: everything below space but tab, line ends and form feed; and non-characters. */
const NOT_TEXT = new RegExp('[\\u0000-\\u0008\\u000b\\u000e-\\u001f\\ufffe\\uffff]', 'u');
/** What turns words around, and letters under piles of marks (scripts use up to three). */
const UNRULY = /[\u202d\u202e]|\p{M}{5}/u;
/** Marks around names and figures that pages set in text of the other direction; a quotation has walls of its own. */
const WALLS = /[\u202a-\u202c\u2066-\u2069]/gu;
/** A tag with which pages begin and paragraphs are made. */
const TAG = /<(?:!doctype|html|head|body|div|p|h[1-6]|ul|li|article|section|br)(?:\s[^<>]{0,200})?\/?>/iu;
const LETTER = /\p{L}/u;
const LINE_BREAK = /\r\n|\n|\r/g;

/** The seed without the marks that hold the direction of its words, which are no part of them. */
export function withoutWalls(seed: SeedDocument): SeedDocument {
  return { ...seed, text: seed.text.replace(WALLS, '') };
}

/** The lines of one seed, in order. Throws SeedError where the seed is empty, is binary, or has no word in it. */
export function readLines(story: string, seed: SeedDocument): Line[] {
  const file = fileOf(story, seed);
  const junk = NOT_TEXT.exec(seed.text);
  if (junk) {
    const code = junk[0].charCodeAt(0).toString(16).padStart(4, '0');
    throw seedErrorAt(
      file,
      seed.text,
      junk.index,
      `U+${code} is no character of a text`,
      'save the document as plain text in UTF-8',
    );
  }
  const unruly = UNRULY.exec(seed.text);
  if (unruly) {
    const code = unruly[0].charCodeAt(0).toString(16).padStart(4, '0');
    throw seedErrorAt(
      file,
      seed.text,
      unruly.index,
      unruly[0].length > 1
        ? 'more marks stand on one letter than any script has'
        : `U+${code} would turn the direction of the words around`,
      'delete it: the words are quoted, and browsers order them by themselves',
    );
  }
  const tag = TAG.exec(seed.text);
  if (tag) {
    throw seedErrorAt(
      file,
      seed.text,
      tag.index,
      `${tag[0].split(/[\s>]/u)[0] ?? ''}> is markup, and a seed is plain text`,
      'put the words of the page in it as a reader sees them',
    );
  }
  if (seed.text.trim() === '') {
    throw new SeedError(
      file,
      1,
      1,
      'the seed is empty',
      'put the text of a report in it, or delete the file',
    );
  }
  const lines: Line[] = [];
  const push = (start: number, end: number): void => {
    const raw = seed.text.slice(start, end);
    const text = raw.trim();
    if (text === '') return;
    const first = start + (raw.length - raw.trimStart().length);
    lines.push({ seed: seed.id, start: first, end: first + text.length, text });
  };
  let start = 0;
  for (const { index, 0: mark } of seed.text.matchAll(LINE_BREAK)) {
    push(start, index);
    start = index + mark.length;
  }
  push(start, seed.text.length);
  if (!LETTER.test(seed.text)) {
    throw new SeedError(
      file,
      1,
      1,
      'the seed holds no sentence',
      'put the text of a report in it, or delete the file',
    );
  }
  return lines;
}
