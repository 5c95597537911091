/** The background may be stopped by the browser at any time: a reader never notices. */

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { chromiumView, popupReady, until } from '../../src/tools/page-view';
import { startSession, type Session } from './chromium-session';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

it('killed before the page, the popup, the jump, the card and the next page, everything still works', async () => {
  await session.killWorker();
  const article = await session.open('matching');
  const { x, y } = await article.paintedWord(/\b99\b/);

  await session.killWorker();
  const popup = await article.popup();
  expect(popup.text).toContain('This article says 99');

  await session.killWorker();
  await popup.page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await popup.page.locator('::-p-aria([name="Show in the page"][role="button"])').click();
  await until('a sentence to light up', async () =>
    (await article.painted()).some((text) => text.split(' ').length > 8),
  );
  await popup.page.close();

  await session.killWorker();
  await article.page.mouse.move(x, y, { steps: 3 });
  expect(await article.waitForCard()).toContain('99 soldiers');

  await session.killWorker();
  await article.page.reload();
  await article.paintedWord(/\b99\b/);
});

/** Makes the worker that runs now be killed while it answers the next message of this name; `killed` settles when that has happened. */
async function killWhileAnswering(name: string): Promise<{ killed: Promise<void> }> {
  const worker = await session.chromium.worker();
  const heard = new Promise<void>((resolve) => {
    worker.client.on('Runtime.consoleAPICalled', ({ args }) => {
      if (args[0]?.value === name) resolve();
    });
  });
  await worker.evaluate((wanted) => {
    chrome.runtime.onMessage.addListener((message: { name: string }) => {
      if (message.name !== wanted) return;
      console.log(wanted);
      // busy, so that nothing is answered before the end
      const end = Date.now() + 20_000;
      while (Date.now() < end);
    });
  }, name);
  return { killed: heard.then(() => session.killWorker()) };
}

it.each(['page.announce', 'page.setup', 'article.read', 'card.inject', 'words.get'])(
  'killed while it answers %s, the next one answers',
  async (name) => {
    const { killed } = await killWhileAnswering(name);
    const article = await session.open('matching');
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.page.mouse.move(x, y, { steps: 3 });
    expect(await article.waitForCard()).toContain('99 soldiers');
    await killed;
    expect((await article.popup()).text).toContain('This article says 99');
  },
);

it('killed while the popup is open, “Not this story” and its undo still hold', async () => {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const { page } = await article.popup();
  await session.killWorker();
  await page.locator('::-p-aria([name="Not this story"][role="button"])').click();
  await until('nothing painted', async () => (await article.painted()).length === 0);
  await session.killWorker();
  await page.locator('::-p-aria([name="Undo"][role="button"])').click();
  await article.paintedWord(/\b99\b/);
  expect(await popupReady(chromiumView(page))).toContain('This article says 99');
});
