/** Numbers in digits, as languages write them. */

import { perLanguage } from '../text/known-languages';

import type { TextRange } from '../text/range';

/** Zeros of the decimal digit blocks that news uses: Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** The value of a run of decimal digits of any script; null where it holds another numeral (½, Ⅳ). */
export function digitsOf(run: string): number | null {
  let value = 0;
  for (const char of run) {
    const code = char.codePointAt(0) ?? 0;
    const zero =
      code >= 0x30 && code <= 0x39 ? 0x30 : ZEROS.find((first) => code >= first && code < first + 10);
    if (zero === undefined) return null;
    value = value * 10 + code - zero;
  }
  return run === '' ? null : value;
}

interface Signs {
  /** the decimal sign */
  decimal: '.' | ',';
  /** thousands are grouped with an ordinary space where the line may not break there */
  spaces: boolean;
}

/** How a language writes numbers, from the platform's Intl data. */
const signsOf = perLanguage((_, code): Signs => {
  const locale = Intl.NumberFormat.supportedLocalesOf([code])[0] ?? 'en';
  const parts = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    useGrouping: 'always',
  }).formatToParts(12_345_678.9);
  const sign = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal') === ',' ? ',' : '.', spaces: /^\s$/u.test(sign('group')) };
});

export interface NumberInDigits extends TextRange {
  value: number;
  /** digits behind the decimal sign */
  decimals: number;
  /** what it is where its sign groups thousands, as some countries write the language: "1,200" in Mexico */
  grouped?: number;
}

