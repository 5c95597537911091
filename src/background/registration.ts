/** Where step 1 runs: registered for the enabled sites, and put into tabs that were open before. */

import { browser } from '../platform/browser';
import { report } from '../platform/report';
import { listedHosts } from '../platform/permissions';
import { sendToTab } from '../platform/send';
import { loadSettings } from '../platform/settings';
import { patterns, siteState } from '../platform/sites';
import { clearLeftovers } from './leftovers';

const SCRIPT_ID = 'step1';
const STEP_1 = 'step1.js';

/**
 * `installed`: the extension is new or updated, so that open tabs hold no script, or a dead one. `started`: with the
 * browser, whose tabs load anew. `woken`: the background runs, for whatever reason. `settings` and `permissions`: these changed.
 */
export type Occasion = 'installed' | 'started' | 'woken' | 'settings' | 'permissions';

let last: Promise<void> = Promise.resolve();

/**
 * Makes registered scripts and open tabs follow the settings and permissions as they are now. Runs wait for each other,
 * and each reads the settings anew, so that the last one always leaves what stands. Doing it twice changes nothing.
 */
export function applySites(occasion: Occasion): Promise<void> {
  last = last
    .catch(() => undefined)
    .then(async () => {
      const isNew = await register(occasion);
      if (occasion === 'started' || occasion === 'woken' || (occasion === 'settings' && !isNew)) return;
      await visitTabs(occasion);
    });
  return last;
}

/** Registers step 1 for the sites as they are set; false where that is how it stood. Who only woke leaves changes to who tells of them. */
async function register(occasion: Occasion): Promise<boolean> {
  const { sites } = await loadSettings();
  const script = {
    id: SCRIPT_ID,
    js: [STEP_1],
    ...patterns(sites, listedHosts()),
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (!known) {
    await browser.scripting.registerContentScripts([script]);
    return true;
  }
  if (occasion === 'woken') return false;
  if (isSame(known.matches, script.matches) && isSame(known.excludeMatches, script.excludeMatches))
    return false;
  await browser.scripting.updateContentScripts([script]);
  return true;
}

/** Browsers give the patterns back in an order of their own. */
function isSame(some: readonly string[] = [], others: readonly string[]): boolean {
  return some.toSorted().join(' ') === others.toSorted().join(' ');
}

/** Open tabs of enabled sites get step 1; all others look again, and find out that they are switched off. */
async function visitTabs(occasion: Occasion): Promise<void> {
  const [{ sites }, tabs] = await Promise.all([loadSettings(), browser.tabs.query({ discarded: false })]);
  const listed = listedHosts();
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      // the address of a tab that Nutgraf may not read is hidden
      const on =
        url !== undefined && URL.canParse(url) && siteState(new URL(url).hostname, sites, listed) === 'on';
      if (!on) {
        await sendToTab(id, 'page.refresh', { changed: 'all' });
        return;
      }
      if (occasion === 'installed') await clearLeftovers(id);
      await injectStep1(id).catch((error: unknown) => report(error, `putting step 1 into tab ${id}`));
    }),
  );
}

/** Puts step 1 into the page of a tab; in a page that has it, it looks again. Throws where the browser refuses. */
export async function injectStep1(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [STEP_1] });
}
