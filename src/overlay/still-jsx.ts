/**
 * As much of preact as a view needs that is drawn once: elements out of JSX, without state. The bundler puts it in preact's
 * place where pages of others pay for each byte (5 kB less for a card); tests hold that both draw the same.
 */

type Props = Record<string, unknown> & { children?: unknown };
type View = (props: Props) => unknown;

/** A view that is not drawn yet. A class, so that no object out of a page or a seed can pass for one. */
class Still {
  constructor(
    readonly type: string | View,
    readonly props: Props,
  ) {}
}

const SVG = 'http://www.w3.org/2000/svg';

/** What JSX becomes. */
export const jsx = (type: string | View, props: Props): Still => new Still(type, props);

/** The same of several children. */
export const jsxs = (type: string | View, props: Props): Still => jsx(type, props);

/** Children without an element around them. */
export function Fragment({ children }: Props): unknown {
  return children;
}

/** Draws a view in place of what the container holds; null: nothing. */
export function render(view: unknown, container: Element): void {
  container.replaceChildren(...nodesOf(view, container));
}

function nodesOf(view: unknown, parent: Element): (Node | string)[] {
  if (Array.isArray(view)) return view.flatMap((one) => nodesOf(one, parent));
  if (typeof view === 'string' || typeof view === 'number') return [String(view)];
  if (!(view instanceof Still)) return [];
  const { type, props } = view;
  return typeof type === 'string' ? [elementOf(type, props, parent)] : nodesOf(type(props), parent);
}

function elementOf(type: string, props: Props, parent: Element): Element {
  const namespace = type === 'svg' ? SVG : parent.namespaceURI;
  const element = parent.ownerDocument.createElementNS(namespace, type);
  for (const [name, value] of Object.entries(props)) {
    // of attributes like aria-hidden, false is a value
    const isState = name[4] === '-';
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    } else if (
      typeof value === 'string' ||
      typeof value === 'number' ||
      (typeof value === 'boolean' && isState)
    ) {
      if (name !== 'children') element.setAttribute(name, String(value));
    } else if (value === true) element.setAttribute(name, '');
  }
  element.append(...nodesOf(props.children, element));
  return element;
}
