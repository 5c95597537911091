/** What a story or seed may be named: its name is part of file names, addresses and the ids of elements. */

import { SeedError } from './seed-error';

/** Characters of a name at most: with a folder and an ending it stays below the 255 bytes that file systems give a name. */
const LONGEST_ID = 100;

const ID = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/u;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

const RULE = `use letters a to z, digits, "-", "_" and ".", with a letter or digit at both ends, at most ${String(LONGEST_ID)}, and none of Windows' own names (con, nul ...)`;

function isId(name: string): boolean {
  return name.length <= LONGEST_ID && ID.test(name) && !DEVICE.test(name);
}

/** The nearest name that may be one, or null where nothing is left. */
function suggestedFor(name: string): string | null {
  const suggested = name
    .slice(0, LONGEST_ID)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._]+/gu, '-')
    .slice(0, LONGEST_ID)
    .replace(/^[._-]+|[._-]+$/gu, '');
  return isId(suggested) ? suggested : null;
}

/**
 * Throws SeedError where the name of a story or seed cannot stand, as it is, in a file name on every system, in an address and
 * in an element's id. `file`: as the message names it.
 */
export function checkId(file: string, id: string): void {
  if (isId(id)) return;
  const suggested = suggestedFor(id);
  throw new SeedError(
    file,
    1,
    1,
    `${JSON.stringify(id)} cannot be the name of a story or seed`,
    suggested === null ? RULE : `${RULE}, for example ${JSON.stringify(suggested)}`,
  );
}

/** The same of all names of one folder, and where two are one to a system that does not tell capitals in file names. */
export function checkIds(what: 'stories' | 'seeds', named: readonly { file: string; id: string }[]): void {
  const known = new Set<string>();
  for (const { file, id } of named) {
    checkId(file, id);
    const plain = id.toLowerCase();
    if (known.has(plain)) throw new SeedError(file, 1, 1, `two ${what} bear this name`, 'rename one of them');
    known.add(plain);
  }
}
