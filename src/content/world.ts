/** Where the steps meet: one object in the isolated world that the scripts of one extension share in a frame. */

import type { Description } from '../article/describe';
import type { CardHandle, CardOptions } from '../overlay/card';
import type { PageState, PageMessages, WordTable } from '../platform/messages';
import type { Handlers } from '../platform/listen';
import type { sendToBackground } from '../platform/send';

/** Rest between two readings, in times of what the last one cost: a page that changes without end takes at most 2 % of a core. */
export const REST_FACTOR = 50;

/** What step 2 does for a page that may be part of a story. */
export interface Reader {
  state(): PageState;
  handlers: Pick<Handlers<PageMessages>, 'page.jump' | 'page.step' | 'page.refresh'>;
}

export interface World {
  /** Looks at the page from the start: it became another one, or what is wanted changed. */
  restart(): void;
  /** Takes everything back: the extension that this script belongs to is gone. */
  stop(): void;
  /** What the page says of itself as it stands now: step 1's, which step 2 therefore need not bring. */
  describe(): Description;
  /** Asks the background: step 1's, as `describe`. */
  send: typeof sendToBackground;
  /** Milliseconds went into this page, ours and the background's; it becomes another one no sooner than after a rest. */
  spent(time: number): void;
  /** Step 2's: reads the page until the signal is aborted. */
  read?: (signal: AbortSignal) => Reader;
  /** Step 3's: makes a card ready in these words. */
  mountCard?: (table: WordTable, options: Omit<CardOptions, 'words'>) => CardHandle;
}

declare global {
  var nutgraf: World | undefined;
}
