/**
 * How rare a stem is in the news of a language. The table of a language is a file of its own, read where an article in it may
 * match: hashes of stems in ascending order, as the gaps between them, and how many documents hold each.
 */

import { fnv1a } from '../text/hash';
import { findKey } from '../text/sorted-keys';

/** "NUTF" as a little-endian number: the first four bytes of a table. */
const MAGIC = 0x4654554e;
/** Magic, documents, stems. */
const HEADER_FIELDS = 3;

/** Bits of a hash: of 15,000 stems one in a thousand others then counts as listed, and the file is half as long as with 32. */
const KEY_BITS = 24;

/** Counts are kept in steps of a quarter of a doubling: rarity needs no more exactness. */
const STEPS_PER_DOUBLING = 4;

/** What a stem that is not listed counts as: it stood in fewer documents than the table lists. ECB+ liked 1 as well as 2. */
const UNLISTED = 1;

/** The documents of a language that has no table: any number will do, since all its stems are equally rare. */
const NO_DOCUMENTS = 1000;

interface FrequencyTable {
  documents: number;
  keys: Uint32Array;
  /** 0 for 1 document, STEPS_PER_DOUBLING for 2 */
  steps: Uint8Array;
}

/** In how many of some articles each stem stands; stems of one or two documents are left out. */
export interface DocumentFrequencies {
  documents: number;
  counts: ReadonlyMap<string, number>;
}

/** Bytes that are no table of frequencies, or not all of one. */
export class FrequencyError extends Error {
  override name = 'FrequencyError';
}

const tables = new Map<string, FrequencyTable>();

function keyOf(stem: string): number {
  return fnv1a(stem) >>> (32 - KEY_BITS);
}

/** A table as bytes: header, steps, and the gaps between keys in groups of seven bits, the lowest first (LEB128). */
export function buildFrequencies({ documents, counts }: DocumentFrequencies): Uint8Array<ArrayBuffer> {
  const steps = new Map<number, number>();
  for (const [stem, count] of counts) {
    steps.set(keyOf(stem), Math.round(Math.log2(count) * STEPS_PER_DOUBLING));
  }
  const keys = [...steps.keys()].sort((a, b) => a - b);
  const gaps = keys.flatMap((key, i) => leb128(key - (keys[i - 1] ?? 0)));
  const bytes = new Uint8Array(HEADER_FIELDS * 4 + keys.length + gaps.length);
  new Uint32Array(bytes.buffer, 0, HEADER_FIELDS).set([MAGIC, documents, keys.length]);
  bytes.set([...keys.map((key) => steps.get(key) ?? 0), ...gaps], HEADER_FIELDS * 4);
  return bytes;
}

function leb128(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
}

/** From now on rarity in a language is told by this table. Throws a FrequencyError. */
export function addFrequencies(lang: string, bytes: ArrayBuffer): void {
  if (bytes.byteLength < HEADER_FIELDS * 4) throw new FrequencyError('not a table of document frequencies');
  const [magic, documents = 0, stems = 0] = new Uint32Array(bytes, 0, HEADER_FIELDS);
  const from = HEADER_FIELDS * 4;
  if (magic !== MAGIC || bytes.byteLength < from + stems)
    throw new FrequencyError('not a table of document frequencies');
  const keys = keysOf(new Uint8Array(bytes, from + stems), stems);
  tables.set(lang, { documents, keys, steps: new Uint8Array(bytes, from, stems) });
}

function keysOf(gaps: Uint8Array, stems: number): Uint32Array {
  const keys = new Uint32Array(stems);
  let at = 0;
  for (let i = 0; i < stems; i++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = gaps[at++];
      if (byte === undefined) throw new FrequencyError('table of document frequencies cut short');
      gap |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    keys[i] = (keys[i - 1] ?? 0) + gap;
  }
  if (at !== gaps.length) throw new FrequencyError('table of document frequencies too long');
  return keys;
}

/** The inverse document frequency of a language's stems, in nats: ln of documents over those that hold it; highest for one unlisted. */
export function inverseDocumentFrequency(lang: string | null): (stem: string) => number {
  const table = tables.get(lang ?? '');
  const documents = table?.documents ?? NO_DOCUMENTS;
  return (stem) => Math.log((documents + 1) / (countOf(table, stem) + 0.5));
}

function countOf(table: FrequencyTable | undefined, stem: string): number {
  const at = table ? findKey(table.keys, keyOf(stem)) : -1;
  return at < 0 ? UNLISTED : 2 ** ((table?.steps[at] ?? 0) / STEPS_PER_DOUBLING);
}
