/** White space as a reader sees it: runs of it as one, and what takes no room not at all. */

/** The end of the stretch from `from` that needs no folding: words with single white space between them. */
export function endOfStretch(data: string, from: number): number {
  let i = from + 1;
  for (; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (isInvisible(code)) break;
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
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Characters that take no room in running text: soft hyphen, zero-width space, word joiner, byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

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
