/** The peer in the same table: stories as TF-IDF centroids of their seeds, the nearest by cosine, read one after the other. */

import { tokenize } from '../../core';

type Vector = Map<string, number>;

/** Sublinear term frequency and smoothed inverse document frequency, as textbooks and libraries have them. */
export class TfIdf {
  readonly #counts = new Map<string, number>();
  readonly #documents: number;

  constructor(texts: readonly string[]) {
    this.#documents = texts.length;
    for (const text of texts) {
      for (const word of new Set(words(text))) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  vector(text: string): Vector {
    const vector: Vector = new Map();
    for (const word of words(text)) vector.set(word, (vector.get(word) ?? 0) + 1);
    for (const [word, count] of vector) {
      const rarity = Math.log((1 + this.#documents) / (1 + (this.#counts.get(word) ?? 0))) + 1;
      vector.set(word, (1 + Math.log(count)) * rarity);
    }
    return unit(vector);
  }

  centroid(texts: readonly string[]): Vector {
    const sum: Vector = new Map();
    for (const text of texts)
      for (const [word, weight] of this.vector(text)) sum.set(word, (sum.get(word) ?? 0) + weight);
    return unit(sum);
  }
}

function words(text: string): string[] {
  return tokenize(text).map(({ norm }) => norm);
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector.values()) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
