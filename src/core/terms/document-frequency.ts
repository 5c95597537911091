/** How rare a stem is in news. */

import { DOCUMENTS, FREQUENCIES, UNLISTED } from '../lexicon/document-frequencies';
import { unpackStems } from './packed-stems';

let counts: Map<string, number> | null = null;

/** Each listed stem with the number of documents that hold it, common ones first. */
export function documentFrequencies(): [stem: string, count: number][] {
  return FREQUENCIES.flatMap(([count, stems]) =>
    unpackStems(stems).map((stem): [string, number] => [stem, count]),
  );
}

/** Inverse document frequency of a stem, in nats: ln of documents over those that hold it; the highest for one unlisted. */
export function inverseDocumentFrequency(stem: string): number {
  counts ??= new Map(documentFrequencies());
  return Math.log((DOCUMENTS + 1) / ((counts.get(stem) ?? UNLISTED) + 0.5));
}
