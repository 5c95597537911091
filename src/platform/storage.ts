/** What is kept between visits: values with a version, held against a schema each time they are read. */

import { ExpectedFailure } from './failures';
import { report } from './report';

/** A key of storage. `session` is memory that survives a sleeping worker and is gone with the browser. */
export interface StoredValue<T> {
  key: string;
  area: 'local' | 'session';
  /** raised when the shape changes, together with a migration */
  version: number;
  /** by the version they start from: what was stored, as the next version has it */
  migrations: Record<number, (old: object) => object>;
  /** Never throws: what does not fit the schema falls back, and is named in `problems`. */
  parse: (raw: unknown) => ParsedItem<T>;
}

export interface ParsedItem<T> {
  value: T;
  problems: string[];
}

/** One for all keys: deleting everything waits for every change. */
const LOCK = 'nutgraf.storage';

/** The value as it stands, or its defaults; what was corrupt is reported and does not take the rest with it. */
export async function load<T>(stored: StoredValue<T>): Promise<T> {
  const items = await chrome.storage[stored.area].get<Record<string, unknown>>(stored.key);
  return read(stored, items[stored.key]);
}

/**
 * Changes a value by a function of the value as it stands, and returns the new one. Changes from several pages of ours
 * wait for each other; a function that returns the very value that it got writes nothing. Throws `storage-full` where the
 * browser has no room. Not for content scripts: their locks are the page's.
 */
export async function change<T>(stored: StoredValue<T>, by: (value: T) => T): Promise<T> {
  return navigator.locks.request(LOCK, async () => {
    const before = await load(stored);
    const value = by(before);
    if (value === before) return value;
    try {
      await chrome.storage[stored.area].set({ [stored.key]: { version: stored.version, value } });
    } catch (error) {
      throw isQuota(error) ? new ExpectedFailure('storage-full', String(error)) : error;
    }
    return value;
  });
}

/**
 * Takes storage from the scripts that share a process with a page, where the browser knows how (not Firefox). To be done at
 * each start; pages of ours keep it.
 */
export function keepFromPages(): void {
  const { local }: { local: Partial<Pick<chrome.storage.StorageArea, 'setAccessLevel'>> } = chrome.storage;
  // Chromium before 116 refuses it for this area
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** Calls back with each new value, whoever changed it. Returns its undo. */
export function watch<T>(stored: StoredValue<T>, onChange: (value: T) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    const changed = changes[stored.key];
    if (area === stored.area && changed) onChange(read(stored, changed.newValue));
  };
  chrome.storage.onChanged.addListener(listener);
  return () => chrome.storage.onChanged.removeListener(listener);
}

/** Deletes everything that was ever kept, in storage and in memory; changes that are under way come before it. */
export async function clearStorage(): Promise<void> {
  await navigator.locks.request(LOCK, () =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]),
  );
}

/** A stored item in today's shape. Never throws: what does not fit falls back, and is named in `problems`. */
export function parseStored<T>(stored: StoredValue<T>, item: unknown): ParsedItem<T> {
  return stored.parse(item === undefined ? undefined : migrate(stored, item));
}

function read<T>(stored: StoredValue<T>, item: unknown): T {
  const { value, problems } = parseStored(stored, item);
  if (problems.length > 0) report(problems, `reading ${stored.key} from storage`);
  return value;
}

/** The stored value in today's shape. What a newer version wrote is taken as it is: the schema keeps what still fits. */
function migrate<T>({ key, version, migrations }: StoredValue<T>, item: unknown): unknown {
  if (!isObject(item) || !('value' in item) || !('version' in item)) return item;
  let value = item.value;
  if (typeof item.version !== 'number') return value;
  for (let from = item.version; from < version; from++) {
    const step = migrations[from];
    if (!step || !isObject(value)) {
      report(`no way from version ${from}`, `reading ${key} from storage`);
      return value;
    }
    value = step(value);
  }
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Chromium says "quota exceeded" in the message of a plain error, Firefox by the error's name. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
