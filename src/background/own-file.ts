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
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
