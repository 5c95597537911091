/** Where a card stands: under its mark, over it where there is more room, and always wholly in view. Pure. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placing {
  /** the line of the mark */
  mark: Box;
  card: { width: number; height: number };
  /** what the reader sees of the page */
  view: Box;
  /** between mark and card, and between card and the edge of the view */
  gap: number;
  /** from where the card's lines begin, its edge stands under the mark's */
  direction: 'ltr' | 'rtl';
}

/** The card's upper left corner, in whole pixels; all in CSS pixels of the viewport. */
export function placeCard({ mark, card, view, gap, direction }: Placing): { x: number; y: number } {
  const start = direction === 'ltr' ? mark.left : mark.left + mark.width - card.width;
  const below = mark.top + mark.height + gap;
  const above = mark.top - gap - card.height;
  const lackBelow = below + card.height + gap - (view.top + view.height);
  const lackAbove = view.top + gap - above;
  const y = lackBelow > 0 && lackAbove < lackBelow ? above : below;
  return {
    x: Math.round(kept(start, view.left + gap, view.left + view.width - gap - card.width)),
    y: Math.round(kept(y, view.top + gap, view.top + view.height - gap - card.height)),
  };
}

/** A card larger than the view shows its beginning. */
function kept(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
