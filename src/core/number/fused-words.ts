/** Numbers that are written as one word: "hundertzwanzig", "centottantacinque", and what they count with them: "zwölfköpfig". */

import type { Words } from '../lexicon/words';
import { lookupOf } from '../text/lookup';
import { tokenize } from '../text/tokenize';

export interface Fused<Part> {
  parts: readonly Part[];
  /** what is counted, where that ends the word */
  unit: string | null;
}

/** A fused word has this many letters at least: "duecento". */
const SHORTEST = 6;
/** No number in one word is longer: what is longer is tried by nobody. */
const LONGEST = 60;

/**
 * A function that takes a folded word apart into number words; null where it is not made of two or more, or of one and what it
 * counts. `together`: numbers are written as one word at all; `elides`: a word drops its last vowel before another ("centotto");
 * `glue`: what may stand between two.
 */
export function splitterOf<Part extends { value: number }>(
  single: ReadonlyMap<string, Part>,
  {
    together,
    elides,
    glue = '',
    units,
  }: { together: boolean; elides: boolean; glue?: string; units: Readonly<Record<string, Words>> },
): (norm: string) => Fused<Part> | null {
  const ends = lookupOf(Object.entries(units).map(([value, words]) => ({ words, value })));
  const hasUnits = Object.keys(units).length > 0;
  if (!together && !hasUnits) return () => null;
  const longest = Math.max(0, ...[...single.keys()].map((word) => word.length));
  // most words of a text begin with none
  const beginnings = new Set([...single.keys()].map((word) => word.slice(0, 2)));

  /** The parts from a place on; `dead` holds places from which none lead to the end. */
  function partsFrom(norm: string, from: number, dead: Set<number>): Fused<Part> | null {
    if (from === norm.length) return { parts: [], unit: null };
    if (dead.has(from)) return null;
    if (from > 0 && hasUnits) {
      const unit = ends(tokenize(norm.slice(from)), 0);
      if (unit) return { parts: [], unit: unit.value };
    }
    for (let end = Math.min(norm.length, from + longest); end > from + 1; end--) {
      const piece = norm.slice(from, end);
      const part = single.get(piece);
      const rest = part && partsFrom(norm, end, dead);
      if (part && rest) return { ...rest, parts: [part, ...rest.parts] };
      const behind = end + glue.length;
      const isGlued = part && glue !== '' && behind < norm.length && norm.startsWith(glue, end);
      const further = isGlued ? partsFrom(norm, behind, dead) : null;
      if (part && further) return { ...further, parts: [part, ...further.parts] };
      // the last vowel is dropped before "otto", "uno", "enne"
      const full = elides && /^[aeiou]/.test(norm.slice(end)) ? elided(piece) : undefined;
      const after = full && partsFrom(norm, end, dead);
      if (full && after) return { ...after, parts: [full, ...after.parts] };
    }
    dead.add(from);
    return null;
  }

  function elided(piece: string): Part | undefined {
    return ['a', 'e', 'o'].map((vowel) => single.get(piece + vowel)).find((part) => part !== undefined);
  }

  return (norm) => {
    if (norm.length < SHORTEST || norm.length > LONGEST || !beginnings.has(norm.slice(0, 2))) return null;
    const found = partsFrom(norm, 0, new Set());
    if (!found || (found.unit === null && (!together || found.parts.length < 2))) return null;
    return found;
  };
}
