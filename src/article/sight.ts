/**
 * What of a page's text a reader can see, or scroll to. The browser tells it after its next frame, from a layout that it made
 * anyway. Asking for styles and places one by one makes it lay out at once where a layout is due: on 23 pages that took as long in
 * the middle (2.0 to 2.3 ms beside 1.8) and three times as long at most (9.5 ms beside 3.1).
 */

import { isElement, isText, outerOf } from './tree';

/** How text is out of sight. `folded`: the box around it is in sight, and ends above it ("read more"). */
export type Unseen = 'hidden' | 'folded';

/** Pixels of text that is there, but for screen readers alone. */
const NOTHING = 2;

/** What leaves nothing of a box. */
const CUT_AWAY = /^inset\((?:50|100)%/;

/** Farther than any page can be scrolled. */
const FAR = '1000000px';

/** Milliseconds for the browser's answer: it gives none for a page that is hidden, which counts as seen until it is read again. */
const PATIENCE = 500;

/** Which of these elements show no text. */
export async function unseenOf(elements: readonly Element[]): Promise<Map<Element, Unseen>> {
  const found = new Map<Element, Unseen>();
  const places = await placesOf(elements);
  const isInReach = reachOf(document.documentElement);
  const cut = new Map<Element, boolean>();
  // of which Firefox tells nothing
  function isCutAway(element: Element | null): boolean {
    if (element === null) return false;
    let known = cut.get(element);
    if (known === undefined) {
      known = CUT_AWAY.test(getComputedStyle(element).clipPath) || isCutAway(outerOf(element));
      cut.set(element, known);
    }
    return known;
  }
  for (const { target, boundingClientRect, intersectionRect } of places) {
    const { width, height } = intersectionRect;
    const how =
      width < NOTHING || height < NOTHING
        ? hiddenBy(target)
        : isInReach(boundingClientRect) &&
            getComputedStyle(target).visibility === 'visible' &&
            !isCutAway(target)
          ? null
          : 'hidden';
    if (how) found.set(target, how);
  }
  return found;
}

function placesOf(elements: readonly Element[]): Promise<IntersectionObserverEntry[]> {
  return new Promise((resolve) => {
    const told: IntersectionObserverEntry[] = [];
    const end = (): void => {
      clearTimeout(patience);
      observer.disconnect();
      resolve(told);
    };
    const patience = setTimeout(end, PATIENCE);
    const observer = new IntersectionObserver(
      (entries) => {
        told.push(...entries);
        if (told.length === elements.length) end();
      },
      { rootMargin: FAR },
    );
    if (elements.length === 0 || document.visibilityState === 'hidden') end();
    for (const element of elements) observer.observe(element);
  });
}

/** Whether a place can be scrolled to: nothing before a page's start can, and nothing beside it where the page holds the way. */
function reachOf(root: Element): (place: DOMRectReadOnly) => boolean {
  const { direction, overflowX } = getComputedStyle(root);
  const isHeld = isClip(overflowX) || isClip(getComputedStyle(document.body).overflowX);
  const isLeftwards = direction === 'rtl';
  return ({ left, right, bottom }) => {
    const [fromLeft, fromRight] = [right + scrollX, root.clientWidth - scrollX - left];
    const [fromStart, fromEnd] = isLeftwards ? [fromRight, fromLeft] : [fromLeft, fromRight];
    return bottom + scrollY >= NOTHING && fromStart >= NOTHING && (!isHeld || fromEnd >= NOTHING);
  };
}

/** How an element without a place is hidden; null where it is not: what is closed now, or drawn when it is scrolled to, is there to be read. */
function hiddenBy(element: Element): Unseen | null {
  if (getComputedStyle(element).visibility !== 'visible') return 'hidden';
  let opens = false;
  // how the body itself overflows is the page's to scroll
  for (let at: Element | null = element; at && at !== document.body;) {
    const { display, contentVisibility, overflow } = getComputedStyle(at);
    const outer = outerOf(at);
    if (display === 'none') return 'hidden';
    if (opensOnDemand(at, outer) || contentVisibility === 'auto' || display === 'contents') opens = true;
    else if (contentVisibility === 'hidden') return 'hidden';
    // what it holds can be scrolled to
    if (/auto|scroll/.test(overflow)) opens = true;
    if (display !== 'inline' && isClip(overflow)) {
      if (Math.min(at.clientHeight, at.clientWidth) < NOTHING) return 'hidden';
      if (!opens && at.scrollHeight > at.clientHeight) return 'folded';
    }
    at = outer;
  }
  return opens ? null : 'hidden';
}

/** Opens all boxes that a text is closed in. */
export function openAround(node: Node): void {
  for (let at = isText(node) || isElement(node) ? outerOf(node) : null; at !== null;) {
    const outer = outerOf(at);
    if (opensOnDemand(at, outer)) {
      if (at.hasAttribute('hidden')) at.removeAttribute('hidden');
      else outer?.setAttribute('open', '');
    }
    at = outer;
  }
}

/** A box that is closed now, and that a reader, the browser's search or a jump of ours opens. */
function opensOnDemand(element: Element, outer: Element | null): boolean {
  return (
    element.getAttribute('hidden') === 'until-found' ||
    (outer?.localName === 'details' && !outer.hasAttribute('open') && element.localName !== 'summary')
  );
}

const isClip = (overflow: string): boolean => /hidden|clip/.test(overflow);
