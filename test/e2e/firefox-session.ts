/** A Firefox with the extension and our own pages, as the end-to-end tests drive it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from '../../src/tools/browsers';
import { extensionFolder } from '../../src/tools/build';
import { launchFirefox, type Firefox, type FirefoxOptions } from '../../src/tools/firefox';
import { closePopup } from '../../src/tools/firefox-popup';
import { inProcessOf } from '../../src/tools/firefox-process';
import { fields, json } from '../../src/tools/json';
import { geckoId } from '../../src/tools/manifest';
import { until, type TabView } from '../../src/tools/page-view';
import { articleOf, readPopup, type Driver } from './article';
import { choose } from './choose';
import { failOnSurprises, isServed, serveTestPages, urlOf } from './pages';
import type { Article, Dialog, Session, Tab } from './session';
import { runBy, withActions } from './tab';

/** What else Firefox can do, from its own window. */
export interface FirefoxSession extends Session {
  name: 'Firefox';
  firefox: Firefox;
}

/** A page of the extension without a script of its own. */
const BARE_PAGE = 'manifest.json';

const PREFERENCES = {
  // the bare page as it is, not in a viewer of the browser's
  'devtools.jsonview.enabled': false,
  // what scripts report is printed
  'devtools.console.stdout.content': true,
};

/** The keys of the extension's commands, as the browser's window holds them. */
const KEYS = {
  'next-highlight': '[keycode=VK_PERIOD]',
  'previous-highlight': '[keycode=VK_COMMA]',
  'say-summary': '[key=S]',
};

/** The browser's service for screen readers; where it has only just been asked for, it does not know the document yet. */
const SERVICE = `Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)`;

/** Answers null where the element is not known yet. */
const NAME_OF_FOCUS = `
  globalThis.service ??= ${SERVICE};
  let active = content.document.activeElement;
  while (active.openOrClosedShadowRoot?.activeElement) active = active.openOrClosedShadowRoot.activeElement;
  const accessible = service.getAccessibleFor(active);
  return accessible && { name: accessible.name };`;

/** Answers null where the document is not known yet. */
const SPOKEN = `
  globalThis.service ??= ${SERVICE};
  const root = service.getAccessibleFor(content.document);
  if (!root || root.childCount === 0) return null;
  const texts = [];
  const textIn = (node) => node.childCount === 0
    ? node.name ?? ''
    : Array.from({ length: node.childCount }, (_, i) => textIn(node.getChildAt(i))).join(' ');
  const visit = (node) => {
    const live = node.attributes?.has('live') ? node.attributes.getStringProperty('live') : 'off';
    if (live === 'polite' || live === 'assertive') texts.push(textIn(node).trim());
    else for (let i = 0; i < node.childCount; i++) visit(node.getChildAt(i));
  };
  visit(root);
  return texts;`;

/** Answers null where the document is not known yet. */
const DIALOG = `
  globalThis.service ??= ${SERVICE};
  const root = service.getAccessibleFor(content.document);
  if (!root || root.childCount === 0) return null;
  const within = (node) => [node, ...Array.from({ length: node.childCount }, (_, i) => within(node.getChildAt(i))).flat()];
  const roleOf = ({ role }) => service.getStringRole(role);
  const stateOf = (node) => { const state = {}; node.getState(state, {}); return state.value; };
  const dialog = within(root).find((node) => roleOf(node) === 'dialog');
  if (!dialog) return { found: null };
  const all = within(dialog);
  if (PRESSED !== null) all.find(({ name }) => name === PRESSED).doAction(0);
  return { found: {
    name: dialog.name,
    buttons: all.filter((node) => roleOf(node) === 'pushbutton').map(({ name }) => name),
    text: all.filter((node) => roleOf(node) === 'statictext').map(({ name }) => name).join(' '),
    hasFocus: all.some((node) => (stateOf(node) & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0),
  } };`;

