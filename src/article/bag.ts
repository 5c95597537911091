/** Names, codes and numbers of a text: what step 1 sends instead of the text. */

/** A number as printed, with its separators: 35, 1,500, 99.5 */
const NUMBER = /\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*/gu;

/** Letters and digits joined: Il-62, An-124, G20, 5G; dashes are those in use for codes. */
const CODE =
  /(?:\p{L}{1,5}[-\u2010\u2011]?\p{Nd}{1,5}|\p{Nd}{1,4}[-\u2010\u2011]?\p{Lu}{1,4})(?![\p{L}\p{Nd}])/gu;

/** Capitalised words in a row, joined by spaces, dashes or apostrophes; a lower-case particle may stand between two. */
const NAME =
  /\p{Lu}[\p{L}\p{M}.]*(?:(?:[-\u2010\u2011’']| (?:(?:de|del|da|di|du|la|al|van|von|der|bin|ibn|of) )?)\p{Lu}[\p{L}\p{M}]*)*/gu;

/** Words in scripts that do not know capitals. */
const CASELESS = /\p{Lo}{2,}/u;

/** Words of a name; a longer row of capitals is a heading. */
const LONGEST_NAME = 5;

/** Each name, code and number of the texts once, most frequent first, then in the order of the text. */
export function bagOf(texts: readonly string[], lang: string | null): string[] {
  const counts = new Map<string, number>();
  const count = (item: string) => counts.set(item, (counts.get(item) ?? 0) + 1);
  const openers = new Map<string, number>();
  for (const text of texts) {
    for (const [code] of text.matchAll(CODE)) count(code);
    for (const [number] of text.matchAll(NUMBER)) count(number);
    for (const found of text.matchAll(NAME)) {
      const name = found[0].replace(/[.]+$/, '');
      const words = name.split(' ').length;
      if (name.length < 2 || words > LONGEST_NAME) continue;
      if (words === 1 && opensSentence(text, found.index)) openers.set(name, (openers.get(name) ?? 0) + 1);
      else count(name);
    }
    if (CASELESS.test(text)) caselessWords(text, lang).forEach(count);
  }
  for (const [word, times] of openers) {
    if (counts.has(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);
}

/** Whether a word at `index` is capitalised for its place only: at the start, or after a sentence's end or a quotation mark. */
function opensSentence(text: string, index: number): boolean {
  return (
    /(?:^|[.!?…:]["'”’»)]*\s+["'“‘„«(]*|["“„«]\s?)$/u.test(text.slice(Math.max(0, index - 6), index)) ||
    index === 0
  );
}

function caselessWords(text: string, lang: string | null): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter(lang).segment(text)) {
    if (isWordLike && CASELESS.test(segment)) words.push(segment);
  }
  return words;
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
