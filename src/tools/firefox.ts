/** Drives an installed Firefox with the built extension in a fresh profile, over WebDriver BiDi. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, textOf, type BidiConnection } from './bidi';
import { fields } from './json';
import type { NewsServer } from './news-server';
import type { PageView } from './page-view';

export interface FirefoxOptions {
  executable: string;
  /** folder of the unpacked extension, or its zip to install it for good, and the id that its manifest gives it */
  extension: string;
  geckoId: string;
  /** pages under news hosts' names, reached through the server's proxy; null: the real network */
  server: NewsServer | null;
  headless: boolean;
  /** a profile of the caller's, which is kept; the extension may be installed in it already */
  profile?: { folder: string; isInstalled: boolean };
  /** allows the extension in private windows */
  privateWindows?: boolean;
  /** more preferences, by name */
  preferences?: Record<string, string | number | boolean>;
}

export interface Firefox {
  /** of moz-extension:// addresses */
  uuid: string;
  /** installs the extension once more, which is an update */
  install(): Promise<void>;
  newPage(): Promise<PageView>;
  openExtensionPage(path: string): Promise<PageView>;
  /** the popup, in a tab of its own, told to show the tab whose page has this address */
  openPopupFor(url: string): Promise<PageView>;
  /** the value of an expression, evaluated in the browser's own window */
  inBrowser(expression: string): Promise<unknown>;
  /** settles when Firefox has ended */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds until Firefox prints its address; 1 to 3 s when idle. */
const STARTS = 45_000;
/** Any UUID does: the preference below gives it to the extension. */
const UUID = '6f2d5c1e-8a4b-4c7d-9e3f-0b1a2c3d4e5f';

/** Keys by the code points that WebDriver gives them. */
const KEYS: Record<string, string> = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' };

/** No request of Firefox's own: updates, settings, portals, predictions. */
const QUIET: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#nothing',
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** Starts Firefox and installs the extension; throws what the browser said where either fails. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = options.profile?.folder ?? (await mkdtemp(join(tmpdir(), 'nutgraf-firefox-')));
  await writeFile(join(profile, 'user.js'), preferences(options));
  const child = spawn(
    options.executable,
    [
      ...(options.headless ? ['-headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'],
    ],
    { env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await exited;
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const connection = await connectBidi(await addressOf(child));
    await connection.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    const install = async (): Promise<void> => {
      const isZip = options.extension.endsWith('.zip');
      await connection.send('webExtension.install', {
        extensionData: { type: isZip ? 'archivePath' : 'path', path: options.extension },
        ...(isZip ? { 'moz:permanent': true } : {}),
        ...(options.privateWindows ? { 'moz:allowPrivateBrowsing': true } : {}),
      });
    };
    if (!options.profile?.isInstalled) await install();
    const newPage = async (): Promise<PageView> => {
      const created = await connection.send('browsingContext.create', { type: 'tab' });
      return pageOf(connection, textOf(created['context'], 'context'));
    };
    const openExtensionPage = async (path: string): Promise<PageView> => {
      const page = await newPage();
      await page.goto(`moz-extension://${UUID}/${path}`);
      return page;
    };
    return {
      uuid: UUID,
      install,
      newPage,
      openExtensionPage,
      async openPopupFor(url) {
        const page = await openExtensionPage('popup.html');
        const tab = await page.evaluate(
          `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
        );
        await page.goto(`moz-extension://${UUID}/popup.html?tab=${String(tab)}`);
        return page;
      },
      async inBrowser(expression) {
        const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
        const windows: unknown = tree['contexts'];
        const window: unknown = Array.isArray(windows) ? windows[0] : null;
        return evaluate(connection, textOf(fields(window)['context'], 'context'), expression);
      },
      closed: exited,
      async close() {
        connection.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** user.js of the profile: quiet, the extension's fixed UUID, and the server as proxy. */
function preferences({ geckoId, server, preferences: more }: FirefoxOptions): string {
  const proxy: Record<string, string | number | boolean> =
    server === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': server.httpPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': server.httpPort,
          'network.proxy.no_proxies_on': '',
        };
  const all = {
    ...QUIET,
    ...proxy,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
    ...more,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** The web socket's address, which Firefox prints when it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new Error(`Firefox did not start in ${String(STARTS)} ms\n${said}`)),
      STARTS,
    );
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended at once\n${said}`)));
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString('utf8');
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** The JSON value of an expression in a context; promises are awaited. */
async function evaluate(connection: BidiConnection, context: string, expression: string): Promise<unknown> {
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer['type'] !== 'success') {
    throw new Error(`In the page: ${String(fields(answer['exceptionDetails'])['text'])}`);
  }
  const parsed: unknown = JSON.parse(textOf(fields(answer['result'])['value'], 'result'));
  return parsed;
}

function pageOf(connection: BidiConnection, context: string): PageView {
  const pointer = (actions: Record<string, unknown>[], pointerType = 'mouse'): Promise<unknown> =>
    connection.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  const move = (x: number, y: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 50,
  });
  return {
    async goto(url) {
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: (expression) => evaluate(connection, context, expression),
    async hover(x, y) {
      await pointer([move(x, y)]);
    },
    async click(x, y) {
      await pointer([move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    async tap(x, y) {
      const finger = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await pointer([{ ...move(x, y), duration: 0 }, ...finger], 'touch');
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await connection.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    async resize(width, height) {
      await connection.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot() {
      const answer = await connection.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(textOf(answer['data'], 'data'), 'base64');
    },
    async close() {
      await connection.send('browsingContext.close', { context });
    },
  };
}