/** Starts Firefox with our pages; the built extension is installed as a temporary add-on where nothing else is asked. */
export async function startFirefox(options: Partial<FirefoxOptions> = {}): Promise<FirefoxSession> {
  const server = await serveTestPages();
  const built = extensionFolder('firefox');
  const firefox = await launchFirefox({
    executable: requireBrowser('firefox'),
    extension: built,
    geckoId: geckoId(json(readFileSync(join(built, 'manifest.json'), 'utf8'), 'manifest.json')),
    server,
    headless: true,
    ...options,
    preferences: { ...PREFERENCES, ...options.preferences },
  });
  if (!options.profile?.isInstalled && !options.privateWindows) await closeWelcome(firefox);
  const tabOf = (view: TabView): Tab => ({
    ...withActions(view),
    async front() {
      await closePopup(firefox.inBrowser);
      await view.front();
    },
  });
  const openTab = async (url: string): Promise<Tab> => {
    const page = await firefox.newPage();
    await page.goto(url);
    return tabOf(page);
  };
  const openOwn = (path: string): Promise<Tab> => openTab(`moz-extension://${firefox.uuid}/${path}`);
  const bareUrl = `moz-extension://${firefox.uuid}/${BARE_PAGE}`;
  const openBare = async (): Promise<TabView> => {
    const page = await firefox.newPage(true);
    await page.goto(bareUrl);
    return page;
  };
  let bare = await openBare();
  const inExtension = runBy((expression) => bare.evaluate(expression));
  const addressOf = async (tab: Tab): Promise<string> => String(await tab.evaluate('location.href'));
  const inTabInFront = (body: string): Promise<unknown> =>
    inProcessOf(firefox.inBrowser, 'gBrowser.selectedBrowser', body);
  const driver: Driver = {
    inExtension,
    addressOf,
    async openPopup(tab, clicked) {
      await tab.front();
      return firefox.openPopup(clicked);
    },
    openPopupInTab: async (tab) => tabOf(await firefox.openPopupFor(await addressOf(tab))),
  };
  const openUrl = async (url: string): Promise<Article> => articleOf(await openTab(url), driver);
  return {
    name: 'Firefox',
    firefox,
    server,
    open: (name, host) => openUrl(urlOf(name, host)),
    openUrl,
    openTab,
    popupOver: async (tab) => readPopup(await driver.openPopup(tab, false)),
    openOwn,
    choose: (label) => choose(openOwn, label),
    inExtension,
    store: (key, item, area = 'local') =>
      inExtension((where, items) => chrome.storage[where].set(items), area, { [key]: item }),
    async command(name) {
      await firefox.inBrowser(
        `document.querySelector('keyset[id^=ext-keyset] key${KEYS[name]}').doCommand()`,
      );
    },
    async stopBackground() {
      await until('the end of the background', () =>
        firefox.inBrowser(`(async () => {
          await extension.terminateBackground();
          return extension.backgroundState === 'stopped';
        })()`),
      );
    },
    async update() {
      await firefox.install();
      // which closed every page of the extension
      bare = await openBare();
    },
    async watchErrors() {
      await firefox.inBrowser('Services.console.reset()');
      const before = firefox.printed().length;
      return async () => [...(await errorsOf(firefox)), ...reportsIn(firefox.printed().slice(before))];
    },
    async showFor(tab, medium) {
      await tab.front();
      await firefox.inBrowser(
        `void (gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium)})`,
      );
    },
    async downloadInto(folder) {
      await firefox.inBrowser(`(() => {
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
      })()`);
    },
    clipboard: async () => String(await firefox.inBrowser('navigator.clipboard.readText()')),
    showsShortcuts: async () =>
      (await firefox.inBrowser(
        `[...gBrowser.browsers].some(({ currentURI, contentDocument }) =>
          currentURI.spec === 'about:addons' && contentDocument?.querySelector('addon-shortcuts') !== null)`,
      )) === true,
    async nameOfFocus() {
      const name = await until('the name of what has the focus', () => inTabInFront(NAME_OF_FOCUS));
      const { name: called } = fields(name);
      return typeof called === 'string' ? called : '';
    },
    async spoken() {
      const texts = await until('the tree of a screen reader', () => inTabInFront(SPOKEN));
      return Array.isArray(texts) ? texts.map(String) : [];
    },
    dialog: () => dialogIn(firefox),
    tabCount: async () => (await firefox.tabs()).filter(({ url }) => url !== bareUrl).length,
    async tabAt(end) {
      const { view } = await until(`a tab at ${end}`, async () =>
        (await firefox.tabs()).find(({ url }) => url.endsWith(end)),
      );
      return tabOf(view);
    },
    async reset() {
      for (const { url, view } of await firefox.tabs()) if (url !== bareUrl) await view.close();
      await inExtension(() => chrome.storage.local.clear());
    },
    async close() {
      await firefox.close();
      await server.close();
      failOnSurprises(server.requests.filter((url) => !isServed(url)));
    },
  };
}

/** The dialog in the tab in front as a screen reader tells it; `pressed`: the name of what it is told to press there. */
export async function dialogIn(
  { inBrowser }: Firefox,
  pressed: string | null = null,
): Promise<Dialog | null> {
  const body = `const PRESSED = ${JSON.stringify(pressed)}; ${DIALOG}`;
  const { found } = fields(
    await until('the tree of a screen reader', () =>
      inProcessOf(inBrowser, 'gBrowser.selectedBrowser', body),
    ),
  );
  return found as Dialog | null;
}

/** Closes the page that opens after an installation. */
async function closeWelcome(firefox: Firefox): Promise<void> {
  const { view } = await until('the welcome page', async () =>
    (await firefox.tabs()).find(({ url }) => url.endsWith('/options.html?welcome')),
  );
  await view.close();
}

/** What scripts of the extension threw or reported, wherever they run, as the browser's console keeps it. */
async function errorsOf({ inBrowser, uuid }: Firefox): Promise<string[]> {
  const errors = await inBrowser(
    `Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      .filter(({ sourceName }) => sourceName.includes(${JSON.stringify(uuid)}))
      .map(({ errorMessage, sourceName, lineNumber }) => [errorMessage, sourceName, lineNumber].join(' '))`,
  );
  return Array.isArray(errors) ? errors.map(String) : [];
}

/** What the extension's one place for unexpected errors said. */
function reportsIn(printed: string): string[] {
  return printed.split('\n').filter((line) => line.includes('Nutgraf, '));
}

/** Answers the question about permissions that the browser shows. */
export async function answer(firefox: Firefox, allow: boolean): Promise<void> {
  await until('the question of the browser', () =>
    firefox.inBrowser(`(() => {
      const { panel } = PopupNotifications;
      const notification = panel.firstElementChild;
      if (panel.state !== 'open' || !notification) return false;
      notification.${allow ? 'button' : 'secondaryButton'}.click();
      return true;
    })()`),
  );
}
