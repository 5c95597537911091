/** A Chromium with the built extension on our own pages, as the end-to-end tests drive it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Protocol } from 'puppeteer-core';
import { requireBrowser } from '../../src/tools/browsers';
import { extensionFolder } from '../../src/tools/build';
import { launchChromium, type Chromium } from '../../src/tools/chromium';
import { chromiumView } from '../../src/tools/chromium-view';
import { requestsIn, unexpected } from '../../src/tools/net-log';
import { watchErrors } from '../../src/tools/our-work';
import { popupReady } from '../../src/tools/page-view';
import { articleOf, readPopup, type Driver } from './article';
import { choose } from './choose';
import { failOnSurprises, isServed, serveTestPages, urlOf, type PageName } from './pages';
import type { Article, Dialog, Session as AnySession, Tab } from './session';
import { runBy, withActions } from './tab';

/** What else Chromium can do, by its own protocol. */
export interface Session extends AnySession {
  name: 'Chromium';
  chromium: Chromium;
  /** what a test sees of a tab that it did not open */
  view(page: Page): ChromiumArticle;
  open(name: PageName, host?: string): Promise<ChromiumArticle>;
  /** the same of any address that our server knows, in a tab that was made ready before */
  openUrl(url: string, ready?: (page: Page) => Promise<void>): Promise<ChromiumArticle>;
}

export interface ChromiumArticle extends Article {
  page: Page;
}

