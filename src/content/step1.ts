/**
 * On every page of an enabled site, and so as small as it can be: is this an article, and may it be part of a story? It
 * calls the browser natively, sends nothing of a page that is no article, and hands over to step 2 where there is one.
 */

import { announce } from '../article/announce';
import { describePage } from '../article/describe';
import type { Announcement } from '../core';
import { anyParams, listen } from '../platform/listen';
import type { PageMessages, PageState } from '../platform/messages';
import { isAlive, sendToBackground } from '../platform/send';
import { onNavigate } from './navigation';
import { changedAndQuiet } from './quiet';
import type { Reader, World } from './world';

/**
 * Milliseconds. A page built by script is looked at once more when it has come to rest; pages measured settle within
 * two seconds of loading, and looking later would find what the reader opened rather than what loaded.
 */
const SETTLING = { quiet: 500, longest: 5000 };

/** Milliseconds. A page that became another one by script names its new address first and shows the new article later. */
const MOVING = { quiet: 300, longest: 2000 };

function start(): World {
  let state: PageState = { kind: 'working' };
  let reader: Reader | null = null;
  let visit: AbortController | null = null;
  const life = new AbortController();

  function restart(): void {
    const { signal } = begin();
    whenShown(() => void look(signal), signal);
  }

  async function moved(): Promise<void> {
    // what step 2 showed belongs to the page before
    if (reader) void sendToBackground('page.quiet', null);
    const { signal } = begin();
    await changedAndQuiet(MOVING, signal);
    if (!signal.aborted) await look(signal);
  }

  function begin(): AbortController {
    // the first look aborts nothing: an abort makes an error with the way to it, which costs more than reading a page
    visit?.abort();
    visit = new AbortController();
    reader = null;
    state = { kind: 'working' };
    return visit;
  }

  async function look(signal: AbortSignal): Promise<void> {
    let announcement = announce(document, location.href);
    if (!announcement) {
      state = { kind: 'not-article' };
      if (!(await changedAndQuiet(SETTLING, signal))) return;
      announcement = announce(document, location.href);
    }
    if (announcement && !signal.aborted) await ask(announcement, signal);
  }

  async function ask(announcement: Announcement, signal: AbortSignal): Promise<void> {
    state = { kind: 'working' };
    const answer = await sendToBackground('page.announce', announcement);
    if (signal.aborted) return;
    if (!answer.ok) state = { kind: 'failed', failure: answer.failure };
    else if (answer.value.possible && world.read) reader = world.read(signal);
    else state = { kind: 'no-story', title: announcement.title };
  }

  const world: World = {
    restart,
    describe: () => describePage(document, location.href),
    stop() {
      visit?.abort();
      life.abort();
    },
  };
  const stopListening = listen<PageMessages>(
    {
      'page.state': () => reader?.state() ?? state,
      'page.jump': (params, sender) => reader?.handlers['page.jump'](params, sender) ?? { found: false },
      'page.step': (params, sender) => reader?.handlers['page.step'](params, sender) ?? { found: false },
      'page.refresh': (params, sender) => {
        if (reader) return reader.handlers['page.refresh'](params, sender);
        // a story that was switched on, or a wider search, may find what was none
        if (params.changed === 'all' || state.kind === 'no-story') restart();
        return null;
      },
    },
    { 'page.state': anyParams, 'page.jump': anyParams, 'page.step': anyParams, 'page.refresh': anyParams },
  );
  life.signal.addEventListener('abort', () => {
    if (isAlive()) stopListening();
  });
  onNavigate(() => void moved(), life.signal);
  restart();
  return world;
}

/** Runs the task once the page is shown: one that is only prerendered may never be. */
function whenShown(task: () => void, signal: AbortSignal): void {
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', task, { once: true, signal });
  } else task();
}

// injected again, after a change of settings or to check once more: the page is looked at anew by the script it has
// (a frame of the page that bears this name is no property of our own)
if (Object.hasOwn(globalThis, 'nutgraf')) globalThis.nutgraf?.restart();
else Object.defineProperty(globalThis, 'nutgraf', { value: start() });
