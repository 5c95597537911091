/** Hovering and clicking highlights. They are paint, not elements, so where the pointer is decides. */

import type { PaintedMark } from './highlighter';

export interface PointTargets {
  markAt(x: number, y: number): PaintedMark | null;
  /** null: there is nothing to point at */
  settings(): { delay: number; openOn: 'hover' | 'click' } | null;
  open(mark: PaintedMark, point: { x: number; y: number }): void;
  isOpen(mark: PaintedMark): boolean;
  /** the pointer is on no mark */
  leave(): void;
  /** the pointer is on the mark whose card is open, maybe again */
  stay(): void;
}

/** What keeps its own click. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/** Opens cards by pointer until the signal is aborted. A link keeps its click, and selecting text opens nothing. */
export function onPoint(targets: PointTargets, signal: AbortSignal): void {
  let hovered: PaintedMark | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function forget(): void {
    clearTimeout(opening);
    hovered = null;
  }

  function hover(x: number, y: number): void {
    const settings = targets.settings();
    const mark = settings && targets.markAt(x, y);
    if (!mark) {
      forget();
      targets.leave();
      return;
    }
    if (targets.isOpen(mark)) targets.stay();
    if (mark.id === hovered?.id || settings.openOn === 'click') return;
    forget();
    hovered = mark;
    opening = setTimeout(() => {
      if (!isSelecting() && !targets.isOpen(mark)) targets.open(mark, { x, y });
    }, settings.delay);
  }

  const options = { signal, passive: true };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons }) => {
      if (pointerType === 'touch' || !targets.settings()) return;
      if (buttons !== 0) {
        forget();
        return;
      }
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(clientX, clientY));
    },
    options,
  );
  document.addEventListener('pointerdown', forget, options);
  document.addEventListener('scroll', forget, { ...options, capture: true });
  document.addEventListener(
    'click',
    (event) => {
      const { target, clientX: x, clientY: y } = event;
      if (!targets.settings() || event.button !== 0 || event.defaultPrevented || isSelecting()) return;
      if (target instanceof Element && target.closest(CONTROLS)) return;
      const mark = targets.markAt(x, y);
      if (!mark) return;
      forget();
      if (!targets.isOpen(mark)) targets.open(mark, { x, y });
    },
    options,
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
