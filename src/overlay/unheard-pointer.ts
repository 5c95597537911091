/** What the pointer does to a card where the page lets nobody hear of it. */

export interface UnheardPointer {
  /** whose style tells what the browser sees of the pointer */
  card: HTMLElement;
  /** the card lies under this point of the viewport */
  covers(x: number, y: number): boolean;
  /** the pointer has left the card */
  leave(): void;
  /** it is on the card again */
  stay(): void;
  /** it pressed somewhere on the card */
  press(): void;
}

/** Tells of what was not heard, until the signal is aborted; where the page lets events pass, of nothing but `stay`. */
export function onUnheardPointer(told: UnheardPointer, signal: AbortSignal): void {
  /** where the pointer is, as far as it was heard */
  let [x, y] = [NaN, NaN];
  let isPressHeard = false;
  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    if (event instanceof MouseEvent) [x, y] = [event.clientX, event.clientY];
    // keys press buttons, and so do screen readers
    isPressHeard ||= event.type.endsWith('down');
  };
  for (const type of ['pointermove', 'pointerout', 'pointerdown', 'mousedown', 'keydown'])
    addEventListener(type, hear, { capture: true, passive: true, signal });
  // animations tell of themselves in their own root only
  told.card.addEventListener(
    'animationstart',
    ({ animationName }) => {
      if (animationName === 'pressed') {
        if (!isPressHeard) told.press();
        return;
      }
      isPressHeard = false;
      if (animationName === 'over') told.stay();
      else if (animationName === 'away' && told.covers(x, y)) told.leave();
    },
    { signal },
  );
}
