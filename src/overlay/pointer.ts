/** Hovering and clicking highlights. They are paint, not elements, so where the pointer is decides. */

import type { CardHandle } from './card';
import type { PaintedMark } from './highlighter';

export interface PointTargets {
  markAt(x: number, y: number): PaintedMark | null;
  /** null: there is nothing to point at */
  settings(): { delay: number; openOn: 'hover' | 'click' } | null;
  open(mark: PaintedMark, how: { point: { x: number; y: number }; pinned: boolean }): void;
  /** the card that is open; null where none is */
  card(): Pick<CardHandle, 'covers' | 'leave' | 'stay' | 'pin' | 'hide'> | null;
  /** the open card is this mark's */
  isOpen(mark: PaintedMark): boolean;
}

/** What keeps its own click. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/**
 * Opens and leaves cards by pointer until the signal is aborted. A link keeps its click, selecting text opens nothing, and
 * what a page's script makes up is no pointer. A page that moves beneath a resting pointer neither opens nor leaves.
 */
export function onPoint(targets: PointTargets, signal: AbortSignal): void {
  let hovered: PaintedMark | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let [lastX, lastY] = [NaN, NaN];

  function forget(): void {
    clearTimeout(opening);
    hovered = null;
  }

  function hover(x: number, y: number): void {
    const card = targets.card();
    if (card?.covers(x, y)) {
      forget();
      card.stay();
      return;
    }
    const settings = targets.settings();
    const mark = settings && targets.markAt(x, y);
    if (!mark) {
      forget();
      card?.leave();
      return;
    }
    if (targets.isOpen(mark)) card?.stay();
    if (mark.id === hovered?.id || settings.openOn === 'click') return;
    forget();
    hovered = mark;
    opening = setTimeout(() => {
      if (!isSelecting() && !targets.isOpen(mark)) targets.open(mark, { point: { x, y }, pinned: false });
    }, settings.delay);
  }

  function point({ isTrusted, clientX, clientY, pointerType, buttons }: PointerEvent): void {
    if (!isTrusted || pointerType === 'touch' || !(targets.settings() ?? targets.card())) return;
    if (buttons !== 0) {
      forget();
      return;
    }
    // browsers tell of a pointer at rest too, when the page beneath it moves
    if (clientX === lastX && clientY === lastY) return;
    [lastX, lastY] = [clientX, clientY];
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => hover(clientX, clientY));
  }

  const options = { capture: true, signal, passive: true };
  document.addEventListener('pointermove', point, options);
  // of a pointer in a frame of the page, or outside of it, nothing else is heard
  document.addEventListener('pointerout', point, options);
  document.addEventListener(
    'pointerdown',
    ({ isTrusted, clientX, clientY }) => {
      if (!isTrusted) return;
      forget();
      const card = targets.card();
      if (!card) return;
      const mark = targets.markAt(clientX, clientY);
      if (card.covers(clientX, clientY)) card.pin();
      else if (!mark || !targets.isOpen(mark)) card.hide();
    },
    options,
  );
  document.addEventListener('scroll', forget, options);
  document.addEventListener(
    'click',
    (event) => {
      const { target, clientX: x, clientY: y } = event;
      if (!event.isTrusted || !targets.settings() || event.button !== 0 || event.defaultPrevented) return;
      if (isSelecting() || (target instanceof Element && target.closest(CONTROLS))) return;
      const card = targets.card();
      const mark = card?.covers(x, y) ? null : targets.markAt(x, y);
      if (!mark) return;
      forget();
      if (targets.isOpen(mark)) card?.pin();
      else targets.open(mark, { point: { x, y }, pinned: true });
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    forget();
    cancelAnimationFrame(frame);
  });
}

function isSelecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}
