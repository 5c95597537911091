/** Drives an installed Firefox with the built extension in a fresh profile, over WebDriver BiDi. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, textOf } from './bidi';
import { firefoxPopup } from './firefox-popup';
import type { InBrowser } from './firefox-process';
import { evaluate, firefoxView } from './firefox-view';
import { fields } from './json';
import type { NewsServer } from './news-server';
import type { PageView, TabView } from './page-view';

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
  /** `behind`: the tab in front stays there */
  newPage(behind?: boolean): Promise<TabView>;
  openExtensionPage(path: string): Promise<TabView>;
  /** all tabs that are open, by their addresses */
  tabs(): Promise<{ url: string; view: TabView }[]>;
  /** opens the toolbar's popup over the tab in front; `clicked`: as a click on the icon does, which lends the extension that tab */
  openPopup(clicked?: boolean): Promise<PageView>;
  /** the popup, in a tab of its own, told to show the tab whose page has this address */
  openPopupFor(url: string): Promise<TabView>;
  /** the value of an expression, evaluated in the browser's own window, where `extension` is ours */
  inBrowser: InBrowser;
  /** everything that the browser has printed so far */
  printed(): string;
  /** settles when Firefox has ended */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds until Firefox prints its address; 1 to 3 s when idle. */
const STARTS = 45_000;
/** Any UUID does: the preference below gives it to the extension. */
const UUID = '6f2d5c1e-8a4b-4c7d-9e3f-0b1a2c3d4e5f';

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
    { env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output: string[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data.toString('utf8')));
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
    const newPage = async (background = false): Promise<TabView> => {
      const created = await connection.send('browsingContext.create', { type: 'tab', background });
      return firefoxView(connection, textOf(created['context'], 'context'));
    };
    const contexts = async (scope: object): Promise<{ context: string; url: string }[]> => {
      const tree = await connection.send('browsingContext.getTree', { maxDepth: 0, ...scope });
      const all: unknown[] = Array.isArray(tree['contexts']) ? tree['contexts'] : [];
      return all.map(fields).map(({ context, url }) => ({
        context: textOf(context, 'context'),
        url: textOf(url, 'url'),
      }));
    };
    const inBrowser: InBrowser = async (expression) => {
      const [window] = await contexts({ 'moz:scope': 'chrome' });
      const extension = `WebExtensionPolicy.getByID(${JSON.stringify(options.geckoId)})?.extension`;
      return evaluate(
        connection,
        textOf(window?.context, 'the window'),
        `((extension) => (${expression}))(${extension})`,
      );
    };
    const openExtensionPage = async (path: string): Promise<TabView> => {
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
      async tabs() {
        const open = await contexts({});
        return open.map(({ context, url }) => ({ url, view: firefoxView(connection, context) }));
      },
      openPopup: (clicked = false) => firefoxPopup(inBrowser, clicked),
      inBrowser,
      printed: () => output.join(''),
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
