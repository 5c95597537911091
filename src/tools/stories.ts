/** Folders of seed documents to compiled stories: one sub-folder a story, its name the story's id. */

import { join } from 'node:path';
import { LONGEST_STORY, MOST_SEEDS } from '../compiler/check-seeds';
import { compileStory } from '../compiler/compile';
import { checkIds } from '../compiler/id';
import { SeedError } from '../compiler/seed-error';
import { LONGEST_SIDE_FILE } from '../compiler/side-file';
import type { SeedDocument, Story } from '../core';
import { knowLanguages } from './languages';
import { isFolder, readFolder, readText } from './read-text';

/** What text cannot tell, beside the seeds. */
const SIDE_FILE = 'story.json';

/** The compiled stories of a folder, by id in order; throws SeedError, with the path of the file, at the first that does not compile. */
export async function readStories(folder: string): Promise<Story[]> {
  await knowLanguages();
  const stories: Story[] = [];
  for (const id of await storiesIn(folder)) stories.push(await readStory(folder, id));
  return stories;
}

async function storiesIn(folder: string): Promise<string[]> {
  const ids: string[] = [];
  for (const name of await readFolder(folder)) {
    if (await isFolder(join(folder, name))) ids.push(name);
  }
  if (ids.length === 0) {
    const advice = 'put the seeds of a story, as .txt, into a sub-folder';
    throw new SeedError(folder, 1, 1, 'no stories', advice);
  }
  checkIds(
    'stories',
    ids.map((id) => ({ file: join(folder, id), id })),
  );
  return ids;
}

async function readStory(folder: string, id: string): Promise<Story> {
  const path = join(folder, id);
  const names = await readFolder(path);
  const seeds: SeedDocument[] = [];
  for (const name of names.filter((each) => each.endsWith('.txt')).slice(0, MOST_SEEDS + 1)) {
    const text = await readText(join(path, name), LONGEST_STORY);
    seeds.push({ id: name.slice(0, -'.txt'.length), text });
  }
  const sideFile = names.includes(SIDE_FILE)
    ? await readText(join(path, SIDE_FILE), LONGEST_SIDE_FILE)
    : null;
  try {
    return compileStory(id, seeds, sideFile);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    const { file, line, column, problem, advice } = error;
    throw new SeedError(join(folder, file), line, column, problem, advice);
  }
}
