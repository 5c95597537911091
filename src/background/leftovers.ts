/** What a content script left in a page when it died silently, as Firefox lets them at an update. */

import { browser } from '../platform/browser';
import { nameStem } from './page-names';

/** Clears highlights and card of a predecessor out of a tab's page. A page that cannot be reached needs no clearing. */
export async function clearLeftovers(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  try {
    const [frame] = await browser.scripting.executeScript({ target, func: () => performance.timeOrigin });
    const timeOrigin: unknown = frame?.result;
    if (typeof timeOrigin !== 'number') return;
    await browser.scripting.executeScript({ target, func: clear, args: [await nameStem(timeOrigin)] });
  } catch {
    // closed, or not ours to reach
  }
}

/** Runs in the page, so it stands alone. The content script numbers its highlights from 0, fewer than these; its card bears the stem. */
function clear(stem: string): void {
  for (let i = 0; i < 10; i++) CSS.highlights.delete(`${stem}-${i}`);
  document.getElementById(stem)?.remove();
}
