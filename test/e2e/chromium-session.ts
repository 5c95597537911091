/** A Chromium with the built extension on our own pages, as the end-to-end tests drive it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TargetType, type Page, type Protocol } from 'puppeteer-core';
import { requireBrowser } from '../../src/tools/browsers';
import { extensionFolder } from '../../src/tools/build';
import { launchChromium, type Chromium } from '../../src/tools/chromium';
import type { Outcome, PageState } from '../../src/platform/messages';
import type { NewsServer } from '../../src/tools/news-server';
import { chromiumView, paintedWords, popupReady, until, type Painted } from '../../src/tools/page-view';
import { requestsIn, unexpected, type NetworkRequest } from '../../src/tools/net-log';
import { serveTestPages, urlOf, type PageName } from './pages';

export interface Session {
  chromium: Chromium;
  server: NewsServer;
  /** what a test sees of a tab that it did not open */
  view(page: Page): Article;
  /** opens one of our pages in a new tab */
  open(name: PageName, host?: string): Promise<Article>;
  /** the same of any address that our server knows, in a tab that was made ready before */
  openUrl(url: string, ready?: (page: Page) => Promise<void>): Promise<Article>;
  /** opens the options, clicks the control whose label begins with these words, and closes them */
  choose(label: string): Promise<void>;
  /** puts an item into the extension's storage */
  store(key: string, item: unknown, area?: 'local' | 'session'): Promise<void>;
  /** back to a fresh installation's storage, and all tabs closed */
  reset(): Promise<void>;
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface Article {
  page: Page;
  /** waits until Nutgraf has said what it found on this page of an enabled site, and answers which */
  found(): Promise<PageState['kind']>;
  /** the words painted now */
  painted(): Promise<string[]>;
  /** waits until words like these are painted, and answers where the first stand */
  paintedWord(like: RegExp): Promise<Painted>;
  /** the tooltip of the toolbar icon for this tab */
  tooltip(): Promise<string>;
  popup(): Promise<Popup>;
  /** the text of the open card, or null */
  card(): Promise<string | null>;
  waitForCard(): Promise<string>;
  /** how the open card is laid out and coloured */
  cardLook(): Promise<unknown>;
}

export interface Popup {
  page: Page;
  /** which of the popup's states it shows */
  view: string;
  text: string;
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
  const openUrl: Session['openUrl'] = async (url, ready) => {
    const page = await chromium.browser.newPage();
    await ready?.(page);
    await page.goto(url);
    return articleOf(chromium, page);
  };
  return {
    chromium,
    server,
    view: (page) => articleOf(chromium, page),
    open: (name, host) => openUrl(urlOf(name, host)),
    openUrl,
    async choose(label) {
      const options = await chromium.openExtensionPage('options.html');
      const stored = () => options.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
      const before = await stored();
      await clickLabel(options, label);
      await until('the change to be stored', async () => (await stored()) !== before);
      await options.close();
    },
    async store(key, item, area = 'local') {
      const worker = await chromium.worker();
      await worker.evaluate((where, items) => chrome.storage[where].set(items), area, { [key]: item });
    },
    async reset() {
      const [kept, ...others] = await chromium.browser.pages();
      await Promise.all(others.map((page) => page.close()));
      await kept?.goto('about:blank');
      await (await chromium.worker()).evaluate(() => chrome.storage.local.clear());
    },
    killWorker: () => killWorker(chromium),
    async close() {
      await chromium.close();
      await server.close();
      const requests = await requestsIn(netLog);
      await rm(folder, { recursive: true });
      failOnSurprises(requests, server.hosts);
    },
  };
}

/** Clicks the control whose label begins with these words. */
export async function clickLabel(options: Page, label: string): Promise<void> {
  await options.locator(`::-p-xpath(//label[starts-with(normalize-space(.), "${label}")])`).click();
}

function failOnSurprises(requests: NetworkRequest[], hosts: readonly string[]): void {
  const served = new RegExp(
    `^https://(${hosts.join('|')})/(news/[a-z-]+(#:~:text=.*)?|live\\.js|hostile/[a-z-]+(\\.js)?|people/[a-z]+|favicon\\.ico)$`,
  );
  const surprises = unexpected(requests, (url) => served.test(url));
  if (surprises.length > 0)
    throw new Error(`Requested, though no page asked for it:\n${surprises.join('\n')}`);
}

