/** Whether the reader has yet to see what the last update brought. Nothing is kept but while that is so. */

import * as v from 'valibot';
import { browser } from './browser';
import { change, load, type StoredValue } from './storage';

/** The version whose news is unseen; '' where there is none. */
const unseen: StoredValue<string> = {
  key: 'unseen-news',
  area: 'local',
  version: 1,
  migrations: {},
  parse(raw) {
    const result = v.safeParse(v.string(), raw ?? '');
    return result.success
      ? { value: result.output, problems: [] }
      : { value: '', problems: ['unseen news is damaged'] };
  },
};

/** This version of Nutgraf. */
export function currentVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Nutgraf was updated from another version: there may be news. A build installed once more is none. */
export async function noteUpdate(previous: string | undefined): Promise<void> {
  const current = currentVersion();
  if (previous !== undefined && previous !== current) await change(unseen, () => current);
}

/** Did this version come by an update whose news the reader has not seen? */
export async function isNewsUnseen(): Promise<boolean> {
  return (await load(unseen)) === currentVersion();
}

/** The reader has seen the news. */
export async function markNewsSeen(): Promise<void> {
  if (await isNewsUnseen()) await change(unseen, () => '');
}
