/** Designations of aircraft, ships, vehicles and arms: "Antonov An-124 cargo plane". */

import { findCountries, fold, isStopword, tokenize, type TextRange } from '../core';
import { EQUIPMENT_MODIFIERS, EQUIPMENT_NOUNS } from './lexicon/roles';

/** One piece of equipment named in a text: the name with its maker, and the class it is called ("cargo plane"). */
export interface FoundEquipment extends TextRange {
  maker: string | null;
  model: string;
  /** folded, in the singular */
  called: string;
  /** the words that call it so */
  role: TextRange;
}

const DESIGNATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<maker>\p{Lu}\p{L}{3,})[ ])?(?<model>\p{Lu}[\p{L}]{0,3}[-‐‑]\d{1,4}\p{Lu}{0,2})(?![\p{L}\p{N}])`,
  'gu',
);
/** Words between a designation and the noun it is called by: "passenger", "strategic". */
const MODIFIERS = 3;

/** "bombers" -> "bomber"; "aircraft" stays. */
function singular(noun: string): string {
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

function calledAfter(text: string, end: number): { called: string; role: TextRange } | null {
  const words = /^(?: [\p{L}-]+){1,5}/u.exec(text.slice(end))?.[0].trim().split(' ') ?? [];
  for (const [index, word] of words.slice(0, MODIFIERS + 1).entries()) {
    const folded = fold(word);
    const goesOn = EQUIPMENT_NOUNS.has(fold(words[index + 1] ?? ''));
    if (EQUIPMENT_NOUNS.has(folded) && !goesOn) {
      const called = [...words.slice(0, index).map(fold), singular(folded)].join(' ');
      return { called, role: { start: end + 1, end: end + 1 + words.slice(0, index + 1).join(' ').length } };
    }
    if (!EQUIPMENT_MODIFIERS.has(folded) && !goesOn) return null;
  }
  return null;
}

/** The designations of a text, in order: those with a maker, called by a class noun, or both. Others ("G-20") are none. */
export function findEquipment(text: string, lang: string): FoundEquipment[] {
  const found: FoundEquipment[] = [];
  for (const match of text.matchAll(DESIGNATION)) {
    const called = calledAfter(text, match.index + match[0].length);
    const model = match.groups?.['model'];
    if (model === undefined || called === null) continue;
    const end = match.index + match[0].length;
    const before = match.groups?.['maker'];
    // "Russian Tu-160", "Several F-16": what stands before is no maker
    const maker =
      before === undefined ||
      isStopword(fold(before), lang) ||
      findCountries(tokenize(before), lang).length > 0
        ? null
        : before;
    found.push({ start: maker === null ? end - model.length : match.index, end, maker, model, ...called });
  }
  return found;
}