/** Stops the background's worker, as the browser does after half a minute, and waits until it is gone. */
async function killWorker({ browser, id }: Chromium): Promise<void> {
  const target = browser
    .targets()
    .find((each) => each.type() === TargetType.SERVICE_WORKER && each.url().includes(id));
  const worker = await target?.worker();
  if (!target || !worker) return;
  await worker.close();
  await until('the end of the worker', () => Promise.resolve(!browser.targets().includes(target)));
}

function articleOf(chromium: Chromium, page: Page): Article {
  const view = chromiumView(page);
  const words = (): Promise<Painted[]> => paintedWords(view);
  const card = (): Promise<string | null> => cardText(page);
  return {
    page,
    found: () => until('what was found', () => stateOf(chromium, page)),
    painted: async () => (await words()).map(({ text }) => text),
    paintedWord: (like) =>
      until(`${String(like)} painted`, async () => (await words()).find(({ text }) => like.test(text))),
    async tooltip() {
      const worker = await chromium.worker();
      return worker.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        const tabId = tabs.find((tab) => tab.url === url)?.id;
        return tabId === undefined ? chrome.action.getTitle({}) : chrome.action.getTitle({ tabId });
      }, page.url());
    },
    async popup() {
      const popup = await chromium.openPopup(page);
      return readPopup(popup);
    },
    card,
    waitForCard: () => until('a card', card),
    cardLook: () => inCard(page, CARD_LOOK),
  };
}

/** What the content script of a page says that it found; null while it is at work, or not there yet. */
async function stateOf(chromium: Chromium, page: Page): Promise<PageState['kind'] | null> {
  const worker = await chromium.worker();
  const answer = await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    if (tab?.id === undefined) return null;
    const asked = { name: 'page.state', params: null };
    return chrome.tabs.sendMessage<unknown, Outcome<PageState>>(tab.id, asked).catch(() => null);
  }, page.url());
  return answer?.ok && answer.value.kind !== 'working' ? answer.value.kind : null;
}

/** The popup over an article, in a tab of its own, once it is done reading. */
export async function popupInTab(session: Session, article: Article): Promise<Page> {
  const popup = await session.chromium.openPopupInTab(article.page);
  await popup.waitForSelector('[data-view]:not([data-view=working])');
  return popup;
}

/** What a popup shows once it is done reading. */
export async function readPopup(page: Page): Promise<Popup> {
  const text = await popupReady(chromiumView(page));
  const view = await page.$eval('[data-view]', (element) => element.getAttribute('data-view') ?? '');
  return { page, view, text };
}

/** The text under the closed shadow root of the one element that the extension adds, where it is on screen. */
async function cardText(page: Page): Promise<string | null> {
  const text = await inCard(
    page,
    `function () {
      return [...this.children]
        .filter((child) => child.checkVisibility())
        .map((child) => child.innerText)
        .join('\\n')
        .trim();
    }`,
  );
  return typeof text === 'string' && text !== '' ? text : null;
}

/** The open card as markup and styles, to be looked at where its root is not closed. */
export async function cardSource(page: Page): Promise<{ markup: string; styles: string }> {
  const source = await inCard(
    page,
    `function () {
      return {
        markup: [...this.children].map((child) => child.outerHTML).join(''),
        styles: this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n'),
      };
    }`,
  );
  return source as { markup: string; styles: string };
}

const CARD_LOOK = `function () {
  const [card] = this.children;
  // it fades in
  for (const animation of card.getAnimations()) animation.finish();
  const style = getComputedStyle(card);
  const { width, height, left, top } = card.getBoundingClientRect();
  const names = ['color', 'backgroundColor', 'fontSize', 'direction', 'writingMode', 'visibility', 'pointerEvents', 'userSelect'];
  const seen = card.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const hit = this.elementFromPoint(left + width / 2, top + height / 2);
  return { width, height, seen, hit: card.contains(hit), ...Object.fromEntries(names.map((name) => [name, style[name]])) };
}`;

/** What a function answers that is called on the first closed shadow root with something in it; null where there is none. */
async function inCard(page: Page, functionDeclaration: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const shadow of closedRoots(root)) {
      const { object } = await session.send('DOM.resolveNode', { nodeId: shadow.nodeId });
      if (object.objectId === undefined) continue;
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        returnByValue: true,
        functionDeclaration,
      });
      if (result.value !== '') return result.value;
    }
    return null;
  } finally {
    await session.detach();
  }
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}
