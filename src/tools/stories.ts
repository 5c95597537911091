/** Folders of seed documents to compiled stories: one sub-folder a story, its name the story's id. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileStory } from '../compiler/compile';
import { SeedError } from '../compiler/seed-error';
import type { SeedDocument, Story } from '../core';
import { knowLanguages } from './languages';

/** What text cannot tell, beside the seeds. */
const SIDE_FILE = 'story.json';

/** A seed or side file that cannot be compiled: `path:line:column: what is wrong; what to do`. */
export class StoryError extends Error {
  override name = 'StoryError';
}

/** The compiled stories of a folder, by id in order; throws StoryError at the first that does not compile. */
export async function readStories(folder: string): Promise<Story[]> {
  await knowLanguages();
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new StoryError(`${folder}:1:1: no such folder; give a folder with one sub-folder for each story`);
  });
  const ids = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (ids.length === 0) {
    throw new StoryError(`${folder}:1:1: no stories; put the seeds of a story, as .txt, into a sub-folder`);
  }
  return Promise.all(ids.map((id) => readStory(folder, id)));
}

async function readStory(folder: string, id: string): Promise<Story> {
  const path = join(folder, id);
  const names = (await readdir(path)).sort();
  const seeds: SeedDocument[] = [];
  for (const name of names.filter((each) => each.endsWith('.txt'))) {
    seeds.push({ id: name.slice(0, -'.txt'.length), text: await readText(join(path, name)) });
  }
  if (seeds.length === 0) throw new StoryError(`${path}:1:1: no seeds; put at least one .txt file here`);
  const sideFile = names.includes(SIDE_FILE) ? await readText(join(path, SIDE_FILE)) : null;
  try {
    return compileStory(id, seeds, sideFile);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new StoryError(join(path, error.message), { cause: error });
  }
}

/** A file's text, its byte order mark kept, so that offsets are those of the file as received. */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return text;
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  throw new StoryError(
    `${path}:${String(before.length)}:${String(column)}: not UTF-8; save the file in that encoding`,
  );
}
