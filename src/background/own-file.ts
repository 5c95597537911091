/** The files that the build puts beside the scripts. */

import { browser } from '../platform/browser';
import { ExpectedFailure } from '../platform/failures';

/** What is read of a file of the extension. Fails with `stories-unreadable` where it is missing or damaged. */
export async function readOwnFile<T>(name: string, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    return await read(await fetch(browser.runtime.getURL(name)));
  } catch (error) {
    throw unreadable(name, String(error));
  }
}

/** The failure of a file that is not what it should be. */
export function unreadable(name: string, problem: string): ExpectedFailure {
  return new ExpectedFailure('stories-unreadable', `${name}: ${problem}`);
}

/** Makes something once while the background is awake; a failure is not kept, so that the next asker tries again. */
export function madeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  const one = madeOnceEach(make);
  return () => one('');
}

/** Makes one thing for each key, as madeOnce makes one. */
export function madeOnceEach<Key, T>(make: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const made = new Map<Key, Promise<T>>();
  return (key) => {
    const one =
      made.get(key) ??
      make(key).catch((error: unknown) => {
        made.delete(key);
        throw error;
      });
    made.set(key, one);
    return one;
  };
}

/** Whether a file's part has parts of its own. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
