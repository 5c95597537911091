/** Names, codes and numbers of a text: what step 1 sends instead of the text. */

const DASH = '[-\\u2010\\u2011]';

/** Letters and digits joined, as equipment is called: Il-62, An-124, G20, 5G. */
const CODE = `(?<!\\p{L})\\p{L}{1,5}${DASH}?\\p{Nd}{1,5}(?![\\p{L}\\p{Nd}])|\\p{Nd}{1,4}${DASH}?\\p{Lu}{1,4}(?![\\p{L}\\p{Nd}])`;

/** A number as printed, with its separators: 35, 1,500, 99.5. */
const NUMBER = '\\p{Nd}+(?:[.,\\u00a0\\u202f]\\p{Nd}+)*';

/** A capitalised word that is not the beginning of a code. */
const WORD = `\\p{Lu}[\\p{L}\\p{M}]*(?![\\p{L}\\p{M}]|${DASH}?\\p{Nd})`;

/** Particles that stand in lower case between the words of a name. */
const PARTICLE = '(?:de|del|da|di|du|la|al|van|von|der|bin|ibn)';

/** Capitalised words in a row, joined by spaces, dashes or apostrophes. */
const NAME = `(?<!\\p{L})${WORD}(?:(?:[-\\u2010\\u2011’']|\\.? (?:${PARTICLE} )?)${WORD})*`;

const ITEM = new RegExp(`(?<code>${CODE})|${NUMBER}|(?<name>${NAME})`, 'gu');

/** What may stand between the end of a sentence, or the start of a quotation, and its first word. */
const OPENING = /(?:^|[.!?…:]["'”’»)]*\s+["'“‘„«(]*|["“„«]\s?)$/u;

/** Characters before a word that `OPENING` needs to see. */
const OPENING_LENGTH = 6;

/** Words in scripts that do not know capitals. */
const CASELESS = /\p{Lo}{2,}/u;

/** Words of a name; a longer row of capitals is a heading. */
const LONGEST_NAME = 5;

/** Each name, code and number of the texts once, most frequent first, then in the order of the text. */
export function bagOf(texts: readonly string[], lang: string | null): string[] {
  const counts = new Map<string, number>();
  const openers = new Map<string, number>();
  for (const text of texts) {
    for (const found of text.matchAll(ITEM)) {
      const [item] = found;
      if (found.groups?.['name'] === undefined) add(counts, item);
      else addName(text, found.index, item);
    }
    if (CASELESS.test(text)) for (const word of caselessWords(text, lang)) add(counts, word);
  }
  for (const [word, times] of openers) {
    if (counts.has(word)) add(counts, word, times);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);

  /** A sentence's first word has its capital for its place: it counts alone only if it is a name elsewhere. */
  function addName(text: string, index: number, name: string): void {
    const [first = '', ...others] = name.split(' ');
    if (others.length >= LONGEST_NAME || name.length < 2) return;
    const opens = OPENING.test(text.slice(Math.max(0, index - OPENING_LENGTH), index));
    if (!opens || others.length > 0) add(counts, name);
    else add(openers, first);
    if (opens && others.length > 0) add(counts, others.join(' '));
  }
}

function add(counts: Map<string, number>, item: string, times = 1): void {
  counts.set(item, (counts.get(item) ?? 0) + times);
}

function caselessWords(text: string, lang: string | null): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter(lang).segment(text)) {
    if (isWordLike && CASELESS.test(segment)) words.push(segment);
  }
  return words;
}

/** A page may state a language that is none. */
function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
