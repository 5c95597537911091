/** Several seeds may be extractions of one article: the same words in two of them are one item, on record in both places. */

import { fold, type Dropped, type Repair, type SeedDocument, type TextRange } from '../core';
import type { ClassifiedLine, LineKind } from './classify-lines';
import { nameKey } from './name-key';
import { joinPassages, passageAt, sourceOf, type Passage } from './passage';

/** One thing that the seeds carry, in the most telling form that any of them gives it. */
export interface Item {
  is: LineKind;
  line: ClassifiedLine;
  /** the words quoted, with every seed that has them */
  body: Passage;
  /** the label of a labelled paragraph */
  label: Passage | null;
}

export interface Merged {
  items: Item[];
  dropped: Dropped[];
}

/** A bullet that another extraction gives as a bare line is a bullet: the earlier kind in this list wins. */
const TELLING: LineKind['kind'][] = [
  'headline',
  'bullet',
  'labelled',
  'blurb',
  'caption',
  'video-title',
  'read-more',
  'credits',
  'video',
  'publication',
  'furniture',
  'paragraph',
  'heading',
];

/** Share of words that two lines of different seeds must have in common to be one. Lower loses what only one of them says. */
const NEAR_DUPLICATE = 0.9;
/** Words that a line must have to be compared by share; below, one other word is another line. */
const NEAR_DUPLICATE_WORDS = 8;

/** What makes two lines the same: letters and digits, folded. Lines of signs alone are compared as they stand. */
function keyOf(text: string): string {
  return nameKey(text) || fold(text);
}

/** Whether two lines share nearly all words and every number. */
function isNear(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [fewer, more] = [Math.min(left.size, right.size), Math.max(left.size, right.size)];
  if (fewer < NEAR_DUPLICATE_WORDS || fewer < more * NEAR_DUPLICATE) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  const numbers = [...left, ...right].filter((word) => /\p{N}/u.test(word));
  const sameNumbers = numbers.every((number) => left.has(number) && right.has(number));
  return sameNumbers && shared / (left.size + right.size - shared) >= NEAR_DUPLICATE;
}

function itemOf(line: ClassifiedLine, seed: SeedDocument, repairs: readonly Repair[]): Item | null {
  const at = (range: TextRange): Passage =>
    passageAt(seed, { start: line.start + range.start, end: line.start + range.end }, repairs);
  const body = at(line.is.body);
  if (body.text === '') return null;
  return { is: line.is, line, body, label: line.is.kind === 'labelled' ? at(line.is.label) : null };
}

function joinPlaces(item: Item, copy: Item): void {
  item.body = joinPassages(item.body, copy.body);
  if (item.label && copy.label && item.label.text === copy.label.text) {
    item.label = joinPassages(item.label, copy.label);
  }
}

/** What a headline line tells beside the headline. */
function headlineParts({ is }: Item): number {
  if (is.kind !== 'headline') return 0;
  return [is.outlet, is.published, is.archive].filter((part) => part !== null).length;
}

function tellsMore(copy: Item, item: Item): boolean {
  const [a, b] = [TELLING.indexOf(copy.is.kind), TELLING.indexOf(item.is.kind)];
  return a < b || (a === b && headlineParts(copy) > headlineParts(item));
}

function adoptKind(item: Item, copy: Item): void {
  item.is = copy.is;
  item.line = copy.line;
  item.label ??= copy.label;
}

/** Items in the order of the seeds, each once; what repeats within a seed, or nearly repeats another, is dropped on record. */
export function mergeLines(
  lines: readonly ClassifiedLine[],
  seeds: ReadonlyMap<string, SeedDocument>,
  repairs: readonly Repair[],
): Merged {
  const items = new Map<string, Item>();
  const words = new Map<Item, ReadonlySet<string>>();
  const dropped: Dropped[] = [];
  for (const line of lines) {
    const seed = seeds.get(line.seed);
    const item = seed ? itemOf(line, seed, repairs) : null;
    if (!item) continue;
    const key = keyOf(item.body.text);
    const same = items.get(key);
    if (same) {
      const elsewhere = !same.body.copies.some((copy) => copy.seed === line.seed);
      if (elsewhere && same.body.text === item.body.text) joinPlaces(same, item);
      else dropped.push({ reason: 'duplicate', source: sourceOf(item.body) });
      if (tellsMore(item, same)) adoptKind(same, item);
      continue;
    }
    const own = new Set(key.split(' '));
    const near = [...words].some(([kept, other]) => kept.line.seed !== line.seed && isNear(own, other));
    if (near) {
      dropped.push({ reason: 'duplicate', source: sourceOf(item.body) });
      continue;
    }
    items.set(key, item);
    words.set(item, own);
  }
  return { items: [...items.values()], dropped };
}
