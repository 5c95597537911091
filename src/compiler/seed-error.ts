/** What is wrong with a seed or side file, where, and what its author can do about it. */

/** Characters of what a message quotes at most: it stays a line or two, whatever the file holds. */
const LONGEST_PART = 300;

/** What would break a line, move the words of a terminal, or stand for nothing. */
const UNSHOWN = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The only error that compiling throws: `file:line:column: what is wrong; what to do` on one line (line and column from 1). */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    readonly problem: string,
    readonly advice: string,
  ) {
    super(
      `${shown(file)}:${String(line)}:${String(column)}: ${shown(shortened(problem))}; ${shown(shortened(advice))}`,
    );
  }
}

/** Text with every character that is not seen as `\u` and its code. */
function shown(text: string): string {
  return text.replace(UNSHOWN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function shortened(text: string): string {
  return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)} …` : text;
}

/** A SeedError at an offset of a file's text. */
export function seedErrorAt(
  file: string,
  text: string,
  offset: number,
  problem: string,
  advice: string,
): SeedError {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return new SeedError(file, before.length, (before.at(-1) ?? '').length + 1, problem, advice);
}
