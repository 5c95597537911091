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

/** The passage of a seed from start to end: repairs applied, runs of white space folded to one space, none at the ends. */
export function passageAt(seed: SeedDocument, range: TextRange, repairs: readonly Repair[]): Passage {
  const inside = repairs.filter(
    (repair) => repair.seed === seed.id && repair.start >= range.start && repair.end <= range.end,
  );
  const copy: Copy = { seed: seed.id, starts: [], ends: [], repairs: inside };
  let text = '';
  const push = (unit: string, start: number, end: number): void => {
    text += unit;
    copy.starts.push(start);
    copy.ends.push(end);
  };
  for (let i = range.start; i < range.end;) {
    const repair = inside.find((candidate) => candidate.start === i);
    if (repair) {
      for (const unit of repair.shown) push(unit, repair.start, repair.end);
      i = repair.end;
      continue;
    }
    const unit = seed.text.charAt(i);
    if (!SPACE.test(unit)) push(unit, i, i + 1);
    else if (text !== '' && !text.endsWith(' ')) push(' ', i, i + 1);
    else if (text.endsWith(' ')) copy.ends[copy.ends.length - 1] = i + 1;
    i += 1;
  }
  return slicePassage({ text, copies: [copy] }, { start: 0, end: text.trimEnd().length });
}

/** Part of a passage; the range is in the passage's text. */
export function slicePassage(passage: Passage, { start, end }: TextRange): Passage {
  const cut = (copy: Copy): Copy => {
    const starts = copy.starts.slice(start, end);
    const ends = copy.ends.slice(start, end);
    const first = starts[0] ?? 0;
    const last = ends.at(-1) ?? 0;
    const repairs = copy.repairs.filter((repair) => repair.start >= first && repair.end <= last);
    return { seed: copy.seed, starts, ends, repairs };
  };
  const [source, ...others] = passage.copies;
  return { text: passage.text.slice(start, end), copies: [cut(source), ...others.map(cut)] };
}

/** The same passage, also carried by another of equal text. */
export function joinPassages(passage: Passage, other: Passage): Passage {
  return { text: passage.text, copies: [...passage.copies, ...other.copies] };
}

function spanOf(copy: Copy): Span {
  return { seed: copy.seed, start: copy.starts[0] ?? 0, end: copy.ends.at(-1) ?? 0 };
}

/** Where a range of a passage's text stands in its source. */
export function sourceOf(passage: Passage, range: TextRange = { start: 0, end: passage.text.length }): Span {
  return spanOf(slicePassage(passage, range).copies[0]);
}

/** Every place of the seeds that carries the passage, the source first. */
export function placesOf(passage: Passage): [Span, ...Span[]] {
  const [source, ...others] = passage.copies;
  return [spanOf(source), ...others.map(spanOf)];
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
