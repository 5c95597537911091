/** Paints ranges of a page by the CSS Custom Highlight API: the page's DOM and layout stay as they are. */

import type { MarkKind } from './choose';
import { highlightRules, MARK_KINDS, type HighlightNames, type HighlightStyle } from './highlight-styles';

export interface PaintedMark {
  id: string;
  kind: MarkKind;
  range: Range;
}

export interface Highlighter {
  /** Replaces what was painted. */
  paint(marks: readonly PaintedMark[], style: HighlightStyle): void;
  /** The mark under a point of the viewport, the shortest where several lie there. */
  markAt(x: number, y: number): PaintedMark | null;
  /** Lights a range for a while, as after a jump. */
  light(range: Range): void;
  /** Takes everything away: highlights, rules and timers. */
  destroy(): void;
}

/** Milliseconds for which a sentence stays lit: long enough to find it after a scroll, and to read it. */
const LIT_FOR = 4000;

/** Milliseconds between looks whether the page cleared or moved what is painted: a look at 100 marks is under 0.1 ms. */
const HEAL_EVERY = 2000;

/** Pixels by which a pointer may miss a line of text and still mean it. */
const SLACK = 2;

/** A highlighter under these names. What an earlier one of the same names left painted is cleared. */
export function createHighlighter(document: Document, names: HighlightNames): Highlighter {
  const registry = CSS.highlights;
  const sheet = new CSSStyleSheet();
  let rules = '';
  const painted = new Map<string, PaintedMark>();
  const registered = new Map<string, Registered>();
  /** the document and the shadow roots in which something is painted: each has its own sheets */
  const trees = new Set<Document | ShadowRoot>();
  let healing: ReturnType<typeof setInterval> | undefined;
  let dimming: ReturnType<typeof setTimeout> | undefined;

  for (const name of Object.values(names)) registry.delete(name);

  function setRules(style: HighlightStyle): void {
    rules = highlightRules(names, style);
    sheet.replaceSync(rules);
  }

  function heal(): void {
    for (const [name, one] of registered) {
      if (registry.get(name) === one.highlight && isAsGiven(one)) continue;
      one.given = one.ranges.map((range) => range.cloneRange());
      one.highlight = new Highlight(...one.given);
      one.highlight.priority = one.priority;
      registry.set(name, one.highlight);
    }
    if (sheet.cssRules.length === 0) sheet.replaceSync(rules);
    for (const tree of trees)
      if (!tree.adoptedStyleSheets.includes(sheet))
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  }

  function register(name: string, ranges: readonly Range[], priority: number): void {
    registered.set(name, { ranges, priority, given: [], highlight: null });
    trees.add(document);
    for (const { startContainer } of ranges) {
      const tree = startContainer.getRootNode();
      if (tree instanceof ShadowRoot) trees.add(tree);
    }
    heal();
    healing ??= setInterval(heal, HEAL_EVERY);
  }

  function unregister(name: string): void {
    // after an update, the successor may have registered its own under the same name by now
    if (registry.get(name) === registered.get(name)?.highlight) registry.delete(name);
    registered.delete(name);
    if (registered.size > 0) return;
    clearInterval(healing);
    healing = undefined;
    for (const tree of trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    trees.clear();
  }

  function clear(): void {
    painted.clear();
    for (const kind of MARK_KINDS) unregister(names[kind]);
  }

  function dim(): void {
    clearTimeout(dimming);
    unregister(names.lit);
  }

  return {
    paint(marks, style) {
      clear();
      setRules(style);
      for (const mark of marks) painted.set(mark.id, mark);
      MARK_KINDS.forEach((kind, priority) => {
        const ranges = marks.filter((mark) => mark.kind === kind).map(({ range }) => range);
        if (ranges.length > 0) register(names[kind], ranges, priority);
      });
    },
    markAt(x, y) {
      heal();
      const caret = caretAt(document, x, y, trees);
      if (!caret) return null;
      const hit = [...painted.values()].filter(
        ({ range }) => contains(range, caret) && coversPoint(range, x, y),
      );
      return hit.sort((a, b) => a.range.toString().length - b.range.toString().length)[0] ?? null;
    },
    light(range) {
      dim();
      if (painted.size === 0) setRules('underline');
      register(names.lit, [range], MARK_KINDS.length);
      dimming = setTimeout(dim, LIT_FOR);
    },
    destroy() {
      dim();
      clear();
    },
  };
}

/** What stands under one of our names. A page can reach what the registry holds, and move it. */
interface Registered {
  /** ours alone */
  ranges: readonly Range[];
  priority: number;
  /** what was given to the registry for each of them */
  given: Range[];
  highlight: Highlight | null;
}

/** The page has left alone what the registry got. */
function isAsGiven({ ranges, given, highlight }: Registered): boolean {
  return (
    highlight?.size === ranges.length &&
    ranges.every((range, i) => {
      const copy = given[i];
      return (
        copy !== undefined &&
        highlight.has(copy) &&
        copy.startContainer === range.startContainer &&
        copy.startOffset === range.startOffset &&
        copy.endContainer === range.endContainer &&
        copy.endOffset === range.endOffset
      );
    })
  );
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: Document, x: number, y: number, trees: Iterable<Node>): Caret | null {
  const shadowRoots = [...trees].filter((tree) => tree instanceof ShadowRoot);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret && { node: caret.offsetNode, offset: caret.offset };
}

/** The caret's offset can lie on either side of the character under the pointer, so both ends count. */
function contains(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.comparePoint(node, offset) === 0;
  } catch {
    // the caret lies in another tree, such as a shadow root, or the page changed beneath the range
    return false;
  }
}

/** A caret is also found for a point far beside the text, so the text itself must lie under the point. */
function coversPoint(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) =>
      x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK,
  );
}

/** Scrolls the range to the middle of the view, without motion where the reader asked for less. */
export function bringIntoView(range: Range): void {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
