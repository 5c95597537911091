/** The extension's own database: out of reach for pages and for the scripts in them, which share a process with the page. */

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

interface Tables extends DBSchema {
  /** single values, by name */
  values: { key: string; value: string };
}

const NAME = 'nutgraf';
/** Raised with each change of tables. */
const VERSION = 1;

/** Runs a task with the database open. Throws where the browser has none (Firefox in a profile that is always private) or it is damaged. */
export async function withDatabase<T>(task: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
  const database = await openDB<Tables>(NAME, VERSION, {
    upgrade(opened) {
      opened.createObjectStore('values');
    },
  });
  try {
    return await task(database);
  } finally {
    database.close();
  }
}
