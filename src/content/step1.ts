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
import { REST_FACTOR, type Reader, type World } from './world';

/** Milliseconds without a change after which a page is looked at again: what is built by script, or opened by a click, is all there. */
const SETTLED = 500;

/**
 * Milliseconds after a change when a page that never rests is looked at again, at first and later: pages measured settle
 * within two seconds of loading, and what changes without end is mostly no article.
 */
const RESTLESS = 5000;
const RESTLESS_LATER = 60_000;

/** Milliseconds. A page that became another one by script names its new address first and shows the new article later. */
const MOVING = { quiet: 300, longest: 2000, patience: 2000 };

function start(): World {
  let state: PageState = { kind: 'working' };
  let reader: Reader | null = null;
  let visit: AbortController | null = null;
  /** what was last told of this page, as JSON */
  let announced = '';
  let restsUntil = 0;
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
    // a page that becomes others without end costs no more than one that changes
    await new Promise((resolve) => setTimeout(resolve, restsUntil - performance.now()));
    await look(signal);
  }

  function begin(): AbortController {
    // the first look aborts nothing: an abort makes an error with the way to it, which costs more than reading a page
    visit?.abort();
    visit = new AbortController();
    reader = null;
    announced = '';
    state = { kind: 'working' };
    return visit;
  }

  /** Looks at the page, and again whenever it has changed and come to rest, until there is something to read. */
  async function look(signal: AbortSignal): Promise<void> {
    for (let longest = RESTLESS; !signal.aborted; longest = Math.min(2 * longest, RESTLESS_LATER)) {
      await lookOnce(signal);
      if (reader) return;
      await changedAndQuiet({ quiet: SETTLED, longest }, signal);
    }
  }

  async function lookOnce(signal: AbortSignal): Promise<void> {
    const announcement = announce(document, location.href);
    const now = JSON.stringify(announcement);
    if (now === announced) return;
    announced = now;
    if (announcement) await ask(announcement, signal);
    else state = { kind: 'not-article' };
  }

  async function ask(announcement: Announcement, signal: AbortSignal): Promise<void> {
    state = { kind: 'working' };
    const answer = await sendToBackground('page.announce', announcement);
    if (signal.aborted || reader) return;
    if (!answer.ok) state = { kind: 'failed', failure: answer.failure };
    else if (answer.value.possible && world.read) reader = world.read(signal);
    else state = { kind: 'no-story', title: announcement.title };
  }

  const world: World = {
    restart,
    send: sendToBackground,
    describe: () => describePage(document, location.href),
    spent(time) {
      restsUntil = performance.now() + time * REST_FACTOR;
    },
    stop() {
      visit?.abort();
      life.abort();
    },
  };
  const stopListening = listen<PageMessages>(
    {
      'page.state': () => {
        // what came just now is known to a popup that is opened now
        if (visit && (state.kind === 'not-article' || state.kind === 'no-story')) void lookOnce(visit.signal);
        return reader?.state() ?? state;
      },
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
  // which Firefox never does
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', task, { once: true, signal });
  } else task();
}

// injected again, after a change of settings or to check once more: the page is looked at anew by the script it has
// (a frame of the page that bears this name is no property of our own)
if (Object.hasOwn(globalThis, 'nutgraf')) globalThis.nutgraf?.restart();
else Object.defineProperty(globalThis, 'nutgraf', { value: start() });
