/** The project's own files as the house tests read them. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Tracked and new files under these folders, as paths from the repository's root; what git ignores is left out. */
export function filesUnder(...folders: string[]): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  const listed = execFileSync('git', args, { encoding: 'utf8' }).split('\n');
  return [...new Set(listed)].filter((path) => path !== '' && existsSync(path)).sort();
}

export function read(path: string): string {
  return readFileSync(path, 'utf8');
}
