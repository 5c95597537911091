/** Where stories come from: today the files built into the extension, and nobody else in the house knows it. */

import { IndexError, openIndex, STORY_FORMAT, type Story, type StoryIndex } from '../core';
import { ExpectedFailure } from '../platform/failures';
import type { StorySummary } from '../platform/messages';
import { isRecord, madeOnce, madeOnceEach, readOwnFile, unreadable } from './own-file';

const INDEX_FILE = 'stories/index.bin';

/** What recognition needs of every story; read once while the background is awake. */
export const storyIndex = madeOnce(readIndex);

const readOnce = madeOnceEach(readStory);

/** A story whole. Fails with `stories-unreadable` where there is none of that id, or its file is damaged. */
export async function getStory(id: string): Promise<Story> {
  const known = (await storyIndex()).ids.includes(id);
  // only names that the index holds become file names
  if (!known) throw unreadable(id, 'no such story');
  return readOnce(id);
}

/** The stories as lists show them, switched-off ones too. */
export async function listStories(): Promise<StorySummary[]> {
  const { ids } = await storyIndex();
  const whole = await Promise.all(ids.map(getStory));
  return whole.map(({ id, lang, headline, outlet, published }) => ({
    id,
    lang,
    headline: headline.text,
    outlet: outlet.name,
    published,
  }));
}

async function readIndex(): Promise<StoryIndex> {
  const file = await readOwnFile(INDEX_FILE, (response) => response.arrayBuffer());
  try {
    return openIndex(file);
  } catch (error) {
    if (error instanceof IndexError && error.otherFormat) {
      throw new ExpectedFailure('old-story-format', `${INDEX_FILE}: ${error.message}`);
    }
    throw unreadable(INDEX_FILE, String(error));
  }
}

async function readStory(id: string): Promise<Story> {
  const name = `stories/${id}.json`;
  const file: unknown = await readOwnFile(name, (response) => response.json());
  requireFormat(name, file);
  if (!isStory(file)) throw unreadable(name, 'not a story');
  return file;
}

function requireFormat(name: string, file: unknown): void {
  const format =
    typeof file === 'object' && file !== null && 'formatVersion' in file ? file.formatVersion : null;
  if (typeof format === 'number' && format !== STORY_FORMAT) {
    throw new ExpectedFailure('old-story-format', `${name}: format ${format}, expected ${STORY_FORMAT}`);
  }
}

/** The build writes this file and types it; here only what damage in transit would break is looked at. */
function isStory(file: unknown): file is Story {
  if (!isRecord(file) || file['formatVersion'] !== STORY_FORMAT || typeof file['id'] !== 'string')
    return false;
  const lists = ['keyFacts', 'background', 'coverage', 'entities', 'timeline', 'seeds'];
  return isRecord(file['headline']) && lists.every((list) => Array.isArray(file[list]));
}
