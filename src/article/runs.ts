/** Runs of text, and how text nodes are folded into them. */

import type { BlockKind } from '../core';
import { endOfStretch, foldSpaces, isInvisible, isMark, isSpace } from './fold';

/** A stretch of a text node that stands in a run: `length` characters from `from` in the node, at `start` in the run. */
export interface Segment {
  node: Text;
  from: number;
  start: number;
  length: number;
}

/** Text between two block boundaries of the page, white space folded. */
export interface Run {
  kind: BlockKind;
  text: string;
  segments: Segment[];
  /** how many of its characters stand in links */
  linked: number;
  /** the nearest block-level element around it */
  element: Element;
  /** the elements around it whose names sound like boilerplate ("related", "newsletter"), innermost first */
  suspects: Suspects | null;
}

export interface Suspects {
  element: Element;
  outer: Suspects | null;
}

/** What text has from the elements around it. */
export interface Origin {
  /** the nearest block-level element */
  block: Element;
  kind: BlockKind;
  link: boolean;
  suspects: Suspects | null;
}

/** Folds text nodes into runs. */
export interface RunWriter {
  readonly runs: Run[];
  append(node: Text, around: Origin): void;
  /** a word boundary that has no character of its own */
  gap(): void;
  /** one line break is white space, two in a row are a paragraph's end */
  lineBreak(): void;
  flush(): void;
  /** there is room for more */
  hasRoom(): boolean;
}

/** A writer of up to `room` characters: a run that does not fit whole is left out, as all after it. */
export function runWriter(room: number): RunWriter {
  const runs: Run[] = [];
  let run: Run | null = null;
  /** the white space between the words before and after it: where it stands, or `null` for one that the page only shows */
  let space: { node: Text; from: number } | null | undefined;
  let breaks = 0;

  function append(node: Text, around: Origin): void {
    const { data } = node;
    if (data.length > room) {
      run = null;
      room = 0;
      return;
    }
    room -= data.length;
    let i = 0;
    while (i < data.length) {
      const code = data.charCodeAt(i);
      if (isSpace(code)) {
        space ??= { node, from: i };
        i++;
      } else if (isInvisible(code) || (isMark(code) && i > 0)) {
        // a mark where a stretch ended is one too many, or on no letter
        i++;
      } else {
        const end = endOfStretch(data, i);
        emit(node, i, end, around);
        i = end;
      }
    }
  }

  function gap(): void {
    if (space === undefined) space = null;
  }

  function lineBreak(): void {
    breaks++;
    if (breaks > 1) flush();
    else gap();
  }

  function flush(): void {
    if (run !== null) runs.push(run);
    run = null;
    space = undefined;
  }

  function emit(node: Text, from: number, end: number, { block, kind, link, suspects }: Origin): void {
    breaks = 0;
    run ??= { kind, text: '', segments: [], linked: 0, element: block, suspects };
    const length = end - from;
    if (space !== undefined && run.text !== '') {
      if (space !== null) addSegment(run, space.node, space.from, 1);
      run.text += ' ';
    }
    space = undefined;
    addSegment(run, node, from, length);
    run.text += foldSpaces(node.data.slice(from, end));
    if (link) run.linked += length;
  }

  return { runs, append, gap, lineBreak, flush, hasRoom: () => room > 0 };
}

/** Adds `length` characters at the end of the run's text so far, joined to the segment before where they follow it. */
function addSegment(run: Run, node: Text, from: number, length: number): void {
  const last = run.segments.at(-1);
  const start = run.text.length;
  if (last?.node === node && last.from + last.length === from && last.start + last.length === start) {
    last.length += length;
  } else {
    run.segments.push({ node, from, start, length });
  }
}
