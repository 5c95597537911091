/** The background in the fake browser, with the stories of the tests built in; woken anew for each test. */

import { events, settle, world } from '../platform/fake-browser';
import { vi } from 'vitest';
import { buildIndex } from '../../src/core';
import type { Outcome } from '../../src/platform/failures';
import type { BackgroundMessages } from '../../src/platform/messages';
import { languageFiles } from '../../src/tools/languages';
import { ferryStory } from '../core/ferry-story';

export const STORY = ferryStory.id;

const LANGUAGE_FILES = await languageFiles();

/** A fresh installation's files, and nothing running. */
export function install(): void {
  world.reset();
  for (const { name, content } of LANGUAGE_FILES) world.files.set(name, new Uint8Array(content).buffer);
  world.files.set('stories/index.bin', buildIndex([ferryStory]));
  world.files.set(`stories/${STORY}.json`, JSON.stringify(ferryStory));
}

/** Starts the background as the browser does when an event needs it: from the beginning, with nothing remembered. */
export async function wake(): Promise<void> {
  world.sleep();
  vi.resetModules();
  await import('../../src/background/main');
}

/** What Nutgraf's pages and content scripts ask; `from` is the sender as the browser tells it. */
export async function ask<Name extends keyof BackgroundMessages>(
  name: Name,
  params: BackgroundMessages[Name]['params'],
  from: object = {},
): Promise<Outcome<BackgroundMessages[Name]['result']>> {
  return (await world.say({ name, params }, from)) as Outcome<BackgroundMessages[Name]['result']>;
}

/** A content script in the top frame of a tab. */
export function scriptOf(tab: { id: number; url: string; incognito?: boolean }): object {
  return { tab: { incognito: false, ...tab }, frameId: 0, url: tab.url };
}

/** Lets an event happen, and what it starts come to rest. */
export async function happen(name: keyof typeof events, ...values: unknown[]): Promise<void> {
  for (const listener of [...events[name].listeners]) Reflect.apply(listener, undefined, values);
  await settle();
}
