/**
 * A list of stems in as few bytes as the browser must load: in order, each as a capital that says how many letters it shares
 * with the one before (A: none), and the rest.
 */

const FIRST = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

/** Packs stems, which hold no capitals of A to Z; their order becomes that of their code units. */
export function packStems(stems: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const stem of [...stems].sort()) {
    let shared = 0;
    while (shared < Math.min(before.length, MOST_SHARED) && stem[shared] === before[shared]) shared++;
    packed += String.fromCharCode(FIRST + shared) + stem.slice(shared);
    before = stem;
  }
  return packed;
}

export function unpackStems(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - FIRST) + rest;
    return before;
  });
}
