/** Datelines: where, when and by which agency a report was written, before its first sentence. */

import { AGENCIES } from '../lexicon/agencies';
import { fold } from './normalize';

/** UTF-16 units in which a dateline ends. */
const LONGEST = 90;

const agencies = new Set(AGENCIES.flat().map(fold));

const DASH = '\\.?\\s?[-–—]{1,2}\\s';
/** "WASHINGTON, March 3 (Reuters) - ", "(AP) — ", "Berlin (dpa) - " */
const BRACKETS = new RegExp(`^([^().!?«»“”"]{0,60})\\(([^()]{2,30})\\)\\s?${DASH}`, 'u');
/** "МОСКВА, 3 мар — РИА Новости." */
const BEHIND = /^([^().!?«»“”"—–]{2,40})[.]?\s[-–—/]{1,2}\s?([^.,/]{2,20})[.,/]+\s?/u;
/** A place in capitals, as only a dateline writes it before a comma or bracket. */
const PLACE = /^\p{Lu}[\p{Lu}.’'-]+(?=[\s,/])(?:.*,.*)?/u;
/**
 * Where the text behind a dateline begins; 0 where there is none. A place alone ("CARACAS – ") tells where it happened and stays
 * with its sentence.
 */
export function datelineEnd(text: string): number {
  const start = text.slice(0, LONGEST);
  const brackets = BRACKETS.exec(start);
  if (brackets) {
    const [whole, place = '', agency = ''] = brackets;
    if (agencies.has(fold(agency.trim())) || (PLACE.test(place) && place.includes(','))) return whole.length;
  }
  const behind = BEHIND.exec(start);
  return behind && agencies.has(fold((behind[2] ?? '').trim())) ? behind[0].length : 0;
}
