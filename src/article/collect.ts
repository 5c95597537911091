/** From DOM to runs of text: one pass over the page, no layout, no clone, with the way back to the text nodes. */

import { LONGEST_ARTICLE } from '../core';
import {
  boundary,
  isBeside,
  isCell,
  isDataTable,
  kindOf,
  leftOut,
  soundLikeBoilerplate,
  startsBlock,
} from './elements';
import { namesOf, NO_NAMES } from './element-names';
import { runWriter, type Origin, type Run } from './runs';
import { isElement, isText } from './tree';

/**
 * Bounds of one walk, so that no page holds its own thread for long: nodes visited, and how deep they stand. Of the 285
 * pages measured the largest has 12,400 nodes and 49 levels.
 */
const MOST_NODES = 20_000;
const DEEPEST = 100;

/** What an element passes on to the text in it. */
interface Surroundings extends Origin {
  entered: Element;
  /** in a table of data, whose rows are read as lines */
  inTable: boolean;
}

/**
 * Every run of text under `top`, in document order, and whether the walk came to its end within its bounds. What is never article
 * text (scripts, forms, hidden parts) is left out, and so are elements that are known to be unseen.
 */
export function collect(top: Element, unseen: ReadonlySet<Element>): { runs: Run[]; whole: boolean } {
  const writer = runWriter(LONGEST_ARTICLE);
  const isSuspect = suspicion();
  const out = new Set([...leftOut(top), ...unseen]);
  let around: Surroundings = {
    entered: top,
    block: top,
    kind: 'paragraph',
    link: false,
    suspects: null,
    inTable: false,
  };
  const outer: Surroundings[] = [];
  let node: Node | null = top.firstChild;
  let whole = false;
  for (let visited = 0; visited < MOST_NODES && writer.hasRoom(); visited++) {
    if (node === null) {
      const left = around.entered;
      const back = outer.pop();
      if (around.inTable && isCell(left)) writer.gap();
      else if (startsBlock(left)) writer.flush();
      if (back === undefined) {
        whole = true;
        break;
      }
      around = back;
      node = left.nextSibling;
    } else if (isElsewhere(node, around.entered)) {
      node = node.nextSibling;
    } else if (isText(node)) {
      writer.append(node, around);
      node = node.nextSibling;
    } else if (isElement(node)) {
      const mark = outer.length < DEEPEST ? boundary(node, out) : 'block-gap';
      if (mark === 'enter') {
        if (around.inTable && isCell(node)) writer.gap();
        else if (startsBlock(node)) writer.flush();
        outer.push(around);
        around = surroundings(node, around, isSuspect);
        node = firstIn(node);
      } else {
        if (mark === 'line-break') writer.lineBreak();
        else if (mark === 'block-gap') writer.flush();
        else writer.gap();
        node = node.nextSibling;
      }
    } else {
      node = node.nextSibling;
    }
  }
  writer.flush();
  return { runs: writer.runs, whole };
}

/** What is shown first in an element: of its shadow root, or of what was put into a slot. */
function firstIn(element: Element): Node | null {
  const [put] = isSlot(element) ? element.assignedNodes() : [];
  return put ?? (element.shadowRoot ?? element).firstChild;
}

/** Whether a node that follows what was put into a slot is shown in another one. */
function isElsewhere(node: Node, slot: Element): boolean {
  return isSlot(slot) && node.parentNode !== slot && (node as Text | Element).assignedSlot !== slot;
}

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

function surroundings(
  element: Element,
  around: Surroundings,
  isSuspect: (element: Element) => boolean,
): Surroundings {
  return {
    entered: element,
    inTable: around.inTable || isDataTable(element),
    block: startsBlock(element) && !(around.inTable && isCell(element)) ? element : around.block,
    kind: kindOf(element, around.kind),
    link: around.link || element.localName === 'a',
    // rows are named for what they tell
    suspects: !around.inTable && isSuspect(element) ? { element, outer: around.suspects } : around.suspects,
  };
}

/** Whether elements fall under suspicion: the verdict on a name is reached once a walk, for pages repeat few names on many elements. */
function suspicion(): (element: Element) => boolean {
  const verdicts = new Map<string, boolean>([[NO_NAMES, false]]);
  return (element) => {
    if (isBeside(element)) return true;
    const names = namesOf(element);
    let verdict = verdicts.get(names);
    if (verdict === undefined) {
      verdict = soundLikeBoilerplate(names);
      verdicts.set(names, verdict);
    }
    return verdict;
  };
}