const NUMBER = /\p{Nd}+(?:[.,٫٬'’\u00a0\u202f\u2009 ]\p{Nd}+)*/gu;
const PIECE = /([.,٫٬'’\u00a0\u202f\u2009 ]?)(\p{Nd}+)/gu;

/** Lakhs and crores are grouped by two digits before the last three: "1,00,000". */
const INDIAN = /^\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}$/u;

/** Two groups or more behind spaces are one number in any language: "1 500 000". */
const LONG = /^\p{Nd}{1,3}(?: \p{Nd}{3}){2,4}$/u;

const PAIR = /^\p{Nd}+[.,]\p{Nd}+$/u;

/** Digits of a grouped thousand. */
const GROUP = 3;

/** Digits behind a point that the language does not write decimals with: it is one all the same, as in "magnitud 5.7". */
const MOST_FOREIGN_DECIMALS = 2;

interface Open extends NumberInDigits {
  isGrouped: boolean;
  separator: string;
  digits: number;
}

/**
 * Numbers of a text in order, with grouping, decimals and fractions read as the language writes them. A run that fits no number
 * is read as far as it does: "23, 100 soldiers" and "2019 100" are two numbers each.
 */
export function findDigits(text: string, lang: string | null): NumberInDigits[] {
  const found: NumberInDigits[] = [];
  for (const run of text.matchAll(NUMBER)) {
    const whole = digitsOf(run[0]);
    // most runs are one figure without a sign in it
    if (whole !== null) {
      found.push({ start: run.index, end: run.index + run[0].length, value: whole, decimals: 0 });
      continue;
    }
    if (INDIAN.test(run[0])) {
      const value = digitsOf(run[0].replaceAll(',', '')) ?? 0;
      found.push({ start: run.index, end: run.index + run[0].length, value, decimals: 0 });
      continue;
    }
    const isLong = LONG.test(run[0]);
    let open: Open | null = null;
    const isPair = PAIR.test(run[0]);
    for (const piece of run[0].matchAll(PIECE)) {
      const separator = piece[1] ?? '';
      const digits = piece[2] ?? '';
      const value = digitsOf(digits);
      const start = run.index + piece.index + separator.length;
      const end = start + digits.length;
      if (value === null) continue;
      if (open && separator !== '' && open.decimals === 0 && isGroup(separator, digits, open, isLong, lang)) {
        open.value = open.value * 1000 + value;
        open.isGrouped = true;
        open.separator = separator;
        open.end = end;
      } else if (open && open.decimals === 0 && isDecimal(separator, digits, open, isPair, lang)) {
        if (digits.length === GROUP && !open.isGrouped && open.value > 0 && open.digits <= GROUP)
          open.grouped = open.value * 1000 + value;
        open.value = Number(`${String(open.value)}.${digitsText(digits)}`);
        open.decimals = digits.length;
        open.end = end;
      } else {
        open = {
          start,
          end,
          value,
          isGrouped: false,
          decimals: 0,
          separator: '',
          digits: digits.length,
        };
        found.push(open);
      }
    }
  }
  return withFractions(text, found);
}

/** The same digits in Latin ones, leading zeros kept. */
function digitsText(digits: string): string {
  return Array.from(digits, (digit) => String(digitsOf(digit) ?? 0)).join('');
}

function isGroup(
  separator: string,
  digits: string,
  open: Open,
  isLong: boolean,
  lang: string | null,
): boolean {
  if (digits.length !== GROUP || (open.isGrouped ? separator !== open.separator : open.digits > GROUP))
    return false;
  if (open.value === 0) return false;
  if (/[\u00a0\u202f\u2009'’٬]/.test(separator)) return true;
  const { decimal, spaces } = signsOf(lang);
  // a round thousand after a space is no figure of its own, whatever the language
  return separator === ' '
    ? spaces || isLong || /^0+$/.test(digits)
    : separator === (decimal === '.' ? ',' : '.');
}

function isDecimal(
  separator: string,
  digits: string,
  open: Open,
  isPair: boolean,
  lang: string | null,
): boolean {
  if (separator === '٫' || separator === signsOf(lang).decimal) return true;
  return isPair && /[.,]/.test(separator) && digits.length <= MOST_FOREIGN_DECIMALS && !open.isGrouped;
}

/** What follows a number as a part of it: "3½", "35 1/2", and "38/8" with Persian digits, which is 38.8. */
const FRACTION_SIGN = /^\s?([¼-¾⅐-⅞])/u;
const STROKE = /[/⁄]/;
const FRACTION_BEHIND = /^\s(\p{Nd})\/(\p{Nd}{1,2})(?![\p{Nd}/])/u;
const FRACTION_TAIL = /^[/⁄](\p{Nd}{1,2})(?![\p{Nd}/⁄])/u;
const FRACTION_ALONE = /(?<![\p{N}/])[¼-¾⅐-⅞]/gu;
const PERSIAN = /^[۰-۹]+$/u;
/** UTF-16 units behind a number in which its fraction stands. */
const FRACTION_REACH = 6;
/** The largest part that is written as two figures with a stroke: of more, the stroke joins other things ("9/11"). */
const SMALLEST_PART = 10;

function withFractions(text: string, found: readonly NumberInDigits[]): NumberInDigits[] {
  const read: NumberInDigits[] = [];
  let end = 0;
  for (const number of found) {
    const { start, value, decimals, end: last } = number;
    if (start < end) continue;
    const behind = text.slice(last, last + FRACTION_REACH);
    const sign = FRACTION_SIGN.exec(behind);
    const isStroked = STROKE.test(behind);
    const parts = isStroked ? FRACTION_BEHIND.exec(behind) : null;
    const tail = isStroked ? FRACTION_TAIL.exec(behind) : null;
    const part = parts ? digitsOf(parts[1] ?? '') : null;
    const whole = digitsOf(parts?.[2] ?? tail?.[1] ?? '') ?? 0;
    if (decimals > 0) {
      // a decimal has no other fraction
    } else if (sign) add(number, signValue(sign[1] ?? ''), sign[0].length);
    else if (parts && part !== null && part < whole && whole <= SMALLEST_PART)
      add(number, part / whole, parts[0].length);
    else if (tail && !/[/\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start))) {
      if (PERSIAN.test(text.slice(start, last))) {
        number.value = Number(`${String(value)}.${digitsText(tail[1] ?? '')}`);
        number.decimals = (tail[1] ?? '').length;
        number.end += tail[0].length;
      } else if (value > 0 && value < whole && whole <= SMALLEST_PART)
        add(number, value / whole - value, tail[0].length);
    }
    read.push(number);
    ({ end } = number);
  }
  let at = 0;
  const alone = [...text.matchAll(FRACTION_ALONE)]
    .filter(({ index }) => {
      while ((read[at]?.end ?? Infinity) <= index) at++;
      return (read[at]?.start ?? Infinity) > index;
    })
    .map(({ 0: sign, index }) => ({ start: index, end: index + 1, value: signValue(sign), decimals: 2 }));
  return alone.length === 0 ? read : [...read, ...alone].sort((a, b) => a.start - b.start);
}

function add(number: NumberInDigits, fraction: number, length: number): void {
  number.value += fraction;
  number.end += length;
  // a fraction is a decimal in another writing
  number.decimals = 2;
}

/** "½" by its compatibility form: one, a stroke, two. */
function signValue(sign: string): number {
  const [part = '', whole = ''] = sign.normalize('NFKD').split('⁄');
  return Number(part) / (Number(whole) || 1);
}
