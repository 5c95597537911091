/** Parts of a page that Nutgraf cannot read, and a reader sees: other documents in frames, and closed shadow roots. */

import { browser } from '../platform/browser';

/**
 * Whether a tab's page holds prose that is not read, or, where nothing else of it is an article, a frame that fills most of
 * the view. False where the page cannot be asked.
 */
export async function hasUnreadParts(tab: number, isArticle: boolean): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: lookForUnread,
      args: [isArticle],
    });
    return answer?.result === true;
  } catch {
    // gone, or no longer ours to ask: the popup's next look finds out which
    return false;
  }
}

/** Runs in the page. */
function lookForUnread(isArticle: boolean): boolean {
  /** characters of a paragraph, and how many make a text; elements looked at */
  const [paragraph, few, most] = [80, 2, 10_000];
  /** of the view, for a frame that may be all there is */
  const share = 0.4;

  const hasProse = (tree: ParentNode): boolean =>
    [...tree.querySelectorAll('p')].filter((p) => p.textContent.length >= paragraph).length >=
    (isArticle ? 1 : few);
  // each browser has its own way for extensions
  const closedRootOf = (element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }) => {
    if (!element.localName.includes('-') || element.shadowRoot) return null;
    const { dom } = chrome as { dom?: typeof chrome.dom };
    return element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(element) ?? null;
  };
  const fills = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width * Math.min(height, innerHeight) >= innerWidth * innerHeight * share;
  };
  const all = document.getElementsByTagName('*');
  for (let i = 0; i < Math.min(all.length, most); i++) {
    const element = all[i];
    if (element === undefined) break;
    if (element instanceof HTMLIFrameElement) {
      const inside = element.contentDocument;
      if (inside ? hasProse(inside) && element.checkVisibility() : !isArticle && fills(element)) return true;
    } else if (element instanceof HTMLElement) {
      const root = closedRootOf(element);
      if (root && hasProse(root) && element.checkVisibility()) return true;
    }
  }
  return false;
}
