/** Signs of money, percent and degrees beside a figure. */

import { SIGNS, type UnitName } from '../lexicon/units';

const SIGN = Object.keys(SIGNS)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace('$', '\\$'))
  .join('|');
const BEHIND = new RegExp(`^\\s?(${SIGN})`, 'u');
const BEFORE = new RegExp(`(?:^|[^\\p{L}])(\\p{Lu}{0,3}(?:${SIGN}))\\s?$`, 'u');
/** "49.9C" */
const DEGREE = /^([CF])(?![\p{L}\p{N}])/u;
/** UTF-16 units of a sign with its space. */
const REACH = 6;

/** The unit that a sign says right before or behind a stretch of text; null where there is none. */
export function moneySign(text: string, start: number, end: number): UnitName | null {
  const behind = text.slice(end, end + REACH);
  const sign = BEHIND.exec(behind)?.[1] ?? BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  // "A$": some dollar
  if (sign !== undefined) return SIGNS[sign] ?? SIGNS[sign.slice(-1)] ?? null;
  const degree = DEGREE.exec(behind)?.[1];
  if (degree === undefined) return null;
  return degree === 'C' ? 'celsius' : 'fahrenheit';
}
