/** Private windows beside ordinary ones: read where the reader allowed it, and nothing of them is written. */

import { expect, it, onTestFinished } from 'vitest';
import { extensionFolder } from '../../src/tools/build';
import { until } from '../../src/tools/page-view';
import { startSession } from './chromium-session';
import { startFirefox } from './firefox-session';
import { urlOf } from './pages';
import type { Session } from './session';

const STARTED = {
  async Chromium(): Promise<Session> {
    const session = await startSession();
    const protocol = await session.chromium.browser.target().createCDPSession();
    // installed once more, allowed there, as the reader can
    const path = extensionFolder('chrome');
    await protocol.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
    return session;
  },
  Firefox: (): Promise<Session> =>
    startFirefox({ extension: extensionFolder('firefox'), privateWindows: true }),
};

it.each(['Chromium', 'Firefox'] as const)('%s', async (name) => {
  const session = await STARTED[name]();
  onTestFinished(() => session.close());
  const url = `${urlOf('matching')}?private`;
  await session.inExtension(async (address) => {
    await chrome.windows.create({ incognito: true, url: address });
  }, url);
  const state = () =>
    session.inExtension(async (address) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
      if (tab?.id === undefined) return null;
      const asked = { name: 'page.state', params: null };
      const answer: unknown = await chrome.tabs
        .sendMessage<unknown, unknown>(tab.id, asked)
        .catch(() => null);
      return { id: tab.id, incognito: tab.incognito, answer: JSON.stringify(answer) };
    }, url);
  const saying = (words: string) =>
    until(words, async () => {
      const now = await state();
      return now?.answer.includes(words) && now;
    });
  const { id, incognito, answer } = await saying('"corrected":false');
  expect(incognito).toBe(true);

  const options = await session.openOwn('options.html');
  const story = /"story":"([^"]+)"/.exec(answer)?.[1];
  const correction = { tab: id, url, title: 'A', story, wrong: true };
  const said = await options.run((message) => chrome.runtime.sendMessage<unknown, unknown>(message), {
    name: 'correction.set',
    params: correction,
  });
  expect(said).toEqual({ ok: true, value: null });
  await saying('"corrected":true');
  const items = await session.inExtension(() => chrome.storage.local.get());
  expect(JSON.stringify(items)).not.toContain('matching');

  // the same page in an ordinary window knows nothing of it
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  await session.inExtension((tab) => chrome.tabs.remove(tab), id);
});
