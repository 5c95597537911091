/** What readers with other eyes and hands meet: every screen and state in both themes, by axe. */

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { popupInTab, startSession, type Session } from './chromium-session';
import { startDamaged } from './damaged';
import { UNLISTED, type PageName } from './pages';
import { openCardAlone as openWholeCardAlone, stopScripts, unfold } from './screens';

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

async function inBothThemes(page: Page): Promise<void> {
  for (const theme of THEMES) expect(await violations(page, theme), theme).toEqual([]);
}

const STATES: [state: string, name: PageName][] = [
  ['match', 'matching'],
  ['match', 'background'],
  ['match', 'follow-up'],
  ['match', 'older'],
  ['match', 'cut'],
  ['match', 'another-person'],
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

  it('over a page that does not answer', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const popup = await session.chromium.openPopupInTab(article.page);
    await popup.waitForSelector('[data-view=match]');
    const goOn = await stopScripts(article.page);
    await popup.waitForSelector('[data-view=working]');
    await inBothThemes(popup);
    await goOn();
  });

  it('where something is broken', async () => {
    const damaged = await startDamaged('stories/index.bin', 'half of a');
    const popup = await popupInTab(damaged, await damaged.open('matching'));
    await popup.waitForSelector('[data-view=failed]');
    await inBothThemes(popup);
  });

  it('after “Not this story”, and where it is paused', async () => {
    const article = await session.open('matching');
    const popup = await popupInTab(session, article);
    await popup.locator('::-p-aria([name="Not this story"][role="button"])').click();
    await popup.waitForSelector('[data-view=corrected]');
    await inBothThemes(popup);
    await popup.locator('::-p-aria([name="Undo"][role="button"])').click();
    await popup.locator('::-p-aria([name="Pause on this site"][role="button"])').click();
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
    // of hundreds of sites, each in a row like the others, a few
    const search = await page.$('input[type=search]');
    await search?.type('apnews');
    await page.waitForFunction(() => document.querySelectorAll('.site-list-long .site').length < 5);
    await unfold(page);
    await inBothThemes(page);
  });
});

/** The card alone, without the pane over its words: of what lies under something axe tells no contrast. */
async function openCardAlone(name: PageName, like: RegExp): Promise<Page> {
  const page = await openWholeCardAlone(session, name, like);
  await page.evaluate(() => {
    const pane = document.getElementById('card')?.shadowRoot?.querySelector<HTMLElement>('.pane');
    if (!pane) throw new Error('The card has no pane over its words');
    pane.style.display = 'none';
  });
  return page;
}

describe('the card has no violation that axe knows', () => {
  it.each<[what: string, name: PageName, like: RegExp]>([
    ['a difference', 'matching', /\b99\b/],
    ['the same', 'matching', /35 tonnes/],
    ['another name', 'another-person', /Pavel Lind/],
    ['a person', 'matching', /Tonkoshkurov/],
    ['a person who is called otherwise', 'another-office', /Tonkoshkurov/],
    ['a person of whom much is said', 'matching', /Maduro/],
    ['equipment', 'matching', /Il-62/],
    ['a person, where the article shares the subject only', 'background', /Guaido/],
    ['what is stated, in a part of an article', 'cut', /Saturday/],
  ])('%s', async (_, name, like) => {
    await inBothThemes(await openCardAlone(name, like));
  });

  it('and would be told of one in its words', async () => {
    const page = await openCardAlone('matching', /\b99\b/);
    await page.evaluate(() => {
      const box = document.getElementById('card')?.shadowRoot?.querySelector('.box');
      const words = box?.shadowRoot?.querySelector<HTMLElement>('.judgement');
      if (words) words.style.color = 'silver';
    });
    expect(await violations(page, 'light')).toEqual([
      expect.stringMatching(/^color-contrast: .*does not judge/),
    ]);
  });
});
