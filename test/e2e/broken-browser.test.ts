/** A browser that fails us: storage full or damaged, messages of no shape, rights taken away. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { backgroundChecks } from '../../src/platform/background-checks';
import { watchErrors } from '../../src/tools/our-work';
import { until } from '../../src/tools/page-view';
import { clickLabel, startSession, type Session } from './chromium-session';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

/** What each key holds in an installation that was used. */
const KEYS = [
  ['local', 'settings'],
  ['local', 'corrections'],
  ['local', 'secret'],
  ['local', 'unseen-news'],
  ['session', 'checked-once'],
  ['session', 'corrections'],
] as const;

const GARBAGE = [
  null,
  7,
  'settings',
  [[]],
  { version: 'x', value: [1] },
  { version: 99, value: { highlights: 'off' } },
];

describe.each(KEYS)('%s storage, %s', (area, key) => {
  it('holds anything: the article is painted, popup and options say what they say', async () => {
    for (const item of GARBAGE) {
      await session.store(key, item, area);
      await session.killWorker();
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      expect((await article.popup()).text).toContain('This article says 99');
      await article.page.close();
    }
    const options = await session.chromium.openExtensionPage('options.html');
    await clickLabel(options, 'Every time');
    await until('the choice', () => options.$('input:checked[value="all"]'));
    await (await session.chromium.worker()).evaluate((where) => chrome.storage[where].clear(), area);
  }, 180_000);
});

it('a change that finds no room is told, and the article stays painted', async () => {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const worker = await session.chromium.worker();
  await worker.evaluate(async () => {
    const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
    await chrome.storage.local.set({ ballast: 'x'.repeat(free - 40) });
  });
  const options = await session.chromium.openExtensionPage('options.html');
  await clickLabel(options, 'Every time');
  await until('the trouble in words', async () =>
    (await options.$eval('main', (main) => main.innerText)).includes('no room left'),
  );
  expect((await article.painted()).some((text) => text.includes('99'))).toBe(true);
});

const SHAPES = [null, 7, [], { blocks: 1 }, { revision: 1, article: { blocks: [{ text: {} }] } }];

it('messages of no shape are refused by name, and the background goes on', async () => {
  const options = await session.chromium.openExtensionPage('options.html');
  const { errors, end } = await watchErrors(session.chromium, options);
  const malformed = Object.entries(backgroundChecks).flatMap(([name, check]) =>
    SHAPES.filter((params) => !check(params)).map((params) => ({ name, params })),
  );
  expect(malformed.length).toBeGreaterThan(40);
  const answers = await options.evaluate(
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
  expect(errors).toEqual([]);
  await end();
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
});

it('rights taken away while an article is open: it falls silent, and comes back with them', async () => {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const { errors, end } = await watchErrors(session.chromium, article.page);
  const extensions = await session.chromium.browser.newPage();
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
      session.chromium.id,
      hostAccess,
    );
  await grant('ON_CLICK');
  await until('nothing painted', async () => (await article.painted()).length === 0);
  await grant('ON_ALL_SITES');
  await article.page.bringToFront();
  await article.paintedWord(/\b99\b/);
  expect(errors).toEqual([]);
  await end();
});
