/** Pages that change under their reader. */

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { startSession, type Article, type Session } from './chromium-session';

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
