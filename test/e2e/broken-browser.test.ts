/** A browser that fails us: storage full or damaged, messages of no shape, rights taken away. */

import { describe, expect, it } from 'vitest';
import { backgroundChecks } from '../../src/platform/background-checks';
import { until } from '../../src/tools/page-view';
import { inChromium, inEachBrowser, session } from './each-browser';

/** What each key holds in an installation that was used. */
const KEYS = [
  ['local', 'settings'],
  ['local', 'corrections'],
  ['local', 'unseen-news'],
  ['session', 'checked-once'],
  ['session', 'corrections'],
  ['session', 'secret'],
] as const;

const GARBAGE = [
  null,
  7,
  'settings',
  [[]],
  { version: 'x', value: [1] },
  { version: 99, value: { highlights: 'off' } },
];

const SHAPES = [null, 7, [], { blocks: 1 }, { revision: 1, article: { blocks: [{ text: {} }] } }];

inEachBrowser((name) => {
  describe.each(KEYS)('%s storage, %s', (area, key) => {
    it('holds anything: the article is painted, popup and options say what they say', async () => {
      for (const item of GARBAGE) {
        await session.store(key, item, area);
        await session.stopBackground();
        const article = await session.open('matching');
        await article.paintedWord(/\b99\b/);
        expect((await article.popup()).text).toContain('This article says 99');
        await article.tab.close();
      }
      const options = await session.openOwn('options.html');
      await options.clickOn({ label: 'Every time' });
      await options.waitFor('input:checked[value="all"]');
      await session.inExtension((where) => chrome.storage[where].clear(), area);
    }, 180_000);
  });

  if (name === 'Chromium')
    it('a change that finds no room is told, and the article stays painted', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      await session.inExtension(async () => {
        const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
        await chrome.storage.local.set({ ballast: 'x'.repeat(free - 40) });
      });
      const options = await session.openOwn('options.html');
      await options.clickOn({ label: 'Every time' });
      await until('the trouble in words', async () =>
        (await options.textOf('main'))?.includes('no room left'),
      );
      expect((await article.painted()).some((text) => text.includes('99'))).toBe(true);
    });
  else
    it('a change is kept beside more than other browsers keep', async () => {
      await session.inExtension(() => chrome.storage.local.set({ ballast: 'x'.repeat(12_000_000) }));
      const options = await session.openOwn('options.html');
      await options.clickOn({ label: 'Every time' });
      await until('the choice in the storage', () =>
        session.inExtension(async () => {
          const { settings } = await chrome.storage.local.get('settings');
          return JSON.stringify(settings ?? null).includes('"all"');
        }),
      );
    });

  it('messages of no shape are refused by name, and the background goes on', async () => {
    const options = await session.openOwn('options.html');
    const errors = await session.watchErrors(options);
    const malformed = Object.entries(backgroundChecks).flatMap(([name, check]) =>
      SHAPES.filter((params) => !check(params)).map((params) => ({ name, params })),
    );
    expect(malformed.length).toBeGreaterThan(40);
    const answers = await options.run(
      (messages) =>
        Promise.all(messages.map((message) => chrome.runtime.sendMessage<unknown, unknown>(message))),
      malformed,
    );
    expect(answers).toEqual(
      malformed.map(({ name }) => ({
        ok: false,
        failure: { code: 'unexpected', detail: `malformed ${name}` },
      })),
    );
    expect(await errors()).toEqual([]);
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
  });

  if (name === 'Chromium')
    it('rights taken away while an article is open: it falls silent, and comes back with them', async () => {
      const { chromium } = inChromium();
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      const errors = await session.watchErrors(article.tab);
      const extensions = await chromium.browser.newPage();
      await extensions.goto('chrome://extensions');
      const grant = (hostAccess: string) =>
        extensions.evaluate(
          (extensionId, access) => {
            // this page's own API, which no types describe
            const { developerPrivate } = chrome as unknown as {
              developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
            };
            return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
          },
          chromium.id,
          hostAccess,
        );
      await grant('ON_CLICK');
      await article.nothingPainted();
      await grant('ON_ALL_SITES');
      await article.tab.front();
      await article.paintedWord(/\b99\b/);
      expect(await errors()).toEqual([]);
    });
});
