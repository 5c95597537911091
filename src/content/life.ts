/** Noticing that the extension was updated or removed under a page. */

import { isAlive } from '../platform/send';

/**
 * Milliseconds between looks, which read one property. A port to the background would tell at once, but only while the
 * worker is awake: it closes each time the worker goes to sleep, and opening it again would wake the worker.
 */
const LOOK_EVERY = 2000;

/** Calls back once when this script has outlived its extension (Chromium lets it run on), unless the signal is aborted first. */
export function onOrphaned(callback: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (isAlive()) return;
    clearInterval(timer);
    callback();
  };
  const timer = setInterval(look, LOOK_EVERY);
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}
