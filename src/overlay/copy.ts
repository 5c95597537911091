/** Copying out of a page of others. */

/** Puts a text on the clipboard; false where the browser refuses. A page without encryption, or one that forbids it, has the older way only. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const write = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      // pages add to what is copied
      event.stopImmediatePropagation();
    };
    addEventListener('copy', write, { capture: true, once: true });
    const older: { execCommand: (name: 'copy') => boolean } = document;
    const done = older.execCommand('copy');
    removeEventListener('copy', write, { capture: true });
    return done;
  }
}
