/** The tree that a reader sees: through open shadow roots, in which the parts of a page may stand. */

/** The element around a node; that of a slot for what is put into it, and the host of a shadow root for what stands in it. */
export function outerOf(node: Element | Text): Element | null {
  return node.assignedSlot ?? node.parentElement ?? hostOf(node.parentNode);
}

function hostOf(root: Node | null): Element | null {
  return root && 'host' in root ? (root.host as Element) : null;
}

/** Whether an element holds another, in its own tree or in open shadow roots under it. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = hostOf(at.getRootNode()))
    if (outer.contains(at)) return true;
  return false;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
