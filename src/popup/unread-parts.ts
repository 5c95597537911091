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

/** Runs in the page, so all that it needs stands in it. */
function lookForUnread(isArticle: boolean): boolean {
  /** characters of a paragraph, and how many make a text: of an article that is read, one more is missed */
  const paragraphLength = 80;
  const fewest = isArticle ? 1 : 2;
  /** of the view, from which on a frame may be all that there is */
  const share = 0.4;
  const mostElements = 10_000;

  const hasProse = (tree: ParentNode): boolean =>
    [...tree.querySelectorAll('p')].filter(({ textContent }) => textContent.length >= paragraphLength)
      .length >= fewest;
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
  for (let i = 0; i < Math.min(all.length, mostElements); i++) {
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
