/** What a page's own script can learn of Nutgraf: each test plays a page that tries. The threat model in src/README.md says the same in words. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { startSession, type Session } from './chromium-session';
import { urlOf, type PageName } from './pages';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

/** What a page's script notes from its first moment on. */
interface Notes {
  mutations: string[];
  events: string[];
  errors: string[];
  /** who called the page's listeners, as far as its own errors tell */
  stacks: string[];
}

/** Runs in the page before any script of it: notes what enters the document, and what happens that the page did not do. */
function spy(): void {
  const notes: Notes = { mutations: [], events: [], errors: [], stacks: [] };
  Object.assign(globalThis, { notes });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target } of records) notes.mutations.push(`${type} ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (const type of [
    'beforetoggle',
    'toggle',
    'message',
    'focusin',
    'keydown',
    'scroll',
    'copy',
    'selectionchange',
  ])
    addEventListener(
      type,
      (event) => {
        const { target } = event;
        const name = target instanceof Node ? target.nodeName : 'window';
        notes.stacks.push(new Error().stack ?? '');
        notes.events.push(`${type} ${name}${event instanceof KeyboardEvent ? ` ${event.key}` : ''}`);
      },
      true,
    );
  addEventListener('error', ({ message }) => notes.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => notes.errors.push(String(reason)));
}

/** Frames that are looked at after the painting. */
const FRAMES = 10;

/** Runs in the page before any script of it: notes every entry that the browser's own timing tells, in frames that are all too long. */
function timeEverything(): void {
  const timed: string[] = [];
  Object.assign(globalThis, { timed });
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) timed.push(JSON.stringify(entry));
    }).observe({ type, buffered: true });
  }
  const hold = (): void => {
    // longer than the 50 ms from which on a frame is told of
    const end = performance.now() + 60;
    while (performance.now() < end);
    requestAnimationFrame(hold);
  };
  requestAnimationFrame(hold);
}

async function openSpied(name: PageName): Promise<Page> {
  const { page } = await session.openUrl(urlOf(name), async (tab) => {
    await tab.evaluateOnNewDocument(spy);
  });
  return page;
}

const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);

/** Everything in the page that a script of ours could have left. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length,
    elements: document.documentElement.children.length,
    globals: Object.keys(globalThis).filter((name) => /nutgraf|chrome-extension/i.test(name)),
    runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith('chrome-extension:')),
  }));

describe('before an article matches', () => {
  it.each<PageName>(['other-story', 'front', 'another-year'])(
    '%s: nothing tells that Nutgraf is there',
    async (name) => {
      const page = await openSpied(name);
      expect(await session.view(page).found()).toMatch(/^(no-story|not-article|reading)$/);
      expect(await traces(page)).toEqual({
        highlights: [],
        sheets: 0,
        elements: 2,
        globals: [],
        runtime: 'undefined',
        resources: [],
      });
      expect(await notesOf(page)).toEqual({ mutations: [], events: [], errors: [], stacks: [] });
    },
  );

  it('no file of ours can be loaded by a page that knows our id', async () => {
    const page = await openSpied('other-story');
    const loaded = await page.evaluate(async (id) => {
      const files = ['manifest.json', 'step1.js', 'popup.html', 'icons/story-48.png', 'stories/index.bin'];
      const results = await Promise.all(
        files.map(async (file) => {
          const url = `chrome-extension://${id}/${file}`;
          const fetched = await fetch(url).then(
            () => true,
            () => false,
          );
          const image = new Image();
          const shown = await new Promise((resolve) => {
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = url;
          });
          return fetched || shown;
        }),
      );
      return results.some((result) => result === true);
    }, session.chromium.id);
    expect(loaded).toBe(false);
  });

  it('no message of a page reaches us: there is nobody to send to', async () => {
    const page = await openSpied('other-story');
    const answer = await page.evaluate((id) => {
      if ((globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime) return 'a way to send';
      for (const data of [
        { name: 'page.state', params: null },
        { name: 'page.refresh', params: null, id },
      ]) {
        postMessage(data, '*');
        document.dispatchEvent(new CustomEvent('nutgraf', { detail: data }));
      }
      return 'nobody';
    }, session.chromium.id);
    expect(answer).toBe('nobody');
    const { events } = await until('the page’s own messages', async () => {
      const notes = await notesOf(page);
      return notes.events.length >= 2 && notes;
    });
    expect(events).toEqual(['message window', 'message window']);
  });
});

