/** The extension is updated while an article is open: the old script's work goes, the new one's comes, without a reload. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionFolder } from '../../src/tools/build';
import { until } from '../../src/tools/page-view';
import { startSession, type Session } from './chromium-session';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

it('an open card closes, the article is painted anew, and card and popup work again', async () => {
  const article = await session.open('matching');
  const { x, y } = await article.paintedWord(/\b99\b/);
  const names = () => article.page.evaluate(() => [...CSS.highlights.keys()].toSorted());
  const before = { names: await names(), words: await article.painted() };
  await article.page.mouse.move(x, y, { steps: 3 });
  await article.waitForCard();

  const firstHighlight = () => article.page.evaluateHandle(() => [...CSS.highlights.values()][0]);
  const old = await firstHighlight();
  await session.chromium.browser.installExtension(extensionFolder('chrome'));
  await until('the words painted by the successor', async () =>
    article.page.evaluate((one, other) => one && one !== other, await firstHighlight(), old),
  );
  // the old script notices that it is orphaned at the latest now, and takes its own away only
  await article.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await article.painted()).toEqual(before.words);
  expect(await article.card()).toBeNull();
  expect(await names()).toEqual(before.names);

  await article.page.mouse.move(5, 5);
  await article.page.mouse.move(x, y, { steps: 3 });
  expect(await article.waitForCard()).toContain('99 soldiers');
  await article.page.mouse.move(5, 5);
  await until('no card', async () => (await article.card()) === null);
  expect((await article.popup()).text).toContain('This article says 99');
});
