/** What a quantity is, and when two are the same. */

import { COUNTED } from '../lexicon/meanings';
import { UNITS, type Unit } from '../lexicon/units';
import type { TextRange } from '../text/range';

/** An amount: `low` to `high` of `unit` (a canonical unit, "tonne") or of what is counted (a canonical class, "soldier"). */
export interface Quantity {
  low: number;
  high: number;
  /** exact as said, or hedged: about 100, more than 100, nearly 100, up to 100 */
  hedge: 'exact' | 'about' | 'over' | 'nearly' | 'under';
  unit: string | null;
  /** a class of COUNTED in src/core/lexicon/meanings, or "word:" and the folded noun that follows */
  counted: string | null;
}

/** UTF-16 offsets into the text, from the hedge to the noun; `valueStart`, `valueEnd` hold the figure alone. */
export interface QuantityMention extends TextRange {
  valueStart: number;
  valueEnd: number;
  quantity: Quantity;
}

/** The unit of a name; of none, what counts in ones. */
function unitOf(name: string | null): Unit | undefined {
  return name !== null && Object.hasOwn(UNITS, name) ? UNITS[name as keyof typeof UNITS] : undefined;
}

/** What a unit measures; undefined for none. */
export function dimensionOf(name: string): string | undefined {
  return unitOf(name)?.dimension;
}

/** Whether a name is that of a unit, rather than of a class of what is counted. */
export function isUnit(name: string): boolean {
  return unitOf(name) !== undefined;
}

/** A value of a unit in its dimension's base. */
function inBase(value: number, name: string | null): number {
  const { factor = 1, offset = 0 } = unitOf(name) ?? {};
  return value * factor + offset;
}

const WITHIN = new Map<string, string>(
  Object.entries(COUNTED).flatMap(([name, traits]) =>
    'within' in traits ? [[name, traits.within] as const] : [],
  ),
);

/** The class to which the members of a counted class also belong: a bomber is an aircraft too. */
export function widerClass(counted: string): string | undefined {
  return WITHIN.get(counted);
}

/** A hedged figure ("about 100") stands for values this far around it; journalists round to the nearest ten in a hundred. */
const HEDGED_SHARE = 0.1;

/** Conversion between units leaves a rounding this large: 35 tonnes are "77,000 pounds". */
const CONVERTED_SHARE = 0.02;

/** Whether two quantities count the same kind of thing, so that their values can be compared at all. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.unit !== null || b.unit !== null) {
    return a.unit !== null && b.unit !== null && unitOf(a.unit)?.dimension === unitOf(b.unit)?.dimension;
  }
  if (a.counted === null || b.counted === null) return false;
  return (
    a.counted === b.counted || WITHIN.get(a.counted) === b.counted || WITHIN.get(b.counted) === a.counted
  );
}

/** Whether the first counts the wider class of the second: "two planes" may be others than the two bombers. */
export function isWider(a: Quantity, b: Quantity): boolean {
  return a.counted !== null && WITHIN.get(b.counted ?? '') === a.counted;
}

/** Whether two quantities can be the same amount of the same thing, allowing for hedges and for converted units. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (!comparable(a, b)) return false;
  const [lowA, highA] = bounds(a, a.unit !== b.unit);
  const [lowB, highB] = bounds(b, a.unit !== b.unit);
  return lowA <= highB && lowB <= highA;
}

function bounds(quantity: Quantity, converted: boolean): [number, number] {
  const loose = quantity.hedge === 'exact' ? (converted ? CONVERTED_SHARE : 0) : HEDGED_SHARE;
  const { low, high, unit } = quantity;
  return [inBase(low, unit) * (1 - loose), inBase(high, unit) * (1 + loose)];
}

/** How far beyond its figure a hedge may reach before two figures are told to be different ones. */
const REACH: Record<Quantity['hedge'], [below: number, above: number]> = {
  exact: [1, 1],
  about: [0.8, 1.2],
  over: [1, 1.5],
  // "près de 90" and "close to 90" are said of what is a little more as well
  nearly: [0.8, 1.2],
  under: [0.6, 1],
};

/**
 * Whether two quantities of one kind cannot mean the same amount, however loosely they are said, and are still near enough
 * (by a factor of `mostTimes`) to count the same things.
 */
export function clearlyOther(a: Quantity, b: Quantity, mostTimes: number): boolean {
  if (!comparable(a, b) || sameQuantity(a, b)) return false;
  const [lowA, highA] = reach(a);
  const [lowB, highB] = reach(b);
  const apart = lowA > highB || lowB > highA;
  return apart && lowA <= highB * mostTimes && lowB <= highA * mostTimes;
}

function reach(quantity: Quantity): [number, number] {
  const [below, above] = REACH[quantity.hedge];
  const { low, high, unit } = quantity;
  return [inBase(low, unit) * below, inBase(high, unit) * above];
}
