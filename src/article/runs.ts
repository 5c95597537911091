/** From DOM to runs of text: one pass over the page, no layout, no clone, with the way back to the text nodes. */

import type { BlockKind } from '../core';
import { boundary, kindOf, leftOut, namesOf, soundLikeBoilerplate, startsBlock } from './elements';

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

/** What an element passes on to the text in it. */
interface Surroundings {
  entered: Element;
  block: Element;
  kind: BlockKind;
  link: boolean;
  suspects: Suspects | null;
}

/** Every run of text under `top`, in document order; what is never article text (scripts, forms, hidden parts) left out. */
export function collectRuns(top: Element): Run[] {
  const writer = new RunWriter();
  const suspicion = new Suspicion();
  const out = leftOut(top);
  let around: Surroundings = { entered: top, block: top, kind: 'paragraph', link: false, suspects: null };
  const outer: Surroundings[] = [];
  let node: Node | null = top.firstChild;
  for (;;) {
    if (node === null) {
      const left = around.entered;
      const back = outer.pop();
      if (startsBlock(left)) writer.flush();
      if (back === undefined) break;
      around = back;
      node = left.nextSibling;
    } else if (isText(node)) {
      writer.append(node, around);
      node = node.nextSibling;
    } else if (isElement(node)) {
      const mark = boundary(node, out);
      if (mark === 'enter') {
        if (startsBlock(node)) writer.flush();
        outer.push(around);
        around = surroundings(node, around, suspicion);
        node = node.firstChild;
      } else {
        if (mark === 'line-break') writer.lineBreak();
        else if (mark === 'block-gap') writer.flush();
        else writer.gap();
        node = node.nextSibling;
      }
    } else {
      node = node.nextSibling;
    }
  }
  writer.flush();
  return writer.runs;
}

function surroundings(element: Element, around: Surroundings, suspicion: Suspicion): Surroundings {
  return {
    entered: element,
    block: startsBlock(element) ? element : around.block,
    kind: kindOf(element, around.kind),
    link: around.link || element.localName === 'a',
    suspects: suspicion.falls(element) ? { element, outer: around.suspects } : around.suspects,
  };
}

/** Verdicts on names, each reached once a walk: pages repeat few names on many elements. */
class Suspicion {
  private readonly verdicts = new Map<string, boolean>([['', false]]);

  falls(element: Element): boolean {
    const names = namesOf(element);
    let verdict = this.verdicts.get(names);
    if (verdict === undefined) {
      verdict = soundLikeBoilerplate(names);
      this.verdicts.set(names, verdict);
    }
    return verdict;
  }
}

/** Folds text nodes into runs. */
class RunWriter {
  readonly runs: Run[] = [];
  private run: Run | null = null;
  /** the white space between the words before and after it: where it stands, or `null` for one that the page only shows */
  private space: { node: Text; from: number } | null | undefined;
  private breaks = 0;

  append(node: Text, around: Surroundings): void {
    const data = node.data;
    let i = 0;
    while (i < data.length) {
      const code = data.charCodeAt(i);
      if (isSpace(code)) {
        this.space ??= { node, from: i };
        i++;
      } else if (isInvisible(code)) {
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

  private emit(node: Text, from: number, end: number, around: Surroundings): void {
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

/** The end of the stretch from `from` that needs no folding: words with single white space between them. */
function endOfStretch(data: string, from: number): number {
  let i = from + 1;
  for (; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (isInvisible(code)) break;
    if (isSpace(code)) {
      const next = data.charCodeAt(i + 1);
      if (Number.isNaN(next) || isSpace(next) || isInvisible(next)) break;
    }
  }
  return i;
}

/** Each white space character as a plain space, one for one. */
export function foldSpaces(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text;
}

/** A text as runs have it: white space folded, invisible characters gone. */
export function foldText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Characters that take no room in running text: soft hyphen, zero-width space, word joiner, byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** White space as `\s` has it, but for the byte order mark. */
export function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
