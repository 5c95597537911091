/** A button that leads to a place in the page: by pointer the sentence lights up, by keyboard its card opens as well. */

import type { ComponentChildren } from 'preact';
import type { Place } from '../core';

export interface Jump {
  place: Place;
  /** the fact that the place is shown for; null: a name */
  fact: string | null;
  /** by keyboard: the reader goes there, and does not only look */
  focus: boolean;
}

export type OnJump = (jump: Jump) => void;

export function JumpButton(props: {
  place: Place;
  fact: string | null;
  onJump: OnJump;
  children: ComponentChildren;
}) {
  const { place, fact, onJump, children } = props;
  return (
    <button
      type="button"
      class="link-button"
      // a click that no pointer made counts no presses
      onClick={({ detail }) => onJump({ place, fact, focus: detail === 0 })}
    >
      {children}
    </button>
  );
}
