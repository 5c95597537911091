/**
 * Agreement of an extracted text with a gold text as the article-extraction-benchmark (Zyte) publishes it: shingles of four
 * words, counts normalised per page, precision and recall averaged over pages, F1 of the two averages.
 */

const SHINGLE_WORDS = 4;

export interface Overlap {
  both: number;
  extra: number;
  missed: number;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Shares of shingles found in both texts, in the extracted one only, in the gold one only; they sum up to 1. */
export function overlap(gold: string, extracted: string): Overlap {
  const wanted = shingles(gold);
  const found = shingles(extracted);
  let both = 0;
  let extra = 0;
  let missed = 0;
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const inGold = wanted.get(key) ?? 0;
    const inExtracted = found.get(key) ?? 0;
    both += Math.min(inGold, inExtracted);
    extra += Math.max(0, inExtracted - inGold);
    missed += Math.max(0, inGold - inExtracted);
  }
  const sum = both + extra + missed || 1;
  return { both: both / sum, extra: extra / sum, missed: missed / sum };
}

export function score(overlaps: readonly Overlap[]): Score {
  const precision = mean(
    overlaps.filter(({ both, extra }) => both + extra > 0).map(({ both, extra }) => both / (both + extra)),
  );
  const recall = mean(
    overlaps
      .filter(({ both, missed }) => both + missed > 0)
      .map(({ both, missed }) => both / (both + missed)),
  );
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - SHINGLE_WORDS + 1); i++) {
    const key = words.slice(i, i + SHINGLE_WORDS).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
