/** Several seeds may be extractions of one article: the same words in two of them are one item, on record in both places. */

import { fold, type Dropped, type Repair, type SeedDocument, type TextRange } from '../core';
import type { ClassifiedLine, LineKind } from './classify-lines';
import { nameKey } from './name-key';
import { NearLines } from './near-lines';
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

/** What makes two lines the same: letters and digits, folded. Lines of signs alone are compared as they stand. */
function keyOf(text: string): string {
  return nameKey(text) || fold(text);
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
  const repairsOf = new Map([...seeds.keys()].map((id): [string, Repair[]] => [id, []]));
  for (const repair of repairs) repairsOf.get(repair.seed)?.push(repair);
  const all = lines.flatMap((line) => {
    const seed = seeds.get(line.seed);
    const item = seed ? itemOf(line, seed, repairsOf.get(seed.id) ?? []) : null;
    return item ? [{ item, key: keyOf(item.body.text) }] : [];
  });
  const kept = new NearLines<Item>(all.map(({ key }) => key));
  const items = new Map<string, Item>();
  const dropped: Dropped[] = [];
  for (const { item, key } of all) {
    const { seed } = item.line;
    const same = items.get(key);
    if (same) {
      const elsewhere = !same.body.copies.some((copy) => copy.seed === seed);
      if (elsewhere && same.body.text === item.body.text) joinPlaces(same, item);
      else dropped.push({ reason: 'duplicate', source: sourceOf(item.body) });
      if (tellsMore(item, same)) adoptKind(same, item);
    } else if (kept.hasNear(key, (other) => other.line.seed !== seed)) {
      dropped.push({ reason: 'duplicate', source: sourceOf(item.body) });
    } else {
      items.set(key, item);
      kept.add(key, item);
    }
  }
  return { items: [...items.values()], dropped };
}
