/** Every session fails where something was requested that no page asked for; here, that it would notice. */

import { expect, it } from 'vitest';
import { startSession } from './chromium-session';
import { urlOf } from './pages';

it('a request of an extension page is noticed', async () => {
  const session = await startSession();
  const options = await session.chromium.openExtensionPage('options.html');
  const url = `${urlOf('matching')}?from=extension`;
  await options.evaluate((each) => fetch(each).then(() => null), url);
  await expect(session.close()).rejects.toThrow(url);
});

it('a request that a page did not ask for is noticed', async () => {
  const session = await startSession();
  const page = await session.chromium.browser.newPage();
  await page.goto('https://collector.example/').catch(() => null);
  await expect(session.close()).rejects.toThrow('https://collector.example/');
});
