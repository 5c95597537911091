/** The core in real Firefox: install, paint, card, popup and options as pages. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireBrowser } from '../../src/tools/browsers';
import { extensionFolder } from '../../src/tools/build';
import { launchFirefox, type Firefox } from '../../src/tools/firefox';
import { json } from '../../src/tools/json';
import { geckoId } from '../../src/tools/manifest';
import type { NewsServer } from '../../src/tools/news-server';
import { paintedWords, popupReady, until, type PageView } from '../../src/tools/page-view';
import { serveTestPages, urlOf, LISTED, UNLISTED } from './pages';

let server: NewsServer;
let firefox: Firefox;
let article: PageView;

beforeAll(async () => {
  server = await serveTestPages();
  const extension = extensionFolder('firefox');
  firefox = await launchFirefox({
    executable: requireBrowser('firefox'),
    extension,
    geckoId: geckoId(json(readFileSync(join(extension, 'manifest.json'), 'utf8'), 'manifest.json')),
    server,
    headless: true,
  });
  article = await firefox.newPage();
  await article.goto(urlOf('matching'));
});

afterAll(async () => {
  await firefox.close();
  await server.close();
});

const painted99 = () =>
  until('99 painted', async () => (await paintedWords(article)).find(({ text }) => /\b99\b/.test(text)));

it('installs, and paints a matching article', async () => {
  await painted99();
});

it('opens a card on hover, and Escape closes it', async () => {
  const addedElements = 'document.documentElement.children.length';
  const { x, y } = await painted99();
  const before = Buffer.from(await article.screenshot());
  await article.hover(x, y);
  await until('the element of the card', async () => (await article.evaluate(addedElements)) === 3);
  const opened = await until('a picture with a card', async () => {
    const now = Buffer.from(await article.screenshot());
    return !now.equals(before) && now;
  });
  expect(opened.length).toBeGreaterThan(before.length * 1.02);
  await article.press('Escape');
  await article.hover(5, 5);
  await until('the picture as before', async () => Buffer.from(await article.screenshot()).equals(before));
});

it('shows the story in the popup, opened as a page', async () => {
  const popup = await firefox.openPopupFor(urlOf('matching'));
  const text = await popupReady(popup);
  expect(text).toContain('Russia sends military planes to Venezuela');
  expect(text).toContain('This article says 99');
  expect(text).toContain('Not found in this article');
  await popup.close();
});

it('shows the options', async () => {
  const options = await firefox.openExtensionPage('options.html');
  const text = await until('the options', async () => {
    const shown = await options.evaluate("document.querySelector('main')?.innerText");
    return typeof shown === 'string' && shown;
  });
  expect(text).toContain('Privacy');
  await options.close();
});

it('an update takes away the card and the paint of the old script, and paints anew', async () => {
  const elements = () => article.evaluate('document.documentElement.children.length');
  const { x, y } = await painted99();
  await article.hover(x, y);
  await until('the element of the card', async () => (await elements()) === 3);
  await article.evaluate('void (globalThis.old = [...CSS.highlights.values()])');
  await firefox.install();
  await until('the element of the old card gone', async () => (await elements()) === 2);
  await until('only the paint of the successor', async () =>
    article.evaluate(`(() => {
      const now = [...CSS.highlights.values()];
      return now.length === old.length && !now.some((highlight) => old.includes(highlight));
    })()`),
  );
  await article.hover(5, 5);
  const { x: left, y: top } = await painted99();
  await article.hover(left, top);
  await until('the element of the new card', async () => (await elements()) === 3);
});

it('asked for nothing but the pages that were opened', () => {
  const served = new RegExp(`^https://(${LISTED}|${UNLISTED})/(news/[a-z-]+|favicon\\.ico)$`);
  expect(server.requests.filter((url) => !served.test(url))).toEqual([]);
});
