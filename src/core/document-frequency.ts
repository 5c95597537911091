/** How rare a stem is in news. */

import { DOCUMENTS, FREQUENCIES, UNLISTED } from './lexicon/document-frequencies';

let counts: Map<string, number> | null = null;

/** Inverse document frequency of a stem, in nats: ln of documents over those that hold it; the highest for one unlisted. */
export function inverseDocumentFrequency(stem: string): number {
  counts ??= new Map(
    FREQUENCIES.flatMap(([count, stems]) => stems.split(' ').map((listed) => [listed, count] as const)),
  );
  return Math.log((DOCUMENTS + 1) / ((counts.get(stem) ?? UNLISTED) + 0.5));
}
