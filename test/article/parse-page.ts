/** Pages from HTML for tests: a parsed DOM, with the live range that it lacks. */

import { parseHTML } from 'linkedom';
import { describePage } from '../../src/article/describe';
import { extract, type Extraction } from '../../src/article/extract';
import { isElement, isText } from '../../src/article/tree';
import { foldText } from '../../src/article/fold';

/** What the code under test uses of a Range, over a DOM that has none. */
class PlainRange {
  startContainer: Node | null = null;
  startOffset = 0;
  endContainer: Node | null = null;
  endOffset = 0;

  setStart(node: Node, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }

  setEnd(node: Node, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }
}

export function parsePage(body: string, head = ''): Document {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  Object.assign(document, { createRange: () => new PlainRange() });
  return document;
}

/** The article of a page, as the steps read it one after the other. */
export function readArticle(page: Document, url = ''): Extraction {
  return extract(page, describePage(page, url));
}

/** Elements whose text is no part of an article, though it stands between parts of one. */
const LEFT_OUT = new Set(['script', 'button']);

/** The article's text between the ends of a range: white space folded, soft hyphens gone, line breaks and what is left out as spaces. */
export function textOf(range: Range, root: Node): string {
  let text = '';
  let inside = false;
  const visit = (node: Node): void => {
    if (isElement(node) && inside && (node.localName === 'br' || LEFT_OUT.has(node.localName))) text += ' ';
    if (isElement(node) && LEFT_OUT.has(node.localName)) return;
    if (isText(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (node === range.startContainer) inside = true;
      if (inside) text += node.data.slice(from, to);
      if (node === range.endContainer) inside = false;
    }
    node.childNodes.forEach(visit);
  };
  visit(root);
  return foldText(text);
}

/** Prose of about so many characters, for pages whose words do not matter. */
export function prose(subject: string, sentences = 3): string {
  return Array.from(
    { length: sentences },
    (_, i) => `The ${subject} was described in sentence ${i + 1} of a report that goes on for a while.`,
  ).join(' ');
}