/** Starts a session; closing it fails where anything was requested that the opened pages did not ask for. */
export async function startSession(extension = extensionFolder('chrome')): Promise<Session> {
  const server = await serveTestPages();
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-e2e-'));
  const netLog = join(folder, 'net.json');
  const chromium = await launchChromium({
    executable: requireBrowser('chromium'),
    extension,
    server,
    closed: true,
    headless: true,
    netLog,
  });
  const { browser } = chromium;
  const pages = new WeakMap<object, Page>();
  const tabOf = (page: Page): Tab => {
    const tab = withActions(chromiumView(page));
    pages.set(tab, page);
    return tab;
  };
  const pageOf = (tab: Tab): Page => {
    const page = pages.get(tab);
    if (!page) throw new Error('the tab is not of this session');
    return page;
  };
  const inExtension = runBy(async (expression) => (await chromium.worker()).evaluate(expression));
  const driver: Driver = {
    inExtension,
    // a page that was prerendered has an address before scripts of ours can run in it
    addressOf: async (tab) => Promise.resolve(pageOf(tab).url()),
    async openPopup(tab, clicked) {
      const page = pageOf(tab);
      return chromiumView(clicked ? await clickIcon(chromium, page) : await chromium.openPopup(page));
    },
    openPopupInTab: async (tab) => tabOf(await chromium.openPopupInTab(pageOf(tab))),
  };
  const view = (page: Page): ChromiumArticle => ({ page, ...articleOf(tabOf(page), driver) });
  const openUrl: Session['openUrl'] = async (url, ready) => {
    const page = await browser.newPage();
    await ready?.(page);
    await page.goto(url);
    return view(page);
  };
  const openOwn = async (path: string): Promise<Tab> => tabOf(await chromium.openExtensionPage(path));
  return {
    name: 'Chromium',
    chromium,
    server,
    view,
    open: (name, host) => openUrl(urlOf(name, host)),
    openUrl,
    async openTab(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return tabOf(page);
    },
    popupOver: async (tab) => readPopup(await driver.openPopup(tab, false)),
    openOwn,
    choose: (label) => choose(openOwn, label),
    inExtension,
    store: (key, item, area = 'local') =>
      inExtension((where, items) => chrome.storage[where].set(items), area, { [key]: item }),
    // key events over the debugging protocol never reach the extension's commands
    command: (name) =>
      inExtension((each) => {
        const { onCommand } = chrome.commands as unknown as {
          onCommand: { dispatch(command: string): void };
        };
        onCommand.dispatch(each);
      }, name),
    stopBackground: () => chromium.stopWorker(),
    async update() {
      await browser.installExtension(extension);
    },
    async watchErrors(tab) {
      const page = pageOf(tab);
      const { errors, end } = await watchErrors(chromium, page);
      page.once('close', () => void end().catch(() => undefined));
      return () => Promise.resolve(errors);
    },
    async showFor(tab, medium) {
      await pageOf(tab).emulateMediaType(medium);
    },
    async downloadInto(folder) {
      // in force as long as this session is
      const protocol = await browser.target().createCDPSession();
      await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    async clipboard() {
      const page = await browser.newPage();
      await page.goto(urlOf('front'));
      await browser.defaultBrowserContext().setPermission(new URL(page.url()).origin, {
        permission: { name: 'clipboard-read' },
        state: 'granted',
      });
      const text = await page.evaluate(() => navigator.clipboard.readText());
      await page.close();
      return text;
    },
    showsShortcuts: async () =>
      Promise.resolve(
        browser.targets().some((each) => each.url().startsWith('chrome://extensions/shortcuts')),
      ),
    async nameOfFocus(tab) {
      const { nodes } = await accessibleTree(pageOf(tab));
      // the document has it too
      return String(nodes.findLast(hasFocus)?.name?.value ?? '');
    },
    spoken: (tab) => spoken(pageOf(tab)),
    dialog: (tab) => dialogIn(pageOf(tab)),
    tabCount: async () => (await browser.pages()).length,
    async tabAt(end) {
      const target = await browser.waitForTarget((each) => each.url().endsWith(end));
      return tabOf(await target.asPage());
    },
    async reset() {
      const [kept, ...others] = await browser.pages();
      await Promise.all(others.map((page) => page.close()));
      await kept?.goto('about:blank');
      await inExtension(() => chrome.storage.local.clear());
    },
    async close() {
      await chromium.close();
      await server.close();
      const requests = await requestsIn(netLog);
      await rm(folder, { recursive: true });
      failOnSurprises(unexpected(requests, (url) => isServed(url)));
    },
  };
}

/** Opens the popup as a click on the icon does. */
async function clickIcon({ browser, id }: Chromium, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is not installed');
  const opened = browser.waitForTarget((target) => target.url().includes('/popup.html'));
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** The popup over an article, in a tab of its own, once it is done reading. */
export async function popupInTab({ chromium }: Session, article: ChromiumArticle): Promise<Page> {
  const popup = await chromium.openPopupInTab(article.page);
  await popupReady(chromiumView(popup));
  return popup;
}

/** A root as markup and styles, to be looked at where it is not closed. */
export interface RootSource {
  markup: string;
  styles: string;
}

/** The two roots of the open card; the children of the box in the outer one are shown by the slots of the inner one, in their order. */
export async function cardSource(page: Page): Promise<{ outer: RootSource; inner: RootSource }> {
  const source = await chromiumView(page).inClosedRoot(
    `function () {
      const sourceOf = (root) => ({
        markup: [...root.children].map((child) => child.outerHTML).join(''),
        styles: root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n'),
      });
      return { outer: sourceOf(this.host.getRootNode()), inner: sourceOf(this) };
    }`,
  );
  return source as { outer: RootSource; inner: RootSource };
}

type Accessible = Protocol.Accessibility.AXNode;

const hasFocus = ({ properties = [] }: Accessible): boolean =>
  properties.some(({ name, value }) => name === 'focused' && value.value === true);

/** The tree of a screen reader, closed roots too: every node, and how to find its children's and what stands in it. */
async function accessibleTree(page: Page) {
  const protocol = await page.createCDPSession();
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  await protocol.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (node: Accessible): Accessible[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...within(child)] : [];
    });
  const textIn = (node: Accessible): string =>
    within(node)
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => String(name?.value))
      .join(' ')
      .trim();
  return { nodes, within, textIn };
}

/** The texts of live regions. */
async function spoken(page: Page): Promise<string[]> {
  const { nodes, textIn } = await accessibleTree(page);
  return nodes.filter(({ role }) => ['status', 'alert', 'log'].includes(String(role?.value))).map(textIn);
}

async function dialogIn(page: Page): Promise<Dialog | null> {
  const { nodes, within, textIn } = await accessibleTree(page);
  const dialog = nodes.find(({ role }) => role?.value === 'dialog');
  if (!dialog) return null;
  const all = [dialog, ...within(dialog)];
  const nameOf = ({ name }: Accessible): string => String(name?.value);
  return {
    name: nameOf(dialog),
    buttons: all.filter(({ role }) => role?.value === 'button').map(nameOf),
    text: textIn(dialog),
    hasFocus: all.some(hasFocus),
  };
}
