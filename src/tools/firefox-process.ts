/** The process of Firefox that shows a document, entered from the browser's own window: with more rights than a page has. */

import { fields } from './json';

/** The value of an expression in the browser's window, where `extension` is the one that is driven. */
export type InBrowser = (expression: string) => Promise<unknown>;

/**
 * The JSON value that a function's body returns which runs beside the document shown in a `browser` element of the window,
 * where `content` is that document's window; throws where there is none, or it goes meanwhile.
 */
export async function inProcessOf(inBrowser: InBrowser, browser: string, body: string): Promise<unknown> {
  const script = `(async () => { ${body} })().then(
    (value) => ({ value: JSON.stringify(value) ?? 'null' }),
    (error) => ({ error: String(error) }),
  ).then((answer) => sendAsyncMessage(NAME, answer));`;
  const answer = fields(
    await inBrowser(`(async () => {
      const browser = ${browser};
      if (!browser) return { error: 'it is closed' };
      const name = 'answer ' + crypto.randomUUID();
      const { promise, resolve } = Promise.withResolvers();
      browser.messageManager.addMessageListener(name, ({ data }) => resolve(data));
      const script = 'const NAME = ' + JSON.stringify(name) + ';' + ${JSON.stringify(script)};
      browser.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
      const watch = setInterval(() => browser.isConnected || resolve({ error: 'it was closed' }), 50);
      return promise.finally(() => clearInterval(watch));
    })()`),
  );
  if (typeof answer['value'] !== 'string') throw new Error(`Beside the page: ${String(answer['error'])}`);
  const value: unknown = JSON.parse(answer['value']);
  return value;
}
