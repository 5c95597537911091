/** Text files of an author's: whatever bears the name, the answer is its text or what is wrong with it. */

import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { SeedError, seedErrorAt } from '../compiler/seed-error';

/** What the system says of a path that cannot be used, and what helps. */
const FAULTS: Record<string, [problem: string, advice: string]> = {
  ENOENT: ['no such folder or file', 'give the path of one that exists'],
  ENOTDIR: ['this is a file, where a folder should be', 'give the path of a folder'],
  EACCES: ['it may not be read', 'give yourself the right to read it'],
  EPERM: ['it may not be read', 'give yourself the right to read it'],
  ELOOP: ['links lead from it back to it', 'put the file or folder itself here, or delete the link'],
};

/** A SeedError for what the system refused. */
async function refusal(path: string, error: unknown): Promise<SeedError> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const isLink = await lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
  if (code === 'ENOENT' && isLink) {
    const advice = 'put the file or folder itself here, or delete the link';
    return new SeedError(path, 1, 1, 'the link leads to nothing', advice);
  }
  const [problem, advice] = FAULTS[code] ?? [`it cannot be read (${code})`, 'put another file in its place'];
  return new SeedError(path, 1, 1, problem, advice);
}

/** The names in a folder, in order. Throws SeedError where it is none, or cannot be read. */
export async function readFolder(path: string): Promise<string[]> {
  const names = await readdir(path).catch(async (error: unknown) => {
    throw await refusal(path, error);
  });
  return names.sort();
}

/** Whether a path, or what a link there leads to, is a folder. Throws SeedError where a link leads nowhere. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(async (error: unknown) => {
    throw await refusal(path, error);
  });
  return found.isDirectory();
}

/**
 * A file's text, its byte order mark kept, so that offsets are those of the file as received. `longest`: characters beyond
 * which it is not even read. Throws SeedError where it is no file (but a folder, or a pipe, which would never end), too long,
 * or not UTF-8.
 */
export async function readText(path: string, longest: number): Promise<string> {
  const bytes = await readBytes(path, longest).catch(async (error: unknown) => {
    throw error instanceof SeedError ? error : await refusal(path, error);
  });
  const text = bytes.toString('utf8');
  const back = Buffer.from(text, 'utf8');
  if (back.equals(bytes)) return text;
  // what was no character has become another one; as a stream, the decoder holds back a character that is not complete
  const wrong = bytes.findIndex((byte, index) => byte !== back[index]);
  const right = bytes.subarray(0, wrong < 0 ? bytes.length : wrong);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(right, { stream: true });
  throw seedErrorAt(path, before, before.length, 'not UTF-8', 'save the file in that encoding');
}

async function readBytes(path: string, longest: number): Promise<Buffer> {
  const found = await stat(path);
  if (!found.isFile()) {
    const what = found.isDirectory() ? 'a folder' : 'no file';
    throw new SeedError(path, 1, 1, `this is ${what}, where a text file should be`, 'give it another name');
  }
  // UTF-8 takes no more than three bytes for a character as they are counted
  if (found.size > 3 * longest) {
    throw new SeedError(
      path,
      1,
      1,
      `the file has ${String(found.size)} bytes, more than ${String(longest)} characters can have`,
      'keep the text that is needed, and leave out the rest',
    );
  }
  return readFile(path);
}
