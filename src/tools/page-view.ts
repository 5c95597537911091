/** A page in any driven browser, as far as a reader could tell: what it holds, where one points, what one sees. */

import type { KeyInput } from 'puppeteer-core';

/** Anything of the browser's that shows a document: a tab, or the popup of the toolbar. */
export interface PageView {
  /** the value of an expression, evaluated in the page; promises are awaited; JSON values only */
  evaluate(expression: string): Promise<unknown>;
  /** moves the pointer to a place in the viewport, in CSS pixels */
  hover(x: number, y: number): Promise<void>;
  /** `held`: milliseconds for which the button stays down */
  click(x: number, y: number, held?: number): Promise<void>;
  press(key: KeyInput): Promise<void>;
  close(): Promise<void>;
}

/** A tab. */
export interface TabView extends PageView {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** makes it the tab that the reader sees */
  front(): Promise<void>;
  /** the value of an expression in a world of its own, where nothing that the page's scripts patched is met */
  inOwnWorld: (expression: string) => Promise<unknown>;
  /**
   * What a function answers that is called on the innermost closed shadow root of an element that the extension added; null
   * where there is none, or none with an answer.
   */
  inClosedRoot(functionDeclaration: string): Promise<unknown>;
  /** a click with a finger */
  tap(x: number, y: number): Promise<void>;
  /** chooses a file in the file field that this selector finds */
  chooseFile(selector: string, path: string): Promise<void>;
  /** draws the pointer with its button pressed from one place to another */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** makes the viewport so large, in CSS pixels */
  resize(width: number, height: number): Promise<void>;
  /** PNG of the viewport, or of a part of it, in CSS pixels */
  screenshot(part?: { x: number; y: number; width: number; height: number }): Promise<Uint8Array>;
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
    .sort((a, b) => {
      const isOneTree = a.startContainer.getRootNode() === b.startContainer.getRootNode();
      return isOneTree ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0;
    })
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
