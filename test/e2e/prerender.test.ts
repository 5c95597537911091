/** A page that the browser renders before the reader asks for it. In a browser of its own: driving one on from there is fragile. */

import { expect, it, onTestFinished } from 'vitest';
import { until } from '../../src/tools/page-view';
import { startSession } from './chromium-session';
import { inOwnWorld, paintedIn } from '../../src/tools/own-world';
import { attackOf } from './pages';

/** What the background hears from a page, and whether that page was shown then. */
interface Heard {
  name: string;
  url: string;
  lifecycle: string;
}

it('a prerendered page sends nothing before it is shown, and is painted then', async () => {
  const session = await startSession();
  onTestFinished(() => session.close());
  const { page } = await session.openUrl(attackOf('split-nodes'));
  const worker = await session.chromium.worker();
  await worker.evaluate(() => {
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ name }: { name: string }, sender) => {
      heard.push({ name, url: sender.url ?? '', lifecycle: sender.documentLifecycle ?? '' });
    });
  });
  const shown = attackOf('prerendering');
  await until('the prerendered page', () => Promise.resolve(session.server.requests.includes(shown)));
  // as long as an article takes to be announced where it may be
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.evaluate((url) => {
    location.href = url;
  }, shown);
  const { browser } = session.chromium;
  // which of the driver's pages is the one on screen may change until it is
  const look = () =>
    until('the page', async () => (await browser.pages()).find((each) => each.url() === shown));
  expect(await session.view(await look()).found()).toBe('reading');
  await until('99 painted', async () => (await paintedIn(await look())).some((text) => text.includes('99')));
  const activated = await look();
  expect(await inOwnWorld(activated, 'document.documentElement.dataset.prerendered')).toBe('true');
  expect(session.server.requests.filter((url) => url === shown)).toHaveLength(1);
  const heard = await worker.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
  const fromPage = heard.filter(({ url }) => url === shown);
  expect(fromPage.map(({ name }) => name)).toContain('page.announce');
  expect(fromPage.filter(({ lifecycle }) => lifecycle !== 'active')).toEqual([]);
  const article = session.view(activated);
  await until('a filled icon', async () => (await article.tooltip()).includes('Russia sends'));
});
