/**
 * The paragraphs of a page's article at a glance: enough to tell whether there is an article and what it is about, for less
 * than a walk over the page. Whoever needs the article itself extracts it.
 */

import { foldText } from './fold';
import { hasProseLength, isLinked, textWeight } from './prose';
import { holds, isElement, outerOf } from './tree';

export interface Paragraphs {
  /** in the order of the page */
  texts: string[];
  /** the element that holds them; null where the page has none */
  root: Element | null;
  /** all of them, in characters of an alphabet */
  weight: number;
}

interface Paragraph {
  element: Element;
  text: string;
  weight: number;
}

/** Paragraph elements looked at, and characters of each: real articles stay far below, and hostile pages cost no more. */
const MOST_ELEMENTS = 500;
const LONGEST = 10_000;

/** Links counted in a paragraph. */
const MOST_LINKS = 100;

/** Elements and text nodes looked at where a page marks no paragraphs. */
const MOST_NODES = 20_000;

/** Characters in p elements below which a page may write its paragraphs as other elements. Two of 144 pages have 400 to 1,500 so. */
const FEW = 1500;

/** What holds no paragraph of an article, by name or by what it is called, unless the headline stands in it too. */
const AROUND =
  'nav,aside,footer,form,dialog,button,figure,pre,noscript,[hidden],[aria-hidden="true"],[contenteditable],' +
  '[class*="comment"],[id*="comment"]';

/** Elements that hold long text nodes and no paragraphs. */
const OTHER_TEXT = new Set(['p', 'script', 'style', 'noscript', 'textarea', 'option', 'a']);

/** What the elements around a paragraph get of its weight, from the innermost on: paragraphs may be wrapped one by one. */
const SHARES = [1, 0.6, 0.3];

export function findParagraphs(document: Document, headline: Element | null): Paragraphs {
  const elements = first(document.getElementsByTagName('p'), MOST_ELEMENTS);
  let found = paragraphsIn(elements, headline);
  if (weightOf(found) < FEW) found = paragraphsIn([...elements, ...unmarked(document)], headline);
  const root = holderOf(found);
  const inside = found.filter(({ element }) => root && holds(root, element));
  return { texts: inside.map(({ text }) => text), root, weight: weightOf(inside) };
}

function paragraphsIn(elements: readonly Element[], headline: Element | null): Paragraph[] {
  return elements.flatMap((element) => {
    const content = element.textContent;
    if (!hasProseLength(content)) return [];
    const text = foldText(content.slice(0, LONGEST));
    if (!hasProseLength(text) || isLinked(linkedIn(element), text.length) || isAround(element, headline))
      return [];
    return [{ element, text, weight: textWeight(text) }];
  });
}

/** Elements other than p around text nodes as long as a paragraph, and the p elements of open shadow roots. */
function unmarked(document: Document): Set<Element> {
  const elements = new Set<Element>();
  const trees: Node[] = [document.documentElement];
  let visited = 0;
  for (const tree of trees) {
    const walker = document.createTreeWalker(tree, SHOW_ELEMENT + SHOW_TEXT);
    while (visited++ < MOST_NODES) {
      const node = walker.nextNode();
      if (node === null) break;
      if (isElement(node)) {
        if (node.shadowRoot) trees.push(node.shadowRoot);
        if (tree !== trees[0] && node.localName === 'p') elements.add(node);
      } else {
        const parent = hasProseLength(node.nodeValue ?? '') ? node.parentElement : null;
        if (parent && !OTHER_TEXT.has(parent.localName)) elements.add(parent);
      }
    }
  }
  return elements;
}

/** NodeFilter's, which a DOM outside a browser may lack. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

function isAround(element: Element, headline: Element | null): boolean {
  const around = element.closest(AROUND);
  return around !== null && !(headline && around.contains(headline));
}

/** How many of an element's characters stand in links. */
function linkedIn(element: Element): number {
  if (element.firstElementChild === null) return 0;
  const links = first(element.getElementsByTagName('a'), MOST_LINKS);
  return links.reduce((sum, { textContent }) => sum + textContent.length, 0);
}

/** Without asking a page of any length for the rest. */
function first(elements: ArrayLike<Element>, most: number): Element[] {
  const found: Element[] = [];
  for (let i = 0; i < most; i++) {
    const element = elements[i];
    if (element === undefined) break;
    found.push(element);
  }
  return found;
}

/** The element around paragraphs whose shares sum up highest. */
function holderOf(paragraphs: readonly Paragraph[]): Element | null {
  const sums = new Map<Element, number>();
  let best: Element | null = null;
  let most = 0;
  for (const { element, weight } of paragraphs) {
    let around = outerOf(element);
    for (const share of SHARES) {
      if (around === null) break;
      const sum = (sums.get(around) ?? 0) + weight * share;
      sums.set(around, sum);
      if (sum > most) [best, most] = [around, sum];
      around = outerOf(around);
    }
  }
  return best;
}

function weightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { weight }) => sum + weight, 0);
}
