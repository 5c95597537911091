/** A page of Chromium as a view, with what the debugging protocol adds. */

import type { ElementHandle, Page, Protocol } from 'puppeteer-core';
import { inOwnWorld } from './own-world';
import type { TabView } from './page-view';

/** A page of Chromium as a view. */
export function chromiumView(page: Page): TabView {
  return {
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    async back() {
      await page.goBack();
    },
    front: () => page.bringToFront(),
    evaluate: (expression) => page.evaluate(expression),
    inOwnWorld: (expression) => inOwnWorld(page, expression),
    inClosedRoot: (functionDeclaration) => inClosedRoot(page, functionDeclaration),
    async hover(x, y) {
      await page.mouse.move(x, y, { steps: 4 });
    },
    click: (x, y, held = 0) => page.mouse.click(x, y, { delay: held }),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async chooseFile(selector, path) {
      const field = await page.waitForSelector(selector);
      await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: (part) => page.screenshot({ captureBeyondViewport: false, ...(part && { clip: part }) }),
    close: () => page.close(),
  };
}

async function inClosedRoot(page: Page, functionDeclaration: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const shadow of closedRoots(root)) {
      // a card that closes meanwhile takes its element along
      const resolved = await session.send('DOM.resolveNode', { nodeId: shadow.nodeId }).catch(() => null);
      const object = resolved?.object;
      if (object?.objectId === undefined) continue;
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        returnByValue: true,
        functionDeclaration,
      });
      if (result.value !== '') return result.value;
    }
    return null;
  } finally {
    await session.detach();
  }
}

/** Those that hold no other. */
function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const innermost = own.flatMap((root) => {
    const within = closedRoots(root);
    return within.length > 0 ? within : [root];
  });
  return [...innermost, ...(node.children ?? []).flatMap(closedRoots)];
}
