/** Hearing that something stored has changed, without the schema to read it: for pages, which ask the background for it. */

/** The keys of storage that pages care about. */
export type StoredKey = 'settings' | 'corrections';

/** Calls back when what is kept under a key changes, whoever changed it. Returns its undo. */
export function onStored(key: StoredKey, callback: () => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area === 'local' && key in changes) callback();
  };
  chrome.storage.onChanged.addListener(listener);
  return () => chrome.storage.onChanged.removeListener(listener);
}
