/** White space as a reader sees it: runs of it as one, what takes no room not at all, and nothing that reaches past its words. */

/** Marks that a letter may bear; scripts use up to three, piles of them run over the lines around. */
const MOST_MARKS = 4;
const PILE = new RegExp(`(\\p{M}{${String(MOST_MARKS)}})\\p{M}+`, 'gu');

/** The end of the stretch from `from` that needs no folding: words with single white space between them. */
export function endOfStretch(data: string, from: number): number {
  let i = from + 1;
  let marks = 0;
  for (; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (isInvisible(code)) break;
    marks = isMark(code) ? marks + 1 : 0;
    if (marks > MOST_MARKS) break;
    if (isSpace(code)) {
      const next = data.charCodeAt(i + 1);
      if (Number.isNaN(next) || isSpace(next) || isInvisible(next)) break;
    }
  }
  return i;
}

/** Each white space character as a plain space, one for one. */
export function foldSpaces(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text;
}

/** A text as runs have it: white space folded, invisible characters gone. */
export function foldText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(PILE, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Characters that take no room in running text (soft hyphen, zero-width space, word joiner, byte order mark), and those that
 * turn the direction of what follows, up to where another ends it, beyond a quotation too.
 */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code === 0x200b ||
    code === 0x2060 ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Marks that stand on, under or around the letter before: those of no script, and of the scripts whose marks browsers pile. */
export function isMark(code: number): boolean {
  if (code < 0x300) return false;
  if (code < 0x370) return true;
  for (const [first, last] of MARKS) {
    if (code < first) return false;
    if (code <= last) return true;
  }
  return false;
}

/** Cyrillic, Hebrew, Arabic (three), Thai (two), then those of no script. */
const MARKS: readonly (readonly [first: number, last: number])[] = [
  [0x483, 0x489],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x6d6, 0x6ed],
  [0xe34, 0xe3a],
  [0xe47, 0xe4e],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];

/** White space as `\s` has it, but for the byte order mark. */
export function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
