/**
 * Lines that share nearly all words and every number, found without comparing each with each: two that share that many have
 * one of their rarest words in common (prefix filtering; Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity
 * Joins in Data Cleaning", ICDE 2006).
 */

/** Share of words that two lines of different seeds must have in common to be one. Lower loses what only one of them says. */
const NEAR_DUPLICATE = 0.9;
/** Words that a line must have to be compared by share; below, one other word is another line. */
const NEAR_DUPLICATE_WORDS = 8;

interface Kept<Item> {
  item: Item;
  words: ReadonlySet<string>;
}

/** The lines kept so far, by their words. Keys are words with single spaces between them. */
export class NearLines<Item> {
  /** in how many of the lines a word stands */
  readonly #frequency = new Map<string, number>();
  /** by all numbers of a line, then by each of its rarest words */
  readonly #kept = new Map<string, Map<string, Kept<Item>[]>>();

  /** `keys`: of all lines that will be kept or compared, which tells what words are rare. */
  constructor(keys: readonly string[]) {
    for (const word of keys.flatMap((key) => [...wordsOf(key)]))
      this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
  }

  add(key: string, item: Item): void {
    const words = wordsOf(key);
    if (words.size < NEAR_DUPLICATE_WORDS) return;
    const numbers = numbersOf(words);
    const marked = this.#kept.get(numbers) ?? new Map<string, Kept<Item>[]>();
    this.#kept.set(numbers, marked);
    for (const word of this.#rarest(words)) {
      const sharing = marked.get(word) ?? [];
      sharing.push({ item, words });
      marked.set(word, sharing);
    }
  }

  /** Whether a line that was kept, of those that `counts`, is nearly the one of this key. */
  hasNear(key: string, counts: (item: Item) => boolean): boolean {
    const words = wordsOf(key);
    const marked = this.#kept.get(numbersOf(words));
    if (!marked || words.size < NEAR_DUPLICATE_WORDS) return false;
    return this.#rarest(words).some((word) =>
      marked.get(word)?.some((kept) => counts(kept.item) && isNear(words, kept.words)),
    );
  }

  /** So many of the rarest words that a line which is near has one of them among its own. */
  #rarest(words: ReadonlySet<string>): string[] {
    const frequency = (word: string): number => this.#frequency.get(word) ?? 0;
    return [...words]
      .sort((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.floor(words.size * NEAR_DUPLICATE) + 1);
  }
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(key.split(' '));
}

/** Every number, in one string. */
function numbersOf(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /\p{N}/u.test(word))
    .sort()
    .join(' ');
}

function isNear(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared / (left.size + right.size - shared) >= NEAR_DUPLICATE;
}
