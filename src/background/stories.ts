/** Where stories come from: today the files built into the extension, and nobody else in the house knows it. */

import { openIndex, STORY_FORMAT, type IndexData, type Story, type StoryIndex } from '../core';
import { browser } from '../platform/browser';
import { ExpectedFailure } from '../platform/failures';
import type { StorySummary } from '../platform/messages';

const INDEX_FILE = 'stories/index.json';

let index: Promise<StoryIndex> | null = null;
const stories = new Map<string, Promise<Story>>();

/** What recognition needs of every story; read once while the background is awake. */
export function storyIndex(): Promise<StoryIndex> {
  index ??= readIndex().catch((error: unknown) => {
    // a failure is not kept: the next asker tries again
    index = null;
    throw error;
  });
  return index;
}

/** A story whole. Fails with `stories-unreadable` where there is none of that id, or its file is damaged. */
export async function getStory(id: string): Promise<Story> {
  const known = (await storyIndex()).stories.some((story) => story.id === id);
  // only names that the index holds become file names
  if (!known) throw unreadable(id, 'no such story');
  const story =
    stories.get(id) ??
    readStory(id).catch((error: unknown) => {
      stories.delete(id);
      throw error;
    });
  stories.set(id, story);
  return story;
}

/** The stories as lists show them, switched-off ones too. */
export async function listStories(): Promise<StorySummary[]> {
  const ids = (await storyIndex()).stories.map(({ id }) => id);
  const whole = await Promise.all(ids.map(getStory));
  return whole.map(({ id, headline, outlet, published }) => ({
    id,
    headline: headline.text,
    outlet: outlet.name,
    published,
  }));
}

async function readIndex(): Promise<StoryIndex> {
  const file = await readFile(INDEX_FILE);
  requireFormat(INDEX_FILE, file);
  if (!isIndexData(file)) throw unreadable(INDEX_FILE, 'not an index');
  return openIndex(file);
}

async function readStory(id: string): Promise<Story> {
  const name = `stories/${id}.json`;
  const file = await readFile(name);
  requireFormat(name, file);
  if (!isStory(file)) throw unreadable(name, 'not a story');
  return file;
}

async function readFile(name: string): Promise<unknown> {
  try {
    return await (await fetch(browser.runtime.getURL(name))).json();
  } catch (error) {
    throw unreadable(name, String(error));
  }
}

function requireFormat(name: string, file: unknown): void {
  const format =
    typeof file === 'object' && file !== null && 'formatVersion' in file ? file.formatVersion : null;
  if (typeof format === 'number' && format !== STORY_FORMAT) {
    throw new ExpectedFailure('old-story-format', `${name}: format ${format}, expected ${STORY_FORMAT}`);
  }
}

/** The build writes these files and types them; here only what damage in transit would break is looked at. */
function isIndexData(file: unknown): file is IndexData {
  return isRecord(file) && file['formatVersion'] === STORY_FORMAT && Array.isArray(file['stories']);
}

function isStory(file: unknown): file is Story {
  if (!isRecord(file) || file['formatVersion'] !== STORY_FORMAT || typeof file['id'] !== 'string')
    return false;
  const lists = ['keyFacts', 'background', 'coverage', 'entities', 'timeline', 'seeds'];
  return isRecord(file['headline']) && lists.every((list) => Array.isArray(file[list]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unreadable(name: string, problem: string): ExpectedFailure {
  return new ExpectedFailure('stories-unreadable', `${name}: ${problem}`);
}
