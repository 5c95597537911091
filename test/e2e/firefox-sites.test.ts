/** Where Nutgraf may read in Firefox, which lets the reader refuse every listed site, and asks in its own words. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupReady, until } from '../../src/tools/page-view';
import { answer, startFirefox, type FirefoxSession } from './firefox-session';
import { LISTED, UNLISTED } from './pages';
import type { Article, Tab } from './session';

let session: FirefoxSession;
let listed: Article;
let unlisted: Article;
let options: Tab;
beforeAll(async () => {
  session = await startFirefox({
    preferences: {
      // as a reader who refuses the sites at the installation
      'extensions.originControls.grantByDefault': false,
      'security.notification_enable_delay': 0,
      'extensions.background.idle.timeout': 1000,
      // and on a phone: a coarse pointer, scrollbars that take no room
      'ui.primaryPointerCapabilities': 1,
      'ui.useOverlayScrollbars': 1,
    },
  });
  listed = await session.open('matching');
  unlisted = await session.open('matching', UNLISTED);
  options = await session.openOwn('options.html');
});
afterAll(() => session.close());

const FIELD = '.add input';
const EVERY_SITE = { xpath: '(//*[@id="where"]//*[contains(@class, "switch")])[last()]' };
const note = async () => (await options.textOf('.add .control-note')) ?? '';

/** Types the address of a site, in place of what stands there, and adds it. */
async function add(typed: string): Promise<void> {
  await options.clickOn(FIELD);
  await options.run((css) => document.querySelector<HTMLInputElement>(css)?.select(), FIELD);
  for (const key of typed) await options.press(key as 'a');
  await options.clickOn({ button: 'Add' });
}

describe('every listed site refused at the installation', () => {
  it('nothing is read; the options count them, and a refused question changes nothing', async () => {
    await until('the count', async () =>
      /keeps \d{3} of the news sites/.test((await options.textOf('#where .ask')) ?? ''),
    );
    await options.clickOn({ button: 'Allow all of them' });
    await answer(session.firefox, false);
    await listed.nothingPainted();
    expect(await options.has('#where .ask')).toBe(true);
  });

  it('allowed by one question, an open article is painted without a reload', async () => {
    await options.clickOn({ button: 'Allow all of them' });
    await answer(session.firefox, true);
    await listed.paintedWord(/\b99\b/);
    await until('no count any more', async () => !(await options.has('#where .ask')));
  });
});

describe('a site of the reader’s own', () => {
  it('that is none, or is read already, says so, and what was typed can be mended', async () => {
    await add('no site');
    await until('the reason', async () => (await note()).startsWith('That is not an address'));
    expect(await options.run((css) => document.querySelector<HTMLInputElement>(css)?.value, FIELD)).toBe(
      'no site',
    );
    await add(LISTED);
    await until('the reason', async () => (await note()) === 'Nutgraf reads that site already.');
  });

  it('is not added where the browser’s question is refused', async () => {
    await add(UNLISTED);
    await answer(session.firefox, false);
    await until('the reason', async () => (await note()).includes('was not given leave'));
    await unlisted.nothingPainted();
  });

  it('is read at once in an open tab where it is allowed, while the background sleeps, until it is removed', async () => {
    await until('the end of the background', () =>
      session.firefox.inBrowser(`extension.backgroundState === 'stopped'`),
    );
    await add(UNLISTED);
    await answer(session.firefox, true);
    await unlisted.paintedWord(/\b99\b/);
    await options.clickOn({ button: 'Remove' });
    await unlisted.nothingPainted();
    await listed.paintedWord(/\b99\b/);
  });
});

it('every site is switched on by one question, and off again; the listed ones stay', async () => {
  await options.clickOn(EVERY_SITE);
  await answer(session.firefox, true);
  await unlisted.paintedWord(/\b99\b/);
  await options.clickOn(EVERY_SITE);
  await unlisted.nothingPainted();
  await listed.paintedWord(/\b99\b/);
});

it('a right taken on the browser’s own page is noticed while an article is open, and given back', async () => {
  const change = (what: 'add' | 'remove') =>
    session.firefox.inBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.${what}(extension.id, { permissions: [], origins: ['*://*.apnews.com/*'] }, extension);
      return true;
    })()`);
  await change('remove');
  await listed.nothingPainted();
  await options.waitFor('#where .ask');
  await change('add');
  await listed.paintedWord(/\b99\b/);
});

describe('on a screen of 360 by 640, with a finger', () => {
  const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

  it('a tap opens the card, which fits, and needs no hover', async () => {
    await listed.tab.front();
    await listed.tab.resize(360, 640);
    await listed.tab.evaluate(`void scrollTo(0, 0)`);
    const { x, y } = await listed.paintedWord(/\b99\b/);
    expect(y).toBeLessThan(640);
    await listed.tab.tap(x, y);
    expect(await listed.waitForCard()).toContain('99 soldiers');
    expect(await listed.tab.evaluate(overflow)).toBe(0);
  });

  it.each(['options.html', 'options.html?welcome'])('%s fits', async (path) => {
    const page = await session.openOwn(path);
    await page.resize(360, 640);
    await page.waitFor('main');
    expect(await page.evaluate(overflow)).toBe(0);
    await page.close();
  });

  it('the popup fits', async () => {
    const popup = await listed.popupInTab();
    await popup.resize(360, 640);
    expect(await popupReady(popup)).toContain('This article says 99');
    expect(await popup.evaluate(overflow)).toBe(0);
    await popup.close();
  });
});
