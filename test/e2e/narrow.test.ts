/** Small windows and large letters: nothing is cut, nothing needs sideways scrolling, nothing gets out of reach. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { popupInTab, startSession, type Session } from './chromium-session';
import type { PageName } from './pages';
import { openCardAlone, speak, SPOKEN, unfold } from './screens';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

/** 320 px, which is also 1280 px at 400 %. */
const NARROW = { width: 320, height: 640 };

/** What the window of a laptop and the popup keep at 200 %. */
const ZOOMED = { width: 640, height: 400, deviceScaleFactor: 2 };
const ZOOMED_POPUP = { width: 360, height: 300, deviceScaleFactor: 2 };

/** Pixels of a letter that is twice as large as the browser's own. */
const LARGE_LETTER = '32px';

/** What stands out of the window or of a box that hides what does, one line each: the element, and its words. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = (element: Element): boolean =>
      element.closest('.unseen, .progress') !== null || !element.checkVisibility();
    /** left and right end of what is seen of the element's content */
    const seen = (element: Element): [left: number, right: number] => {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        const { left, right } = at.getBoundingClientRect();
        // what scrolls sideways shows all of it: only a text as it was received may
        if (overflowX === 'auto' && at.scrollWidth <= at.clientWidth) continue;
        if (overflowX === 'hidden' || overflowX === 'clip') return [left, right];
      }
      return [0, document.documentElement.clientWidth];
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || hidden(element)) continue;
      const range = new Range();
      range.selectNodeContents(node);
      const boxes = node instanceof Element ? [node.getBoundingClientRect()] : [...range.getClientRects()];
      const [left, right] =
        node instanceof Element && node.parentElement ? seen(node.parentElement) : seen(element);
      const out = boxes.some((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1));
      if (out)
        found.push(
          `${element.localName}.${element.getAttribute('class') ?? ''}: ${node.textContent?.slice(0, 60) ?? ''}`,
        );
    }
    return found;
  });
}

const enlargeLetters = (page: Page) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, LARGE_LETTER);

const OPTIONS = ['options.html', 'options.html?welcome'];

describe.each(SPOKEN)('in 320 px, in %s', (language) => {
  it.each(OPTIONS)('%s shows everything', async (path) => {
    await speak(session, language);
    const page = await session.chromium.openExtensionPage(path);
    await page.setViewport(NARROW);
    await page.waitForSelector('main');
    await unfold(page);
    expect(await cut(page)).toEqual([]);
  });

  it('the popup does, in a narrow window and on a phone', async () => {
    await speak(session, language);
    const popup = await popupInTab(session, await session.open('matching'));
    for (const phone of [false, true]) {
      await popup.setViewport({ ...NARROW, isMobile: phone, hasTouch: phone });
      await popup.waitForSelector('[data-view=match]');
      await unfold(popup);
      expect(await cut(popup), phone ? 'phone' : 'window').toEqual([]);
    }
  });
});

it.each<[state: string, name: PageName]>([
  ['no-story', 'other-story'],
  ['not-article', 'front'],
])('the popup without a match shows everything in 320 px: %s', async (state, name) => {
  await speak(session, 'de');
  const popup = await popupInTab(session, await session.open(name));
  await popup.setViewport(NARROW);
  await popup.waitForSelector(`[data-view=${state}]`);
  expect(await cut(popup)).toEqual([]);
});

it('the popup has the width that is meant for it where there is room', async () => {
  const popup = await popupInTab(session, await session.open('matching'));
  await popup.setViewport({ width: 800, height: 600 });
  expect(await popup.$eval('body', (body) => body.offsetWidth)).toBe(360);
});

describe('at 200 %', () => {
  it.each(['en', 'de', 'ar'] as const)('the popup shows everything, in %s', async (language) => {
    await speak(session, language);
    const popup = await popupInTab(session, await session.open('matching'));
    await popup.setViewport(ZOOMED_POPUP);
    expect(await cut(popup)).toEqual([]);
    await unfold(popup);
    expect(await cut(popup)).toEqual([]);
  });

  it.each(OPTIONS)('%s shows everything', async (path) => {
    const page = await session.chromium.openExtensionPage(path);
    await page.setViewport(ZOOMED);
    await page.waitForSelector('main');
    await unfold(page);
    expect(await cut(page)).toEqual([]);
  });

  it('so it does with letters twice as large', async () => {
    const popup = await popupInTab(session, await session.open('matching'));
    await enlargeLetters(popup);
    await popup.setViewport({ width: 360, height: 600 });
    await unfold(popup);
    expect(await cut(popup)).toEqual([]);
    for (const path of OPTIONS) {
      const page = await session.chromium.openExtensionPage(path);
      await page.waitForSelector('main');
      await enlargeLetters(page);
      await unfold(page);
      expect(await cut(page), path).toEqual([]);
    }
  });
});

describe('the card', () => {
  interface Look {
    /** it lies in the window as a whole */
    inView: boolean;
    /** its content is wider than it */
    wide: boolean;
    /** it has to be scrolled */
    long: boolean;
    /** the labels of the buttons that can be pressed, before it is scrolled and at its end */
    atStart: (string | null)[];
    atEnd: (string | null)[];
    /** the title stays too */
    titleAtEnd: boolean;
  }

  const look = (page: Page): Promise<Look> =>
    page.evaluate(() => {
      const root = document.getElementById('card')?.shadowRoot;
      const box = root?.querySelector<HTMLElement>('.box');
      if (!root || !box) throw new Error('no card');
      const pressable = (): (string | null)[] =>
        [...box.querySelectorAll('button')]
          .filter((button) => {
            const { left, top, width, height } = button.getBoundingClientRect();
            return button.contains(root.elementFromPoint(left + width / 2, top + height / 2));
          })
          .map((button) => button.getAttribute('aria-label'));
      const { left, top, right, bottom } = box.getBoundingClientRect();
      const atStart = pressable();
      box.scrollTop = box.scrollHeight;
      const title = box.shadowRoot?.querySelector('h2')?.getBoundingClientRect();
      return {
        inView: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        wide: box.scrollWidth > box.clientWidth,
        long: box.scrollTop > 0,
        atStart,
        atEnd: pressable(),
        titleAtEnd: title !== undefined && title.top >= top && title.bottom <= bottom,
      };
    });

  const BUTTONS = ['Previous highlight in the page', 'Next highlight in the page', 'Copy', 'Close'];

  it.each([
    ['at 200 %', ZOOMED],
    ['at 400 %', { width: 320, height: 256, deviceScaleFactor: 4 }],
    ['on a phone', NARROW],
  ])('is whole and keeps its buttons in reach, however long it is: %s', async (_, view) => {
    for (const like of [/\b99\b/, /Maduro/]) {
      const page = await openCardAlone(session, 'matching', like);
      await page.setViewport(view);
      await page.evaluate(() => {
        // as it is placed where it has no room beside its mark
        const box = document.getElementById('card')?.shadowRoot?.querySelector<HTMLElement>('.box');
        if (box) box.style.translate = '8px 8px';
      });
      const { long, ...seen } = await look(page);
      expect(seen).toEqual({ inView: true, wide: false, atStart: BUTTONS, atEnd: BUTTONS, titleAtEnd: true });
      if (like.test('Maduro') && view.height <= ZOOMED.height) expect(long).toBe(true);
    }
  });
});
