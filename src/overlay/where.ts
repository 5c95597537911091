/** Where things stand in what the reader sees of a page. */

import type { Box } from './place';

/** What the reader sees of the page: a part of it where they zoomed in by touch. */
export function viewOf(): Box {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const seen = visualViewport;
  return seen
    ? { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height }
    : { left: 0, top: 0, width, height };
}

/** The line of a range on which a point lies. */
export function lineAt(range: Range, { x, y }: { x: number; y: number }): number {
  const rects = [...range.getClientRects()];
  const inside = rects.findIndex(
    (rect) => y >= rect.top && y <= rect.bottom && x >= rect.left && x <= rect.right,
  );
  return Math.max(0, inside);
}
