/** What readers with other eyes, hands and settings meet: every screen in both themes, by axe, small and large. */

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardSource, popupInTab, startSession, type Session } from './chromium-session';
import { UNLISTED, type PageName } from './pages';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

type Theme = 'light' | 'dark';
const THEMES: Theme[] = ['light', 'dark'];

/** The rules of WCAG 2.2 at level AA, and axe's own of good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, one line each: the rule, and the element. */
async function violations(page: Page, theme: Theme): Promise<string[]> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    // colours in passing are not those that are read
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Opens everything that can be folded, and has it all in view, so that nothing lies under what keeps its place. */
async function unfold(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return { width: innerWidth, height: document.documentElement.scrollHeight };
  });
  await page.setViewport({ ...page.viewport(), width, height });
}

async function inBothThemes(page: Page): Promise<void> {
  for (const theme of THEMES) expect(await violations(page, theme), theme).toEqual([]);
}

const STATES: [state: string, name: PageName][] = [
  ['match', 'matching'],
  ['match', 'background'],
  ['match', 'follow-up'],
  ['match', 'older'],
  ['match', 'cut'],
  ['no-story', 'other-story'],
  ['not-article', 'front'],
];

describe('the popup has no violation that axe knows', () => {
  it.each(STATES)('%s, over the page “%s”', async (state, name) => {
    const popup = await popupInTab(session, await session.open(name));
    await popup.waitForSelector(`[data-view=${state}]`);
    await unfold(popup);
    await inBothThemes(popup);
  });

  it('in the library, and in a story', async () => {
    const popup = await popupInTab(session, await session.open('front'));
    await popup.locator('::-p-aria([name="Stories"][role="button"])').click();
    await popup.waitForSelector('[data-view=library-list]');
    await inBothThemes(popup);
    await popup.locator('.library-item').click();
    await popup.waitForSelector('[data-view=library-story]');
    await unfold(popup);
    await inBothThemes(popup);
  });

  it('on a site that is not enabled', async () => {
    const { page } = await session.open('matching', UNLISTED);
    await page.bringToFront();
    const { browser, id } = session.chromium;
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not installed');
    const opened = browser.waitForTarget((target) => target.url().includes('/popup.html'));
    await page.triggerExtensionAction(extension);
    const popup = await (await opened).asPage();
    await popup.waitForSelector('[data-view=off]');
    await inBothThemes(popup);
  });

  it('over a page of the browser', async () => {
    const page = await session.chromium.browser.newPage();
    await page.goto('chrome://version/');
    const popup = await session.chromium.openPopup(page);
    await popup.waitForSelector('[data-view=unreadable]');
    await inBothThemes(popup);
  });
});

describe('the options have no violation that axe knows', () => {
  it.each(['options.html', 'options.html?welcome'])('%s', async (path) => {
    const page = await session.chromium.openExtensionPage(path);
    await page.waitForSelector('main');
    await unfold(page);
    await inBothThemes(page);
  });
});

describe('the card has no violation that axe knows', () => {
  it.each([
    ['a difference', /\b99\b/],
    ['a person', /Tonkoshkurov/],
    ['equipment', /Il-62/],
  ])('%s', async (_, like) => {
    await session.choose('Every time');
    const article = await session.open('matching');
    const { x, y } = await article.paintedWord(like);
    await article.page.mouse.move(x, y, { steps: 3 });
    await article.waitForCard();
    const { markup, styles } = await cardSource(article.page);
    await mount(article.page, markup, styles);
    await inBothThemes(article.page);
  });
});

/** Shows a card alone in a page, in a root that axe can look into. */
async function mount(page: Page, markup: string, styles: string): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate(
    (markup, styles) => {
      document.title = 'Card';
      document.documentElement.lang = 'en';
      const main = document.body.appendChild(document.createElement('main'));
      main.appendChild(document.createElement('h1')).textContent = 'Page';
      const host = main.appendChild(document.createElement('div'));
      host.popover = 'manual';
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      root.append(...new DOMParser().parseFromString(markup, 'text/html').body.children);
      host.showPopover();
    },
    markup,
    styles,
  );
}

describe('small and large', () => {
  /** 320 px, which is also 1280 px at 400 %; 200 % of a small window is wider than that */
  const NARROW = { width: 320, height: 640 };

  async function overflow(page: Page): Promise<string[]> {
    return page.evaluate(() => {
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1);
      });
      const shown = wide.filter((element) => !element.closest('.unseen, .progress, pre'));
      return shown.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    });
  }

  it.each(['en', 'de', 'ar', 'ru'])(
    'the options need no sideways scrolling at 320 px, in %s',
    async (language) => {
      await speak(language);
      for (const path of ['options.html', 'options.html?welcome']) {
        const page = await session.chromium.openExtensionPage(path);
        await page.setViewport(NARROW);
        await page.waitForSelector('main');
        await unfold(page);
        expect(await overflow(page), path).toEqual([]);
      }
    },
  );

  it.each(['en', 'de', 'ar', 'ru'])('nor does the popup on a phone, in %s', async (language) => {
    await speak(language);
    const popup = await popupInTab(session, await session.open('matching'));
    await popup.setViewport({ ...NARROW, isMobile: true, hasTouch: true });
    await popup.waitForSelector('[data-view=match]');
    await unfold(popup);
    expect(await overflow(popup)).toEqual([]);
  });

  async function speak(language: string): Promise<void> {
    const worker = await session.chromium.worker();
    await worker.evaluate(async (language) => {
      await chrome.storage.local.set({ settings: { version: 1, value: { appearance: { language } } } });
    }, language);
  }
});
