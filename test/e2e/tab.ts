/** What scenarios do in a page, the same in every browser: with the pointer and the keys, as a reader does. */

import { json } from '../../src/tools/json';
import { until, type PageView } from '../../src/tools/page-view';

/** An element: by selector, by path, or by what a reader sees on it. */
export type Target = string | { xpath: string } | { button: string } | { link: string } | { label: string };

/** Runs a function elsewhere, which therefore sees nothing but its arguments; JSON values only. */
export type Run = <A extends unknown[], R>(what: (...args: A) => R | Promise<R>, ...args: A) => Promise<R>;

/** Runs functions where expressions are evaluated. */
export function runBy(evaluate: (expression: string) => Promise<unknown>): Run {
  return async <A extends unknown[], R>(what: (...args: A) => R | Promise<R>, ...args: A) =>
    (await evaluate(`(${String(what)})(...${JSON.stringify(args)})`)) as R;
}

export interface Actions {
  /** what a function answers that runs in the page */
  run: Run;
  /** clicks with the mouse once the element is there and stands still */
  clickOn(target: Target): Promise<void>;
  /** gives an element the keyboard */
  focusOn(target: Target): Promise<void>;
  /** types into a field in the place of what stands there, as far as the field can tell */
  fill(target: Target, text: string): Promise<void>;
  waitFor(target: Target): Promise<void>;
  /** waits until a document of this address is there */
  waitForAddress(url: string): Promise<void>;
  has(target: Target): Promise<boolean>;
  /** the text of the first such element, shown or folded; null where there is none */
  textOf(target: Target): Promise<string | null>;
}

export function withActions<V extends PageView>(view: V): V & Actions {
  const holds = (expression: string): Promise<boolean> =>
    view.evaluate(expression).then((value) => value === true, falseWhileLoading);
  const waitFor = (target: Target): Promise<unknown> =>
    until(JSON.stringify(target), () => holds(`(${found(target)}) != null`));
  return {
    ...view,
    run: runBy((expression) => view.evaluate(expression)),
    async clickOn(target) {
      const { x, y } = await placeOf(view, target);
      await view.click(x, y);
    },
    async focusOn(target) {
      await waitFor(target);
      await view.evaluate(`void (${found(target)}).focus()`);
    },
    async fill(target, text) {
      await waitFor(target);
      await view.evaluate(`(() => {
        const field = ${found(target)};
        field.value = ${JSON.stringify(text)};
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    },
    async waitFor(target) {
      await waitFor(target);
    },
    async waitForAddress(url) {
      await until(url, () => holds(`location.href === ${JSON.stringify(url)}`));
    },
    has: async (target) => (await view.evaluate(`(${found(target)}) != null`)) === true,
    async textOf(target) {
      const text = await view.evaluate(`(${found(target)})?.textContent ?? null`);
      return typeof text === 'string' ? text : null;
    },
  };
}

/** What each browser answers of a document that has just gone. */
const GONE = /Execution context was destroyed|Cannot find context|no such frame|actor destroyed|discarded/i;

function falseWhileLoading(error: unknown): false {
  if (error instanceof Error && GONE.test(error.message)) return false;
  throw error;
}

/** The middle of an element that can be clicked, once it is in view and stands still. */
async function placeOf(view: PageView, target: Target): Promise<{ x: number; y: number }> {
  const look = async (): Promise<string> =>
    JSON.stringify(
      await view.evaluate(`(() => {
        const element = ${found(target)};
        if (!element || element.disabled) return null;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
      })()`),
    );
  let before = '';
  const place = await until(JSON.stringify(target), async () => {
    const now = await look();
    const isStill = now !== 'null' && now === before;
    before = now;
    return isStill && now;
  });
  const { x, y } = json(place, 'the place of the element');
  return { x: Number(x), y: Number(y) };
}

/** The expression for an element. */
function found(target: Target): string {
  if (typeof target === 'string') return `document.querySelector(${JSON.stringify(target)})`;
  if ('xpath' in target) {
    const first = 'XPathResult.FIRST_ORDERED_NODE_TYPE';
    return `document.evaluate(${JSON.stringify(target.xpath)}, document, null, ${first}).singleNodeValue`;
  }
  const [tags, words, matches] =
    'label' in target
      ? ['label', target.label, 'startsWith']
      : 'link' in target
        ? ['a', target.link, 'valueOf']
        : ['button, [role=button]', target.button, 'valueOf'];
  const isIt =
    matches === 'startsWith'
      ? `name.startsWith(${JSON.stringify(words)})`
      : `name === ${JSON.stringify(words)}`;
  return `[...document.querySelectorAll(${JSON.stringify(tags)})].find((each) => {
    const names = [each.getAttribute('aria-label') ?? '', each.textContent];
    const isNamed = names.map((name) => name.trim().replace(/\\s+/g, ' ')).some((name) => ${isIt});
    return isNamed && each.checkVisibility();
  })`;
}
