/** What a figure counts or measures: the noun, unit or sign beside it. */

import { SIGNS } from '../lexicon/units';
import { isStopword } from '../text/language';
import type { Token } from '../text/tokenize';
import type { Figure } from './figures';
import { quantityWords } from './quantity-words';

export interface Noun {
  /** last token of the noun group */
  last: number;
  unit: string | null;
  counted: string | null;
}

/** How many tokens may stand between a figure and the noun it counts: "two Russian air force cargo planes". */
const REACH = 5;

/** A sign that parts noun groups. */
const BREAK = /[.,;:()!?«»"“”–—\n]/;

/** What a figure counts; null where no noun, unit or sign follows it. */
export function nounAfter(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  lang: string | null,
): Noun | null {
  const sign = signAt(text, tokens, figure);
  if (sign !== null) return { last: figure.last, unit: sign, counted: null };
  const is = quantityWords(lang);
  let fallback: Noun | null = null;
  let partitive = false;
  for (let k = figure.last + 1; k <= figure.last + REACH && k < tokens.length; k++) {
    const token = tokens[k];
    const between = text.slice(tokens[k - 1]?.end ?? 0, token?.start);
    if (!token || BREAK.test(between)) break;
    // "two Tu-160 bombers": the digits of a designation belong to the name before them
    if (token.kind === 'number' && !/^[-‐‑]?$/.test(between)) break;
    const isBeside = k === figure.last + 1;
    const unit = (isBeside && is.shortUnits(tokens, k)) || (k <= figure.last + 2 && is.units(tokens, k));
    if (unit) return { last: k + unit.length - 1, unit: unit.value, counted: null };
    const noun = is.counted(tokens, k);
    if (noun)
      return headOf(text, tokens, { last: k + noun.length - 1, unit: null, counted: noun.value }, lang);
    const isCommon = isStopword(token.norm, lang);
    if (!fallback && token.kind === 'word' && !isCommon && token.norm.length > 2) {
      fallback = { last: k, unit: null, counted: `word:${token.norm}` };
    }
    // a function word ends the noun group, except after "of" ("a couple of planes", "100 of its soldiers")
    if (isCommon && !isBeside && !partitive) break;
    partitive ||= isBeside && is.partitives(tokens, k) !== null;
  }
  return fallback;
}

const SIGN = Object.keys(SIGNS)
  .map((sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`)
  .join('');
const SIGN_BEHIND = new RegExp(`^\\s?([${SIGN}])`, 'u');
const SIGN_BEFORE = new RegExp(`([${SIGN}])\\s?$`, 'u');

/** A currency or percent sign beside the figure, as a unit. */
function signAt(text: string, tokens: readonly Token[], figure: Figure): string | null {
  const end = tokens[figure.last]?.end ?? 0;
  const start = tokens[figure.first]?.start ?? 0;
  const sign =
    SIGN_BEHIND.exec(text.slice(end, end + 2)) ?? SIGN_BEFORE.exec(text.slice(Math.max(0, start - 2), start));
  return SIGNS[sign?.[1] ?? ''] ?? null;
}

/** "military transport planes": where the head comes last, a counted noun that another follows only describes it. */
function headOf(text: string, tokens: readonly Token[], noun: Noun, lang: string | null): Noun {
  const { headLast, counted } = quantityWords(lang);
  if (!headLast) return noun;
  const further = counted(tokens, noun.last + 1);
  const joined = /^[\s-]$/.test(text.slice(tokens[noun.last]?.end ?? 0, tokens[noun.last + 1]?.start ?? 0));
  return further && joined ? { last: noun.last + further.length, unit: null, counted: further.value } : noun;
}
