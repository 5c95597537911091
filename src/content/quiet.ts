/** Waiting until a page that changes comes to rest. */

export interface QuietTimes {
  /** milliseconds without a change that count as rest */
  quiet: number;
  /** milliseconds after which waiting ends in any case */
  longest: number;
}

/**
 * Settles when the document has changed and come to rest, with true; or with false when the time is up and it never
 * changed, or the signal is aborted.
 */
export function changedAndQuiet({ quiet, longest }: QuietTimes, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const end = (changed: boolean): void => {
      observer.disconnect();
      clearTimeout(rest);
      clearTimeout(limit);
      resolve(changed);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(() => end(true), quiet);
    });
    const limit = setTimeout(() => end(rest !== undefined), longest);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => end(false));
  });
}
