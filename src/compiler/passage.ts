/** Words of the seeds with the way back: a passage knows for each unit of its text where in which seed it stands. */

import type { Quotation, Repair, SeedDocument, Span, TextRange } from '../core';

/** One place that carries the passage: unit i of the text stands at `starts[i]` to `ends[i]` of the seed. */
interface Copy {
  seed: string;
  starts: number[];
  ends: number[];
  repairs: Repair[];
}

/** Text as shown, and every place of the seeds that carries it, the source first. */
export interface Passage {
  text: string;
  copies: [Copy, ...Copy[]];
}

const SPACE = /\s/u;

/** The repairs between start and end of a seed; they are in order, and none overlaps another. */
function repairsIn(repairs: readonly Repair[], { start, end }: TextRange): Repair[] {
  let low = 0;
  let high = repairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((repairs[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found: Repair[] = [];
  for (let repair = repairs[low]; repair && repair.end <= end; repair = repairs[++low]) found.push(repair);
  return found;
}

/**
 * The passage of a seed from start to end: repairs applied, runs of white space folded to one space, none at the ends.
 * `repairs`: those of this seed, in order.
 */
export function passageAt(seed: SeedDocument, range: TextRange, repairs: readonly Repair[]): Passage {
  const inside = repairsIn(repairs, range);
  const copy: Copy = { seed: seed.id, starts: [], ends: [], repairs: inside };
  const units: string[] = [];
  const push = (unit: string, start: number, end: number): void => {
    units.push(unit);
    copy.starts.push(start);
    copy.ends.push(end);
  };
  let next = 0;
  for (let i = range.start; i < range.end;) {
    const repair = inside[next];
    if (repair?.start === i) {
      for (const unit of repair.shown.split('')) push(unit, repair.start, repair.end);
      i = repair.end;
      next += 1;
      continue;
    }
    const unit = seed.text.charAt(i);
    if (!SPACE.test(unit)) push(unit, i, i + 1);
    else if (units.at(-1) === ' ') copy.ends[copy.ends.length - 1] = i + 1;
    else if (units.length > 0) push(' ', i, i + 1);
    i += 1;
  }
  const text = units.join('');
  return slicePassage({ text, copies: [copy] }, { start: 0, end: text.trimEnd().length });
}

/** Part of a passage; the range is in the passage's text. */
export function slicePassage(passage: Passage, { start, end }: TextRange): Passage {
  const cut = (copy: Copy): Copy => {
    const starts = copy.starts.slice(start, end);
    const ends = copy.ends.slice(start, end);
    const first = starts[0] ?? 0;
    const last = ends.at(-1) ?? 0;
    return { seed: copy.seed, starts, ends, repairs: repairsIn(copy.repairs, { start: first, end: last }) };
  };
  const [source, ...others] = passage.copies;
  return { text: passage.text.slice(start, end), copies: [cut(source), ...others.map(cut)] };
}

/** The same passage, also carried by another of equal text. */
export function joinPassages(passage: Passage, other: Passage): Passage {
  return { text: passage.text, copies: [...passage.copies, ...other.copies] };
}

function spanOf({ seed, starts, ends }: Copy, range: TextRange = { start: 0, end: ends.length }): Span {
  return { seed, start: starts[range.start] ?? 0, end: ends[range.end - 1] ?? 0 };
}

/** Where a range of a passage's text, else the whole of it, stands in its source. */
export function sourceOf(passage: Passage, range?: TextRange): Span {
  return spanOf(passage.copies[0], range);
}

/** Every place of the seeds that carries the passage, the source first. */
export function placesOf(passage: Passage): [Span, ...Span[]] {
  const [source, ...others] = passage.copies;
  return [spanOf(source), ...others.map((copy) => spanOf(copy))];
}

/** The passage as the story's data carries it. */
export function quotationOf(passage: Passage): Quotation {
  const [source, ...alsoIn] = placesOf(passage);
  return {
    text: passage.text,
    source,
    alsoIn,
    repairs: passage.copies.flatMap((copy) => copy.repairs),
  };
}
