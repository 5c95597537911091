/** One folding for the compiler and the page: what is equal to a reader is equal here, and every unit leads back to its source. */

/** Folded text. Unit i of `text` comes from the source at `offsets[i]`; `offsets[text.length]` is the source's length. */
export interface Normalized {
  text: string;
  offsets: Uint32Array;
}

/** Letters whose canonical decomposition keeps them apart from the base letter that readers take them for. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ґ: 'г',
  // Arabic and Persian: one letter in two code points, or seats of the same hamza
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  // typographic variants
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Characters a reader does not see: soft hyphen, zero-width, direction marks, tatweel, byte order mark. */
const INVISIBLE = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const MARK = /\p{M}/u;
const SPACE = /\s/u;

const folded = new Map<string, string>();

/** What one code point becomes: lower case, without marks, one form of quote, dash and space; '' where nothing is left. */
function foldCodePoint(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  let result = '';
  if (SPACE.test(char)) result = ' ';
  else if (!INVISIBLE.test(char)) {
    for (const part of char.normalize('NFKD').toLowerCase().normalize('NFKD')) {
      if (!MARK.test(part) && !INVISIBLE.test(part)) result += LETTERS[part] ?? part;
    }
  }
  folded.set(char, result);
  return result;
}

/** Fold case, accents, width and typographic variants, keeping for each unit the offset it came from. */
export function normalize(source: string): Normalized {
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < source.length;) {
    const code = source.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const out =
      code >= 0x21 && code < 0x41
        ? source.charAt(i)
        : foldCodePoint(width === 1 ? source.charAt(i) : source.slice(i, i + 2));
    for (let unit = 0; unit < out.length; unit++) offsets.push(i);
    text += out;
    i += width;
  }
  offsets.push(source.length);
  return { text, offsets: Uint32Array.from(offsets) };
}

/** The folded text alone, for comparing two strings. */
export function fold(source: string): string {
  let text = '';
  for (const char of source) text += foldCodePoint(char);
  return text;
}
