/** The popup of Firefox's toolbar as a view: no protocol reaches it, so the browser's own window does. */

import { inProcessOf, type InBrowser } from './firefox-process';
import { until, type PageView } from './page-view';

/** The popup's browser, while it is open. */
const POPUP = `document.querySelector('.webextension-popup-browser')`;

/** Opens the popup over the tab in front; `clicked`: as a click on the icon does, which lends the extension that tab. */
export async function firefoxPopup(inBrowser: InBrowser, clicked: boolean): Promise<PageView> {
  await closePopup(inBrowser);
  const how = clicked ? 'triggerAction(window)' : 'openPopup(window, true)';
  await inBrowser(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.apiManager.global.browserActionFor(extension).${how};
  })()`);
  // it is shown once its document is there and as large as it wants to be
  await until('the popup to open', () =>
    inBrowser(
      `${POPUP}?.closest('panel').state === 'open' && ${POPUP}.currentURI.spec.includes('popup.html')`,
    ),
  );
  // a click by hand would have done so
  await inBrowser(`${POPUP}.focus()`);
  const mouse = (x: number, y: number, types: string[]): Promise<unknown> =>
    inBrowser(`(() => {
      const popup = ${POPUP};
      const x = popup.screenX - mozInnerScreenX + ${x};
      const y = popup.screenY - mozInnerScreenY + ${y};
      for (const type of ${JSON.stringify(types)}) synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
    })()`);
  return {
    evaluate: (expression) => evaluateInPopup(inBrowser, expression),
    async hover(x, y) {
      await mouse(x, y, ['mousemove']);
    },
    async click(x, y) {
      await mouse(x, y, ['mousemove', 'mousedown', 'mouseup']);
    },
    press: (key) => pressInBrowser(inBrowser, key),
    close: () => closePopup(inBrowser),
  };
}

/** Closes the popup where it is open, as a click beside it does. */
export async function closePopup(inBrowser: InBrowser): Promise<void> {
  await inBrowser(`${POPUP}?.closest('panel').hidePopup()`);
  await until('the popup to close', () => inBrowser(`${POPUP} === null`));
}

/** Presses a key, as on the keyboard: what has the focus gets it. */
async function pressInBrowser(inBrowser: InBrowser, key: string): Promise<void> {
  await inBrowser(`(() => {
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window, () => true);
    const event = new KeyboardEvent('', { key: ${JSON.stringify(key)}, code: ${JSON.stringify(key)} });
    keyboard.keydown(event);
    keyboard.keyup(event);
  })()`);
}

/** The JSON value of an expression in the popup; promises are awaited. */
async function evaluateInPopup(inBrowser: InBrowser, expression: string): Promise<unknown> {
  const inside = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
  // a sandbox with the page's own objects: the policy of the extension's pages lets nothing else evaluate
  const value: unknown = await inProcessOf(
    inBrowser,
    POPUP,
    `const world = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    return JSON.parse(await Cu.evalInSandbox(${JSON.stringify(inside)}, world));`,
  );
  return value;
}
