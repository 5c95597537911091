/** Sending a message of the table, and getting an Outcome back whatever happens on the way. */

import { failed } from './failures';
import type { Outcome } from './failures';
import type { BackgroundMessages, PageMessages } from './messages';

/**
 * How often a message is sent in all. A background that is put to sleep between receiving and answering loses the
 * answer; asking again wakes it, and every message of the table may safely be asked twice.
 */
const ATTEMPTS = 3;

/** Asks the background. Fails with `page-gone` where this script's extension was updated or removed under it. */
export async function sendToBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  params: BackgroundMessages[Name]['params'],
): Promise<Outcome<BackgroundMessages[Name]['result']>> {
  let problem = 'no answer';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (!isAlive()) return failed('page-gone', 'the extension was updated or removed');
    try {
      const answer = await chrome.runtime.sendMessage<
        unknown,
        Outcome<BackgroundMessages[Name]['result']> | undefined
      >({ name, params });
      if (answer) return answer;
    } catch (error) {
      problem = String(error);
    }
  }
  return failed(isAlive() ? 'unexpected' : 'page-gone', `${name}: ${problem}`);
}

/** Asks the content script of a tab, in its top frame. Fails with `page-gone` where there is none. */
export async function sendToTab<Name extends keyof PageMessages>(
  tab: number,
  name: Name,
  params: PageMessages[Name]['params'],
): Promise<Outcome<PageMessages[Name]['result']>> {
  try {
    const answer = await chrome.tabs.sendMessage<unknown, Outcome<PageMessages[Name]['result']> | undefined>(
      tab,
      { name, params },
      { frameId: 0 },
    );
    return answer ?? failed('page-gone', `${name}: no answer`);
  } catch (error) {
    return failed('page-gone', `${name}: ${String(error)}`);
  }
}

/** Is the extension that this script belongs to still there? A worker that merely sleeps does not matter. */
export function isAlive(): boolean {
  // of a script whose extension was updated, browsers take `runtime` or its `id` away, against the declared types
  const browser: { runtime?: { id?: string } } = chrome;
  return browser.runtime?.id !== undefined;
}
