/** Places in an article's blocks and positions in the live page, each from the other; nothing where the page has changed. */

import type { Block, Place } from '../core';
import { collectRuns } from './collect';
import type { Run, Segment } from './runs';

/** Where a block stood when the article was read. */
interface Standing {
  block: Block;
  element: Element;
  node: Text | undefined;
}

export class BlockMap {
  private readonly byId = new Map<string, Standing>();

  /** `blocks[i]` is what `runs[i]` became when the page was walked without the `unseen` elements. */
  constructor(
    blocks: readonly Block[],
    runs: readonly Run[],
    private readonly unseen: ReadonlySet<Element>,
  ) {
    blocks.forEach((block, i) => {
      const run = runs[i];
      if (run === undefined) return;
      this.byId.set(block.id, { block, element: run.element, node: run.segments[0]?.node });
    });
  }

  /** The live range of a place; null where the block's text no longer stands in the page as it was read. */
  range(place: Place): Range | null {
    const standing = this.byId.get(place.block);
    if (!standing || place.start < 0 || place.end > standing.block.text.length || place.start >= place.end) {
      return null;
    }
    const run = this.readAgain(standing);
    const start = run && startOf(run.segments, place.start);
    const end = run && endOf(run.segments, place.end);
    if (!start || !end) return null;
    const range = standing.element.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /**
   * The block's run as the same walk finds it now: with its own text node, or else, since frameworks replace nodes and keep
   * their text, the only one of the same text.
   */
  private readAgain({ block, element, node }: Standing): Run | null {
    if (!element.isConnected) return null;
    const same = collectRuns(element, this.unseen).filter(
      (run) => run.text === block.text && run.element === element,
    );
    return (
      same.find((run) => run.segments[0]?.node === node) ?? (same.length === 1 ? same[0] : undefined) ?? null
    );
  }
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
