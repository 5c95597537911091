/** Where a step leads: from card to card, since a second highlight of one card would only say the same again. */

export interface Stop {
  id: string;
  /** highlights that open the same card have the same; a step stops at the first of them */
  card: string;
  isAboveView(): boolean;
}

/**
 * The stop of the next or previous card, round in a circle; of the current card only where there is no other. Without a
 * current one, the first in view or below, or the last above. `stops` are in the order of the page.
 */
export function neighbour<S extends Stop>(
  stops: readonly S[],
  current: string | null,
  direction: 'next' | 'previous',
): S | undefined {
  const here = stops.findIndex(({ id }) => id === current);
  const below = stops.findIndex((stop) => !stop.isAboveView());
  const start = here >= 0 ? here : below < 0 ? stops.length : below;
  const ahead = [...stops.slice(start), ...stops.slice(0, start)];
  const others = ahead.filter(
    ({ id, card }) => card !== stops[here]?.card && stops.find((stop) => stop.card === card)?.id === id,
  );
  return (direction === 'next' ? others[0] : others.at(-1)) ?? stops[here];
}
