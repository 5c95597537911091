/** Pages that change under their reader. */

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { startSession, type Article, type Session } from './chromium-session';
import { inOwnWorld } from '../../src/tools/own-world';
import { attackOf, urlOf } from './pages';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

/** What the page's own scripts do when this button is pressed. */
async function pageDoes({ page }: Article, label: string): Promise<void> {
  await page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
}

async function openLive(): Promise<Article> {
  await session.choose('Every time');
  const article = await session.open('live');
  await article.paintedWord(/\b99\b/);
  return article;
}

it('an article that corrects its figure is read again', async () => {
  const article = await openLive();
  await pageDoes(article, 'Correct the figure');
  await article.paintedWord(/\b100\b/);
  expect((await article.popup()).text).not.toContain('This article says 99');
});

it('another article in the same document starts over, and leaves nothing behind', async () => {
  const article = await openLive();
  await pageDoes(article, 'Go to another article');
  await until('nothing painted', async () => (await article.painted()).length === 0);
  await until('a quiet icon', async () => (await article.tooltip()) === 'Nutgraf');
  expect((await article.popup()).view).toBe('no-story');
});

it('highlights that the page cleared come back', async () => {
  const article = await openLive();
  await pageDoes(article, 'Clear all highlights');
  await article.paintedWord(/\b99\b/);
});

it('going back restores what was painted', async () => {
  const article = await openLive();
  await article.page.goto(article.page.url().replace('live', 'other-story'));
  await article.page.goBack();
  await article.paintedWord(/\b99\b/);
});

it('an article that the browser kept whole is shown again, and another is never taken for it', async () => {
  const article = await session.openUrl(attackOf('prerendering'));
  await article.paintedWord(/\b99\b/);
  const { page } = article;
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['kept'] = String(persisted);
    }),
  );
  await page.goto(urlOf('other-story'));
  await until('a quiet icon', async () => (await article.tooltip()) === 'Nutgraf');
  await page.goBack();
  await until('the page from the cache', async () => (await inOwnWorld(page, KEPT)) === 'true');
  await article.paintedWord(/\b99\b/);
  await until('a filled icon', async () => (await article.tooltip()).includes('Russia sends'));
  expect((await article.popup()).text).toContain('This article says 99');
});

const KEPT = 'document.documentElement.dataset.kept';

it('a second article below the first starts over, under the address of its own', async () => {
  const article = await session.openUrl(attackOf('infinite-scroll'));
  await article.paintedWord(/\b99\b/);
  await article.page.evaluate(() => dispatchEvent(new Event('scroll')));
  await until('nothing painted', async () => (await article.painted()).length === 0);
  await until('a quiet icon', async () => (await article.tooltip()) === 'Nutgraf');
  expect((await article.popup()).view).toBe('no-story');
});

it('nothing is painted on paper', async () => {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const { page } = article;
  const lines = () =>
    page.evaluate(() => {
      const paragraph = document.querySelector('article p') ?? document.body;
      return [...CSS.highlights.keys()].map(
        (name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine,
      );
    });
  expect(new Set(await lines())).toEqual(new Set(['underline']));
  await page.emulateMediaType('print');
  expect(new Set(await lines())).toEqual(new Set(['none']));
});

it.each([0.5, 2])('zoomed to %d, a card still opens by its mark and in view', async (zoom) => {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const { page } = article;
  const worker = await session.chromium.worker();
  await worker.evaluate(
    async (url, factor) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, factor);
    },
    page.url(),
    zoom,
  );
  await until('the zoom', async () => (await page.evaluate(() => devicePixelRatio)) === zoom);
  await page.evaluate(() => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const mark = marks
      .filter((range) => range instanceof Range)
      .find((range) => range.toString().includes('99'));
    mark?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  });
  const { x, y } = await article.paintedWord(/\b99\b/);
  await page.mouse.move(x, y, { steps: 3 });
  expect(await article.waitForCard()).toContain('99 soldiers');
  expect(await article.cardLook()).toMatchObject({ hit: true, seen: true });
});
