/** The background may be stopped by the browser at any time: a reader never notices. */

import { expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inChromium, inEachBrowser, session } from './each-browser';

/** Makes the worker that runs now be killed while it answers the next message of this name; `killed` settles when that has happened. */
async function killWhileAnswering(name: string): Promise<{ killed: Promise<void> }> {
  const chromium = inChromium();
  const worker = await chromium.chromium.worker();
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
  return { killed: heard.then(() => chromium.stopBackground()) };
}

inEachBrowser((name) => {
  it('killed before the page, the popup, the jump, the card and the next page, everything still works', async () => {
    await session.stopBackground();
    const article = await session.open('matching');
    const { x, y } = await article.paintedWord(/\b99\b/);

    await session.stopBackground();
    const popup = await article.popup();
    expect(popup.text).toContain('This article says 99');

    await session.stopBackground();
    await popup.tab.run(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await popup.tab.clickOn({ button: 'Show in the page' });
    await until('a sentence to light up', async () =>
      (await article.painted()).some((text) => text.split(' ').length > 8),
    );
    await popup.tab.close();

    await session.stopBackground();
    await article.tab.hover(x, y);
    expect(await article.waitForCard()).toContain('99 soldiers');

    await session.stopBackground();
    await article.tab.reload();
    await article.paintedWord(/\b99\b/);
  });

  if (name === 'Chromium')
    it.each(['page.announce', 'page.setup', 'article.read', 'card.inject', 'words.get'])(
      'killed while it answers %s, the next one answers',
      async (name) => {
        const { killed } = await killWhileAnswering(name);
        const article = await session.open('matching');
        const { x, y } = await article.paintedWord(/\b99\b/);
        await article.tab.hover(x, y);
        expect(await article.waitForCard()).toContain('99 soldiers');
        await killed;
        expect((await article.popup()).text).toContain('This article says 99');
      },
    );

  it('killed while the popup is open, “Not this story” and its undo still hold', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const popup = await article.popup();
    await session.stopBackground();
    await popup.tab.clickOn({ button: 'Not this story' });
    await article.nothingPainted();
    await session.stopBackground();
    await popup.tab.clickOn({ button: 'Undo' });
    await article.paintedWord(/\b99\b/);
    expect(await popup.becomes('match')).toContain('This article says 99');
  });
});
