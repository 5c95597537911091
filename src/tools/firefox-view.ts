/** A tab of Firefox as a view, over WebDriver BiDi. */

import { textOf, type BidiConnection } from './bidi';
import { fields } from './json';
import type { TabView } from './page-view';

/** Keys by the code points that WebDriver gives them. */
const KEYS: Record<string, string> = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', End: '\uE010' };

/** Milliseconds that a move of the pointer takes. */
const MOVE = 50;

/** The JSON value of an expression in a context; promises are awaited. */
export async function evaluate(
  connection: BidiConnection,
  context: string,
  expression: string,
  sandbox?: string,
): Promise<unknown> {
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context, ...(sandbox === undefined ? {} : { sandbox }) },
    awaitPromise: true,
  });
  return valueOf(answer);
}

/** What a script answered as JSON; throws what it threw. */
function valueOf(answer: Record<string, unknown>): unknown {
  if (answer['type'] !== 'success') {
    throw new Error(`In the page: ${String(fields(answer['exceptionDetails'])['text'])}`);
  }
  const parsed: unknown = JSON.parse(textOf(fields(answer['result'])['value'], 'result'));
  return parsed;
}

export function firefoxView(connection: BidiConnection, context: string): TabView {
  const perform = (source: object, actions: object[]): Promise<unknown> =>
    connection.send('input.performActions', { context, actions: [{ ...source, actions }] });
  const pointer = (actions: object[], pointerType = 'mouse'): Promise<unknown> =>
    perform({ type: 'pointer', id: pointerType, parameters: { pointerType } }, actions);
  const move = (x: number, y: number, duration = MOVE) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
  });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  return {
    async goto(url) {
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async reload() {
      await connection.send('browsingContext.reload', { context, wait: 'complete' });
    },
    async back() {
      await connection.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    async front() {
      await connection.send('browsingContext.activate', { context });
    },
    evaluate: (expression) => evaluate(connection, context, expression),
    inOwnWorld: (expression) => evaluate(connection, context, expression, 'own'),
    inClosedRoot: (functionDeclaration) => inClosedRoot(connection, context, functionDeclaration),
    async hover(x, y) {
      await pointer([move(x, y)]);
    },
    async click(x, y, held = 0) {
      await pointer([move(x, y), down, { type: 'pause', duration: held }, up]);
    },
    async tap(x, y) {
      await pointer([move(x, y, 0), down, up], 'touch');
    },
    async chooseFile(selector, path) {
      const { result } = await connection.send('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target: { context },
        awaitPromise: false,
      });
      const element = { sharedId: textOf(fields(result)['sharedId'], selector) };
      await connection.send('input.setFiles', { context, element, files: [path] });
    },
    async drag(from, to) {
      await pointer([move(from.x, from.y), down, move(to.x, to.y), up]);
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      await perform({ type: 'key', id: 'keyboard' }, [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    async resize(width, height) {
      await connection.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot(part) {
      const answer = await connection.send('browsingContext.captureScreenshot', {
        context,
        ...(part && { clip: { type: 'box', ...part } }),
      });
      return Buffer.from(textOf(answer['data'], 'data'), 'base64');
    },
    async close() {
      await connection.send('browsingContext.close', { context });
    },
  };
}

/** Elements beside head and body: those that no page of ours has of its own. */
const ADDED =
  '[...document.documentElement.children].filter((child) => child !== document.head && child !== document.body)';

/** How to tell elements: with their closed roots, and with nothing else that is in them. */
const WITH_ROOTS = { includeShadowTree: 'all', maxDomDepth: 0, maxObjectDepth: 1 };

/** The protocol tells closed roots too, where it is asked to. */
async function inClosedRoot(
  connection: BidiConnection,
  context: string,
  functionDeclaration: string,
): Promise<unknown> {
  const target = { context, sandbox: 'own' };
  const common = { target, awaitPromise: false };
  const call = (root: string, source: string, more = {}): Promise<Record<string, unknown>> =>
    connection.send('script.callFunction', {
      ...common,
      ...more,
      functionDeclaration: source,
      this: { sharedId: root },
    });
  /** the closed roots of these elements that hold no other */
  const innermost = async (answer: Record<string, unknown>): Promise<string[]> => {
    const elements: unknown = fields(answer['result'])['value'];
    const found: string[] = [];
    for (const element of Array.isArray(elements) ? elements : []) {
      const { shadowRoot } = fields(fields(element)['value']);
      if (!shadowRoot) continue;
      const root = textOf(fields(shadowRoot)['sharedId'], 'shadow root');
      const children = await call(root, 'function () { return [...this.children]; }', {
        serializationOptions: WITH_ROOTS,
      });
      const within = await innermost(children);
      found.push(...(within.length > 0 ? within : [root]));
    }
    return found;
  };
  const added = await connection.send('script.evaluate', {
    ...common,
    expression: ADDED,
    serializationOptions: WITH_ROOTS,
  });
  for (const root of await innermost(added)) {
    const source = `function () { return JSON.stringify((${functionDeclaration}).call(this)) ?? 'null'; }`;
    const value = valueOf(await call(root, source));
    if (value !== '') return value;
  }
  return null;
}
