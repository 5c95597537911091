/** From places in an article's blocks to positions in the live page; nothing where the page has changed. */

import type { Block, Place } from '../core';
import { collect } from './collect';
import type { Run, Segment } from './runs';

/**
 * The way to the live range of a place; null where the block's text no longer stands in the page as it was read. `blocks[i]` is
 * what `runs[i]` became when the page was walked without the `unseen` elements.
 */
export function rangesOf(
  blocks: readonly Block[],
  runs: readonly Run[],
  unseen: ReadonlySet<Element>,
): (place: Place) => Range | null {
  const byId = new Map(blocks.map(({ id }, i) => [id, runs[i]]));
  return ({ block, start, end }) => {
    const before = byId.get(block);
    if (!before || start < 0 || end > before.text.length || start >= end) return null;
    const run = readAgain(before, unseen);
    const from = run && startOf(run.segments, start);
    const to = run && endOf(run.segments, end);
    if (!from || !to) return null;
    const range = before.element.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };
}

/**
 * A run as the same walk finds it now: with its own text node, or else, since frameworks replace nodes and keep their text, the
 * only one of the same text.
 */
function readAgain({ text, element, segments }: Run, unseen: ReadonlySet<Element>): Run | undefined {
  if (!element.isConnected) return undefined;
  const same = collect(element, unseen).runs.filter((run) => run.text === text && run.element === element);
  return (
    same.find((run) => run.segments[0]?.node === segments[0]?.node) ??
    (same.length === 1 ? same[0] : undefined)
  );
}

interface Position {
  node: Text;
  offset: number;
}

/** Before the character at `index`; white space that only the page shows (a line break) is where the text before it ends. */
function startOf(segments: readonly Segment[], index: number): Position | undefined {
  return within(
    segments.findLast(({ start }) => start <= index),
    index,
  );
}

/** After the character before `index`. */
function endOf(segments: readonly Segment[], index: number): Position | undefined {
  return within(
    segments.findLast(({ start }) => start < index),
    index,
  );
}

function within(segment: Segment | undefined, index: number): Position | undefined {
  return (
    segment && { node: segment.node, offset: segment.from + Math.min(segment.length, index - segment.start) }
  );
}
