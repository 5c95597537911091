/** What is wrong with a seed or side file, where, and what its author can do about it. */

/** The only error that compiling throws: `file:line:column: what is wrong; what to do` (line and column from 1). */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    readonly problem: string,
    readonly advice: string,
  ) {
    super(`${file}:${line}:${column}: ${problem}; ${advice}`);
  }
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
