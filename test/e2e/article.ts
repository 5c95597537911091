/** An article in a tab, and the popup over it, by what every browser's driver can do. */

import type { Outcome } from '../../src/platform/failures';
import type { PageState } from '../../src/platform/messages';
import { paintedWords, popupReady, until, type PageView, type Painted } from '../../src/tools/page-view';
import type { Article, Popup, Tab } from './session';
import { withActions, type Run } from './tab';

/** What only the browser's own driver can do. */
export interface Driver {
  inExtension: Run;
  addressOf(tab: Tab): Promise<string>;
  openPopup(tab: Tab, clicked: boolean): Promise<PageView>;
  openPopupInTab(tab: Tab): Promise<Tab>;
}

export function articleOf(tab: Tab, driver: Driver): Article {
  const words = (): Promise<Painted[]> => paintedWords(tab);
  const card = (): Promise<string | null> => cardText(tab);
  return {
    tab,
    found: () =>
      until('what was found', async () => driver.inExtension(stateOf, await driver.addressOf(tab))),
    painted: async () => (await words()).map(({ text }) => text),
    paintedWord: (like) =>
      until(`${String(like)} painted`, async () => (await words()).find(({ text }) => like.test(text))),
    async nothingPainted() {
      await until('nothing painted', async () => (await words()).length === 0);
    },
    tooltip: async () => driver.inExtension(tooltipOf, await driver.addressOf(tab)),
    openPopup: async () => withActions(await driver.openPopup(tab, false)),
    popup: async () => readPopup(await driver.openPopup(tab, false)),
    clickIcon: async () => readPopup(await driver.openPopup(tab, true)),
    async popupInTab() {
      const popup = await driver.openPopupInTab(tab);
      await popupReady(popup);
      return popup;
    },
    card,
    waitForCard: () => until('a card', card),
    async noCard() {
      await until('no card', async () => (await card()) === null);
    },
    async clickInCard(label) {
      const { x, y } = (await tab.inClosedRoot(`function () {
        const label = ${JSON.stringify(label)};
        const button = [...this.host.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === label);
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }`)) as { x: number; y: number };
      await tab.click(x, y);
    },
    cardLook: () => tab.inClosedRoot(CARD_LOOK),
  };
}

/** What a popup shows once it is done reading. */
export async function readPopup(view: PageView): Promise<Popup> {
  const text = await popupReady(view);
  const tab = withActions(view);
  return {
    tab,
    text,
    view: await tab.run(() => document.querySelector('[data-view]')?.getAttribute('data-view') ?? ''),
    async becomes(wanted) {
      await tab.waitFor(`[data-view="${wanted}"]`);
      return popupReady(view);
    },
    isOpen: () =>
      view.evaluate('true').then(
        () => true,
        () => false,
      ),
  };
}

/** Runs with the extension's rights: what the content script of a page says that it found; null while it is at work, or not there. */
async function stateOf(url: string): Promise<PageState['kind'] | null> {
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
  if (tab?.id === undefined) return null;
  const asked = { name: 'page.state', params: null };
  const answer = await chrome.tabs.sendMessage<unknown, Outcome<PageState>>(tab.id, asked).catch(() => null);
  return answer?.ok && answer.value.kind !== 'working' ? answer.value.kind : null;
}

/** Runs with the extension's rights: the icon's tooltip over the page with this address. */
async function tooltipOf(url: string): Promise<string> {
  const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
  return tabId === undefined ? chrome.action.getTitle({}) : chrome.action.getTitle({ tabId });
}

/** The text under the closed shadow root of the one element that the extension adds, where it is on screen. */
async function cardText(tab: Tab): Promise<string | null> {
  const text = await tab.inClosedRoot(`function () {
    // text again, while no script of the page can run
    const sealed = [...this.querySelectorAll('[data-text]')].map((element) => ({ element, text: element.dataset.text }));
    for (const { element, text } of sealed) {
      delete element.dataset.text;
      element.textContent = text;
    }
    const words = [...this.children]
      .filter((child) => child.checkVisibility())
      .map((child) => child.innerText)
      .join('\\n')
      .trim();
    for (const { element, text } of sealed) {
      element.replaceChildren();
      element.dataset.text = text;
    }
    return words;
  }`);
  return typeof text === 'string' && text !== '' ? text : null;
}

const CARD_LOOK = `function () {
  const [card] = this.children;
  const box = this.host;
  // it fades in
  for (const animation of box.getAnimations()) animation.finish();
  const [text, around] = [getComputedStyle(card), getComputedStyle(box)];
  const { width, height, left, top } = box.getBoundingClientRect();
  const names = ['color', 'fontSize', 'direction', 'writingMode', 'visibility', 'pointerEvents', 'userSelect'];
  const namesAround = ['backgroundColor', 'borderTopColor', 'borderRadius', 'boxShadow'];
  const seen = card.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const hit = box.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  return {
    ...{ width, height, seen, hit: box.contains(hit) },
    ...Object.fromEntries(names.map((name) => [name, text[name]])),
    ...Object.fromEntries(namesAround.map((name) => [name, around[name]])),
  };
}`;
