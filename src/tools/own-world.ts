/** Looking at a page from a world of its own, where nothing that the page's scripts patched is met. */

import type { Page } from 'puppeteer-core';

/** The JSON value of an expression, evaluated in a world of its own. */
export async function inOwnWorld(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The words that are painted in the page, those of ranges that are empty left out. */
export const paintedIn = (page: Page): Promise<string[]> =>
  paintedBy((expression) => inOwnWorld(page, expression));

/** The page's document as text; see `serialisedBy`. */
export const serialised = (page: Page): Promise<string> =>
  serialisedBy((expression) => inOwnWorld(page, expression));

/** Evaluates an expression in a world of its own. */
type Look = (expression: string) => Promise<unknown>;

/** The words that are painted in the page, those of ranges that are empty left out. */
export async function paintedBy(look: Look): Promise<string[]> {
  // another world of Firefox's may not go through the page's highlights but by the page's own objects
  const words = await look(`(() => {
    const words = [];
    for (const highlight of (globalThis.wrappedJSObject ?? globalThis).CSS.highlights.values())
      for (const range of highlight.values()) words.push(String(range));
    return words.filter(Boolean);
  })()`);
  return Array.isArray(words) ? words.map(String) : [];
}

/**
 * The page's document as text, whatever our one element is, and with every number as one sign: a page that counts is the same
 * page later.
 */
export async function serialisedBy(look: Look): Promise<string> {
  return String(
    await look(
      `(() => {
        const copy = document.documentElement.cloneNode(true);
        for (const child of [...copy.children]) if (child.matches('html > div[popover]:last-child')) child.remove();
        return new XMLSerializer().serializeToString(copy).replace(/\\d+/g, '#').replaceAll(location.host, '');
      })()`,
    ),
  );
}
