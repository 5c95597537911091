/** Where Nutgraf may read, when the browser's own page of extensions gives and takes rights while it runs. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { startSession, type Session } from './chromium-session';
import { LISTED } from './pages';

/** The listed site that our pages lie under, as the browser names it. */
const SITE = '*://*.apnews.com/*';

let session: Session;
let browserPage: Page | null = null;
beforeAll(async () => {
  session = await startSession();
});
afterEach(async () => {
  await hostAccess('ON_ALL_SITES');
  await session.reset();
});
afterAll(() => session.close());

/** Runs a call of the browser's page of extensions, as its own switches do. The page takes seconds to load, so it stays. */
async function inBrowserPage(call: string): Promise<void> {
  if (!browserPage || browserPage.isClosed()) {
    browserPage = await session.chromium.browser.newPage();
    await browserPage.goto('chrome://extensions', { waitUntil: 'domcontentloaded' });
  }
  await browserPage.evaluate(call);
}

/** "Site access" on that page: on click, on specific sites, on all sites that the manifest names. */
const hostAccess = (access: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES') =>
  inBrowserPage(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${session.chromium.id}', hostAccess: '${access}' })`,
  );
const allow = (site: string) =>
  inBrowserPage(`chrome.developerPrivate.addHostPermission('${session.chromium.id}', '${site}')`);
const forbid = (site: string) =>
  inBrowserPage(`chrome.developerPrivate.removeHostPermission('${session.chromium.id}', '${site}')`);

const refusedInOptions = async (): Promise<string | null> => {
  const options = await session.openOwn('options.html');
  await options.waitFor('#where .site');
  // whether a site is withheld is known to the page when the number of scripts is, which it asks for later
  await options.clickOn({ button: 'Show the diagnosis' });
  await options.waitFor('.diagnosis');
  const text = await options.textOf('#where .ask');
  await options.close();
  return text;
};

describe('rights taken on the browser’s own page', () => {
  it('from all sites: what is painted goes, and comes back with the rights, without a reload', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    await hostAccess('ON_CLICK');
    await article.tab.front();
    await article.nothingPainted();
    expect(await article.tooltip()).toBe('Nutgraf');
    expect(await refusedInOptions()).toMatch(/Your browser keeps \d{3} of the news sites from Nutgraf/);
    await hostAccess('ON_ALL_SITES');
    await article.tab.front();
    await article.paintedWord(/\b99\b/);
    expect(await refusedInOptions()).toBeNull();
  });

  it('from one site and given again: only its pages follow, also when they are loaded anew', async () => {
    await hostAccess('ON_SPECIFIC_SITES');
    await allow(SITE);
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    await forbid(SITE);
    await article.tab.front();
    await article.nothingPainted();
    await article.tab.reload();
    // a site whose rights are gone has a hidden address, too
    const popup = await article.popup();
    expect(popup.view).toBe('unreadable');
    await popup.tab.close();
    expect(await article.painted()).toEqual([]);
    await allow(SITE);
    await article.tab.front();
    await article.paintedWord(/\b99\b/);
    await article.tab.reload();
    await article.paintedWord(/\b99\b/);
  });

  it('while the background sleeps: it wakes, and what is painted goes', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    await session.stopBackground();
    await hostAccess('ON_CLICK');
    await article.tab.front();
    await article.nothingPainted();
  });

  it('a site that is paused stays so when everything is given back', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const popup = await article.popup();
    await popup.tab.clickOn({ button: 'Pause on this site' });
    await article.nothingPainted();
    await popup.tab.close();
    await hostAccess('ON_CLICK');
    await hostAccess('ON_ALL_SITES');
    expect((await article.popup()).text).toContain(`Paused on ${LISTED}`);
    expect(await article.painted()).toEqual([]);
  });

  it('the popup says so, and offers the grant and one check', async () => {
    await hostAccess('ON_CLICK');
    const article = await session.open('matching');
    const popup = await article.clickIcon();
    const text = await popup.becomes('withheld');
    expect(text).toContain(`Your browser keeps ${LISTED} from Nutgraf`);
    expect(text).toContain('Allow on this site');
    expect(text).toContain('Allow on all listed news sites');
    await popup.tab.clickOn({ button: 'Check this page once' });
    await article.paintedWord(/\b99\b/);
  });
});

describe('a registration', () => {
  it('takes hosts of every kind that a page can have', async () => {
    const worker = await session.chromium.worker();
    const off = ['localhost', 'intranet', '127.0.0.1', 'xn--b1amnebsh.xn--p1ai'];
    await worker.evaluate(async (hosts) => {
      const value = { sites: { off: hosts, added: hosts, all: false } };
      await chrome.storage.local.set({ settings: { version: 1, value } });
    }, off);
    const excluded = await until('the registration', () =>
      worker.evaluate(async () => {
        const [script] = await chrome.scripting.getRegisteredContentScripts();
        return (script?.excludeMatches?.length ?? 0) > 0 && script?.excludeMatches;
      }),
    );
    expect(excluded).toHaveLength(off.length);
    expect(excluded).toContain('*://*.intranet/*');
  });
});
