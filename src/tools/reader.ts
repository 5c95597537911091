/** A browser with the extension in a fresh profile, as a reader uses it: an article, the popup over it, the options. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, requireBrowser } from './browsers';
import { extensionFolder } from './build';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { json } from './json';
import { geckoId } from './manifest';
import type { NewsServer } from './news-server';
import { chromiumView } from './chromium-view';
import type { TabView } from './page-view';

export interface Reader {
  openArticle(url: string): Promise<TabView>;
  /** the popup over the article opened last */
  openPopup(): Promise<TabView>;
  /** the same in a tab, where it can be as tall as what it says */
  openPopupInTab(): Promise<TabView>;
  openOptions(): Promise<TabView>;
  /** loads the extension anew from its folder, as an update does */
  reload(): Promise<void>;
  /** settles when the user has closed the browser */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** The wanted browser, or else the first installed: Chromium's family, then Firefox. Throws BrowserMissing with what to install. */
export async function launchReader(
  server: NewsServer | null,
  { headless, firefox }: { headless: boolean; firefox: boolean },
): Promise<Reader> {
  const onlyFirefox = findBrowser('chromium') === null && findBrowser('firefox') !== null;
  return firefox || onlyFirefox ? firefoxReader(server, headless) : chromiumReader(server, headless);
}

async function chromiumReader(server: NewsServer | null, headless: boolean): Promise<Reader> {
  const chromium = await launchChromium({
    executable: requireBrowser('chromium'),
    extension: extensionFolder('chrome'),
    server,
    closed: headless && server !== null,
    headless,
  });
  const [first] = await chromium.browser.pages();
  const article = first ?? (await chromium.browser.newPage());
  return {
    async openArticle(url) {
      await article.goto(url);
      return chromiumView(article);
    },
    openPopup: async () => chromiumView(await chromium.openPopup(article)),
    openPopupInTab: async () => chromiumView(await chromium.openPopupInTab(article)),
    openOptions: async () => chromiumView(await chromium.openExtensionPage('options.html')),
    reload: async () => {
      await chromium.browser.installExtension(extensionFolder('chrome'));
    },
    closed: new Promise((resolve) => {
      chromium.browser.once('disconnected', () => resolve());
    }),
    close: () => chromium.close(),
  };
}

async function firefoxReader(server: NewsServer | null, headless: boolean): Promise<Reader> {
  const folder = extensionFolder('firefox');
  const firefox = await launchFirefox({
    executable: requireBrowser('firefox'),
    extension: folder,
    geckoId: geckoId(json(await readFile(join(folder, 'manifest.json'), 'utf8'), 'manifest.json')),
    server,
    headless,
  });
  let opened = '';
  return {
    async openArticle(url) {
      opened = url;
      const page = await firefox.newPage();
      await page.goto(url);
      return page;
    },
    openPopup: () => firefox.openPopupFor(opened),
    openPopupInTab: () => firefox.openPopupFor(opened),
    openOptions: () => firefox.openExtensionPage('options.html'),
    reload: () => firefox.install(),
    closed: firefox.closed,
    close: () => firefox.close(),
  };
}
