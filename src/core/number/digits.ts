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
}

const NUMBER = /\p{Nd}+(?:[.,٫٬'’\u00a0\u202f\u2009 ]\p{Nd}+)*/gu;
const PIECE = /([.,٫٬'’\u00a0\u202f\u2009 ]?)(\p{Nd}+)/gu;

/**
 * Numbers of a text in order, with grouping and decimals read as the language writes them. A run that fits no number is
 * read as far as it does: "23, 100 soldiers" and "2019 100" are two numbers each.
 */
export function findDigits(text: string, lang: string | null): NumberInDigits[] {
  const found: NumberInDigits[] = [];
  for (const run of text.matchAll(NUMBER)) {
    let open:
      (NumberInDigits & { grouped: boolean; decimals: boolean; separator: string; digits: number }) | null =
      null;
    for (const piece of run[0].matchAll(PIECE)) {
      const separator = piece[1] ?? '';
      const digits = piece[2] ?? '';
      const value = digitsOf(digits);
      const start = run.index + piece.index + separator.length;
      const end = start + digits.length;
      if (value === null) continue;
      if (open && separator !== '' && !open.decimals && isGroup(separator, digits, open, lang)) {
        open.value = open.value * 1000 + value;
        open.grouped = true;
        open.separator = separator;
        open.end = end;
      } else if (open && !open.decimals && isDecimal(separator, open, lang)) {
        open.value += value / 10 ** digits.length;
        open.decimals = true;
        open.end = end;
      } else {
        open = { start, end, value, grouped: false, decimals: false, separator: '', digits: digits.length };
        found.push(open);
      }
    }
  }
  return found.map(({ start, end, value }) => ({ start, end, value }));
}

function isGroup(
  separator: string,
  digits: string,
  open: { grouped: boolean; separator: string; digits: number },
  lang: string | null,
): boolean {
  if (digits.length !== 3 || (open.grouped ? separator !== open.separator : open.digits > 3)) return false;
  if (/[\u00a0\u202f\u2009'’٬]/.test(separator)) return true;
  const { decimal, spaces } = signsOf(lang);
  return separator === ' ' ? spaces : separator === (decimal === '.' ? ',' : '.');
}

function isDecimal(
  separator: string,
  open: { grouped: boolean; separator: string },
  lang: string | null,
): boolean {
  if (separator === '٫') return true;
  return separator === signsOf(lang).decimal;
}