describe('once an article matches', () => {
  /** Opens the matching article with a spy and waits until it is painted. */
  async function openMatching(): Promise<Page> {
    const page = await openSpied('matching');
    await until('painted words', async () => (await traces(page)).highlights.length > 0);
    return page;
  }

  it('a page sees that words are painted and which, under names that tell nothing and never come again', async () => {
    const first = await openMatching();
    const { highlights, sheets, elements } = await traces(first);
    expect(sheets).toBe(1);
    expect(elements).toBe(2);
    for (const name of highlights) expect(name).toMatch(/^[a-p]{16}-\d$/);
    await first.reload();
    await until('painted again', async () => (await traces(first)).highlights.length > 0);
    const second = await openMatching();
    const all = [highlights, (await traces(first)).highlights, (await traces(second)).highlights];
    const stems = all.map((names) => new Set(names.map((name) => name.slice(0, 16))));
    expect(stems.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(stems.flatMap((stem) => [...stem])).size).toBe(3);
    expect((await notesOf(second)).mutations).toEqual([]);
  });

  it('a page sees the card come and go as one element, and nothing that is in it', async () => {
    const page = await openMatching();
    const { x, y } = await session.view(page).paintedWord(/\b99\b/);
    await page.mouse.move(x, y, { steps: 3 });
    await session.view(page).waitForCard();
    const host = await page.evaluate((left) => {
      const element = document.documentElement.lastElementChild;
      return (
        element && {
          name: element.localName,
          attributes: element.getAttributeNames().toSorted(),
          id: element.id,
          root: element.shadowRoot,
          text: element.textContent,
          children: element.childNodes.length,
          place: [...Array(90).keys()].some((i) => document.elementFromPoint(left, 10 * i) === element),
          internals: (() => {
            try {
              return element instanceof HTMLElement && element.attachInternals().shadowRoot;
            } catch {
              return null;
            }
          })(),
        }
      );
    }, x);
    expect(host).toEqual({
      name: 'div',
      attributes: ['id', 'popover'],
      id: expect.stringMatching(/^[a-p]{16}$/) as string,
      root: null,
      text: '',
      children: 0,
      place: true,
      internals: null,
    });
    const { mutations, errors } = await notesOf(page);
    expect(new Set(mutations)).toEqual(new Set(['childList HTML']));
    expect(errors).toEqual([]);
  });

  it('a page that listens first sees which keys are pressed in the card, and not on what', async () => {
    const page = await openMatching();
    const worker = await session.chromium.worker();
    await worker.evaluate(() => {
      // the browser's own way to fire a shortcut, which the types do not know
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string): void } };
      onCommand.dispatch('next-highlight');
    });
    await session.view(page).waitForCard();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    const { events, stacks } = await notesOf(page);
    expect(stacks.filter((stack) => /extension|step\d/.test(stack))).toEqual([]);
    const keys = events.filter((event) => event.startsWith('keydown'));
    expect(keys).toEqual(['keydown DIV Tab', 'keydown DIV Escape']);
    // the card has nothing to type into, so that keys are all there is to see
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('a page that times all it can, and holds up every frame so that the browser tells what ran in it, is told of none of our scripts', async () => {
    const { page } = await session.openUrl(urlOf('matching'), async (tab) => {
      await tab.evaluateOnNewDocument(timeEverything);
    });
    await session.view(page).paintedWord(/\b99\b/);
    const entries = await until('frames that were held up', () =>
      page.evaluate((most) => {
        const { timed } = globalThis as unknown as { timed: string[] };
        return timed.filter((entry) => entry.includes('long-animation-frame')).length > most && timed;
      }, FRAMES),
    );
    expect(entries.filter((entry) => /extension|step\d/.test(entry))).toEqual([]);
  });

  it('selecting, copying and clicking on the page stay the page’s own', async () => {
    const page = await openMatching();
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body),
    );
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain('99 soldiers');
    expect(selected).not.toContain('This article says');
  });
});
