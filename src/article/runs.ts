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

/** Folds text nodes into runs, up to `room` characters: a run that does not fit whole is left out, as all after it. */
export class RunWriter {
  readonly runs: Run[] = [];
  private run: Run | null = null;
  /** the white space between the words before and after it: where it stands, or `null` for one that the page only shows */
  private space: { node: Text; from: number } | null | undefined;
  private breaks = 0;

  constructor(public room: number) {}

  append(node: Text, around: Origin): void {
    const data = node.data;
    if (data.length > this.room) {
      this.run = null;
      this.room = 0;
      return;
    }
    this.room -= data.length;
    let i = 0;
    while (i < data.length) {
      const code = data.charCodeAt(i);
      if (isSpace(code)) {
        this.space ??= { node, from: i };
        i++;
      } else if (isInvisible(code) || (isMark(code) && i > 0)) {
        // a mark where a stretch ended is one too many, or on no letter
        i++;
      } else {
        const end = endOfStretch(data, i);
        this.emit(node, i, end, around);
        i = end;
      }
    }
  }

  /** A word boundary that has no character of its own. */
  gap(): void {
    if (this.space === undefined) this.space = null;
  }

  /** One line break is white space, two in a row are a paragraph's end. */
  lineBreak(): void {
    this.breaks++;
    if (this.breaks > 1) this.flush();
    else this.gap();
  }

  flush(): void {
    if (this.run !== null) this.runs.push(this.run);
    this.run = null;
    this.space = undefined;
  }

  private emit(node: Text, from: number, end: number, around: Origin): void {
    this.breaks = 0;
    this.run ??= {
      kind: around.kind,
      text: '',
      segments: [],
      linked: 0,
      element: around.block,
      suspects: around.suspects,
    };
    const run = this.run;
    const length = end - from;
    if (this.space !== undefined && run.text !== '') {
      if (this.space !== null) addSegment(run, this.space.node, this.space.from, 1);
      run.text += ' ';
    }
    this.space = undefined;
    addSegment(run, node, from, length);
    run.text += foldSpaces(node.data.slice(from, end));
    if (around.link) run.linked += length;
  }
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
