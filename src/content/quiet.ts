/** Waiting until a page that changes comes to rest. */

export interface QuietTimes {
  /** milliseconds without a change that count as rest */
  quiet: number;
  /** milliseconds after the first change when waiting ends in any case */
  longest: number;
  /** milliseconds after which it ends where nothing changes; without it, it goes on */
  patience?: number;
}

/** Settles when the document has changed and come to rest, the time is up, or the signal is aborted. */
export function changedAndQuiet(
  { quiet, longest, patience }: QuietTimes,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let limit = patience === undefined ? undefined : setTimeout(end, patience);
    const observer = new MutationObserver(() => {
      if (rest === undefined) {
        clearTimeout(limit);
        limit = setTimeout(end, longest);
      }
      clearTimeout(rest);
      rest = setTimeout(end, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', end);

    function end(): void {
      signal.removeEventListener('abort', end);
      observer.disconnect();
      clearTimeout(rest);
      clearTimeout(limit);
      resolve();
    }
  });
}
