/** Drives an installed Chromium with the built extension in a fresh profile. */

import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import type { NewsServer } from './news-server';
import { until } from './page-view';

export interface ChromiumOptions {
  executable: string;
  /** folder of the unpacked extension */
  extension: string;
  /** pages under news hosts' names; null: the real network alone */
  server: NewsServer | null;
  /** true: no host but the server's can be reached */
  closed: boolean;
  headless: boolean;
  /** where to log every request that the browser makes (Chromium's net log), if wanted */
  netLog?: string;
  /** CSS pixels */
  window?: { width: number; height: number };
}

export interface Chromium {
  browser: Browser;
  /** id in chrome-extension:// addresses */
  id: string;
  /** the background's worker, woken if it sleeps */
  worker(): Promise<WebWorker>;
  /** ends the background's worker, as Chromium does when it has rested for half a minute */
  stopWorker(): Promise<void>;
  /** opens the toolbar popup over the page in front, as a click on the icon would show it */
  openPopup(page: Page): Promise<Page>;
  /** opens the popup over that page in a tab of its own */
  openPopupInTab(page: Page): Promise<Page>;
  /** opens a page of the extension in a tab */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 900 };
/** The page that opens after an installation; it is closed again, and what was in front is in front. */
const WELCOME = '/options.html?welcome';
/** Milliseconds that a worker or a popup may take to appear; about 0.3 s when idle, many times that on a busy machine. */
const APPEARS = 25_000;
/** Milliseconds in which a worker that runs answers: 10 when idle. */
const ANSWERS = 2_000;

/** Starts Chromium and installs the extension; throws what the browser said where either fails. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { width, height } = options.window ?? SIZE;
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width, height } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.server === null ? [] : serverArguments(options.server, options.closed)),
      ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`]),
      `--window-size=${String(width)},${String(height)}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-pings',
      '--no-first-run',
      '--force-color-profile=srgb',
      '--lang=en-US',
    ],
  });
  const id = await browser.installExtension(options.extension).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const welcome = await browser.waitForTarget((target) => target.url().endsWith(WELCOME), {
    timeout: APPEARS,
  });
  await (await welcome.page())?.close();
  const worker = async (): Promise<WebWorker> =>
    until(
      'the background to answer',
      async () => {
        // after an update the worker before may still be among the targets, and answers no more, or goes while it is asked
        const found = browser.targets().findLast((each) => isWorker(each.url(), each.type()));
        const running = await found?.worker().catch(() => null);
        if (running && (await isReady(running))) return running;
        await wake();
        return null;
      },
      APPEARS,
    );
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  /** Loading a page of the extension and sending anything starts the worker. */
  const wake = async (): Promise<void> => {
    const page = await openExtensionPage('manifest.json');
    await page.evaluate(() => chrome.runtime.sendMessage({ name: 'wake' }).catch(() => null));
    await page.close();
  };
  return {
    browser,
    id,
    worker,
    async stopWorker() {
      const target = browser
        .targets()
        .find((each) => isWorker(each.url(), each.type()) && each.url().includes(id));
      const running = await target?.worker();
      if (!target || !running) return;
      await running.close();
      await until('the end of the worker', () => Promise.resolve(!browser.targets().includes(target)));
    },
    openExtensionPage,
    async openPopup(page) {
      for (const target of browser.targets().filter((each) => isPopup(each.url(), id))) {
        await (await target.asPage()).close();
      }
      const background = await worker();
      await page.bringToFront();
      const popup = browser.waitForTarget((found) => isPopup(found.url(), id), {
        timeout: APPEARS,
      });
      await background.evaluate(() => chrome.action.openPopup());
      return (await popup).asPage();
    },
    async openPopupInTab(page) {
      await page.bringToFront();
      const background = await worker();
      const tab = await background.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
      return openExtensionPage(`popup.html?tab=${String(tab)}`);
    },
    close: () => browser.close(),
  };
}

/** Does a worker answer? One that has only just started has no browser API yet, and one that was replaced is silent. */
async function isReady(worker: WebWorker): Promise<boolean> {
  const silent = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), ANSWERS);
  });
  const answer = worker.evaluate(() => typeof chrome !== 'undefined').catch(() => false);
  return Promise.race([answer, silent]);
}

function isWorker(url: string, type: string): boolean {
  return type === 'service_worker' && url.startsWith('chrome-extension://');
}

function isPopup(url: string, id: string): boolean {
  return url.startsWith(`chrome-extension://${id}/popup.html`);
}

/** Maps the server's hosts to it and trusts its certificate alone; `closed` makes every other name unknown. */
function serverArguments(server: NewsServer, closed: boolean): string[] {
  const rules = server.hosts.flatMap((host) => [
    `MAP ${host}:443 127.0.0.1:${String(server.httpsPort)}`,
    `MAP ${host}:80 127.0.0.1:${String(server.httpPort)}`,
  ]);
  if (closed) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1');
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    `--ignore-certificate-errors-spki-list=${server.fingerprint}`,
  ];
}
