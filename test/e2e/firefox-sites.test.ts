/** Where Nutgraf may read in Firefox, which lets the reader refuse every listed site, and asks in its own words. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupReady, until, type PageView } from '../../src/tools/page-view';
import {
  answer,
  button,
  clickOn,
  nothingPainted,
  paintedWord,
  startFirefox,
  type FirefoxSession,
} from './firefox-session';
import { LISTED, UNLISTED, urlOf } from './pages';

let session: FirefoxSession;
let listed: PageView;
let unlisted: PageView;
let options: PageView;
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
  const { firefox } = session;
  listed = await firefox.newPage();
  await listed.goto(urlOf('matching'));
  unlisted = await firefox.newPage();
  await unlisted.goto(urlOf('matching', UNLISTED));
  options = await firefox.openExtensionPage('options.html');
});
afterAll(() => session.close());

const field = `document.querySelector('.add input')`;
const everySite = `[...document.querySelectorAll('#where .switch')].at(-1)`;
const note = () => options.evaluate(`document.querySelector('.add .control-note').textContent`);

/** Types the address of a site, in place of what stands there, and adds it. */
async function add(typed: string): Promise<void> {
  await clickOn(options, field);
  await options.evaluate(`void (${field}.select())`);
  for (const key of typed) await options.press(key as 'a');
  await clickOn(options, button('Add'));
}

describe('every listed site refused at the installation', () => {
  it('nothing is read; the options count them, and a refused question changes nothing', async () => {
    await until('the count', async () =>
      /keeps \d{3} of the news sites/.test(
        String(await options.evaluate(`document.querySelector('#where .ask')?.textContent ?? ''`)),
      ),
    );
    await clickOn(options, button('Allow all of them'));
    await answer(session.firefox, false);
    await nothingPainted(listed);
    expect(await options.evaluate(`document.querySelector('#where .ask') !== null`)).toBe(true);
  });

  it('allowed by one question, an open article is painted without a reload', async () => {
    await clickOn(options, button('Allow all of them'));
    await answer(session.firefox, true);
    await paintedWord(listed, /\b99\b/);
    await until(
      'no count any more',
      async () => (await options.evaluate(`document.querySelector('#where .ask')`)) === null,
    );
  });
});

describe('a site of the reader’s own', () => {
  it('that is none, or is read already, says so, and what was typed can be mended', async () => {
    await add('no site');
    await until('the reason', async () => String(await note()).startsWith('That is not an address'));
    expect(await options.evaluate(`${field}.value`)).toBe('no site');
    await add(LISTED);
    await until('the reason', async () => (await note()) === 'Nutgraf reads that site already.');
  });

  it('is not added where the browser’s question is refused', async () => {
    await add(UNLISTED);
    await answer(session.firefox, false);
    await until('the reason', async () => String(await note()).includes('was not given leave'));
    await nothingPainted(unlisted);
  });

  it('is read at once in an open tab where it is allowed, while the background sleeps, until it is removed', async () => {
    const state = `WebExtensionPolicy.getByID('${session.geckoId}').extension.backgroundState`;
    await until(
      'the end of the background',
      async () => (await session.firefox.inBrowser(state)) === 'stopped',
      20_000,
    );
    await add(UNLISTED);
    await answer(session.firefox, true);
    await paintedWord(unlisted, /\b99\b/);
    await clickOn(options, button('Remove'));
    await nothingPainted(unlisted);
    await paintedWord(listed, /\b99\b/);
  });
});

it('every site is switched on by one question, and off again; the listed ones stay', async () => {
  await clickOn(options, everySite);
  await answer(session.firefox, true);
  await paintedWord(unlisted, /\b99\b/);
  await clickOn(options, everySite);
  await nothingPainted(unlisted);
  await paintedWord(listed, /\b99\b/);
});

it('a right taken on the browser’s own page is noticed while an article is open, and given back', async () => {
  const change = (what: 'add' | 'remove') =>
    session.firefox.inBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${session.geckoId}');
      await ExtensionPermissions.${what}(extension.id, { permissions: [], origins: ['*://*.apnews.com/*'] }, extension);
      return true;
    })()`);
  await change('remove');
  await nothingPainted(listed);
  await until(
    'the count',
    async () => (await options.evaluate(`document.querySelector('#where .ask') !== null`)) === true,
  );
  await change('add');
  await paintedWord(listed, /\b99\b/);
});

describe('on a screen of 360 by 640, with a finger', () => {
  const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

  it('a tap opens the card, which fits, and needs no hover', async () => {
    await listed.resize(360, 640);
    await listed.evaluate(`void scrollTo(0, 0)`);
    const elements = () => listed.evaluate('document.documentElement.children.length');
    const before = Number(await elements());
    const { x, y } = await paintedWord(listed, /\b99\b/);
    expect(y).toBeLessThan(640);
    await listed.tap(x, y);
    await until('the element of the card', async () => (await elements()) === before + 1);
    expect(await listed.evaluate(overflow)).toBe(0);
  });

  it.each(['options.html', 'options.html?welcome'])('%s fits', async (path) => {
    const page = await session.firefox.openExtensionPage(path);
    await page.resize(360, 640);
    await until('the page', () => page.evaluate(`document.querySelector('main') !== null`));
    expect(await page.evaluate(overflow)).toBe(0);
    await page.close();
  });

  it('the popup fits', async () => {
    const popup = await session.firefox.openPopupFor(urlOf('matching'));
    await popup.resize(360, 640);
    expect(await popupReady(popup)).toContain('This article says 99');
    expect(await popup.evaluate(overflow)).toBe(0);
    await popup.close();
  });
});
