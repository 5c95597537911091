/** "Not this story": what the reader said of a page. In a private window it is kept in memory only. */

import * as v from 'valibot';
import { change, load, watch, type StoredValue } from './storage';

/** The page's address and title, and the story it was taken for. */
export interface Correction {
  /** without the fragment: a place in a page is the same page */
  url: string;
  title: string;
  story: string;
  /** ISO date on which the reader said so */
  date: string;
}

/**
 * Corrections kept, newest first; beyond it the oldest goes. A reader who corrects one page a day for years stays below
 * it, and it keeps each look-up and write small (about 250 kB at the longest addresses).
 */
const MOST_KEPT = 1000;

const correctionSchema = v.object({
  url: v.string(),
  title: v.string(),
  story: v.string(),
  date: v.string(),
});

/** Those of the entries that are corrections; the others are named in `problems`. */
function parseCorrections(raw: unknown): { value: Correction[]; problems: string[] } {
  if (raw === undefined) return { value: [], problems: [] };
  if (!Array.isArray(raw)) return { value: [], problems: ['corrections: not a list'] };
  const parsed = raw.map((entry: unknown) => v.safeParse(correctionSchema, entry));
  return {
    value: parsed.flatMap((result) => (result.success ? [result.output] : [])),
    problems: parsed.flatMap((result, i) => (result.success ? [] : [`correction ${i} is malformed`])),
  };
}

const kept: StoredValue<Correction[]> = {
  key: 'corrections',
  area: 'local',
  version: 1,
  migrations: {},
  parse: parseCorrections,
};
/** Of private windows: `session` is memory, never written to disk. */
const unwritten: StoredValue<Correction[]> = { ...kept, area: 'session' };

/** The corrections kept on this device, newest first. */
export function loadCorrections(): Promise<Correction[]> {
  return load(kept);
}

/** Calls back whenever a kept correction is added or undone. Returns its undo. */
export function watchCorrections(onChange: (corrections: Correction[]) => void): () => void {
  return watch(kept, onChange);
}

/** Did the reader say that this page is not of this story? */
export async function isCorrected(page: {
  url: string;
  story: string;
  isPrivate: boolean;
}): Promise<boolean> {
  const url = withoutFragment(page.url);
  const known = await Promise.all([load(kept), page.isPrivate ? load(unwritten) : []]);
  return known.flat().some((one) => one.url === url && one.story === page.story);
}

/** Adds a correction, or with `wrong` false takes it back. Throws `storage-full`. */
export async function setCorrection(
  correction: Correction & { wrong: boolean; isPrivate: boolean },
): Promise<void> {
  const { title, story, date, wrong, isPrivate } = correction;
  const url = withoutFragment(correction.url);
  const others = (list: Correction[]): Correction[] =>
    list.filter((one) => one.url !== url || one.story !== story);
  if (isPrivate || !wrong) {
    await change(unwritten, (list) =>
      wrong ? [{ url, title, story, date }, ...others(list)] : others(list),
    );
  }
  if (!isPrivate) {
    await change(kept, (list) =>
      wrong ? [{ url, title, story, date }, ...others(list)].slice(0, MOST_KEPT) : others(list),
    );
  }
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
