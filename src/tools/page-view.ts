/** A page in any driven browser, as far as a reader could tell: what it holds, where one points, what one sees. */

import type { KeyInput, Page } from 'puppeteer-core';

export interface PageView {
  goto(url: string): Promise<void>;
  /** the value of an expression, evaluated in the page; promises are awaited; JSON values only */
  evaluate(expression: string): Promise<unknown>;
  /** moves the pointer to a place in the viewport, in CSS pixels */
  hover(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** the same with a finger */
  tap(x: number, y: number): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** makes the viewport so large, in CSS pixels */
  resize(width: number, height: number): Promise<void>;
  /** PNG of the viewport */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A page of Chromium as a view. */
export function chromiumView(page: Page): PageView {
  return {
    async goto(url) {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    async hover(x, y) {
      await page.mouse.move(x, y, { steps: 4 });
    },
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot({ captureBeyondViewport: false }),
    close: () => page.close(),
  };
}

/** Milliseconds; what is waited for takes under a second when idle. Longer than any machine has needed, shorter than a test's patience. */
const LONGEST_WAIT = 25_000;

/** Milliseconds between two looks. */
const LOOK_AGAIN = 50;

/** The first value that is neither null, undefined nor false; throws after the time limit, naming what was waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  limit = LONGEST_WAIT,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited ${String(limit)} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

/** Words that a page has painted with a custom highlight, with the middle of their first line in the viewport. */
export interface Painted {
  text: string;
  x: number;
  y: number;
}

/** All painted words in the order of the page; Highlights are seen by the page itself, so this asks as any page script could. */
export async function paintedWords(view: PageView): Promise<Painted[]> {
  const found = await view.evaluate(`[...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map((range) => {
      const box = range.getClientRects()[0] ?? new DOMRect();
      return { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })`);
  return found as Painted[];
}

/** The popup's text once it shows what it found, and no longer that it is reading the page. */
export async function popupReady(popup: PageView): Promise<string> {
  return until('the popup', async () => {
    const shown = await popup.evaluate(
      "document.querySelector('[data-view]:not([data-view=working])')?.innerText",
    );
    return typeof shown === 'string' && shown;
  });
}
