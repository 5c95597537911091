/** Every session fails where something was requested that no page asked for; here, that it would notice. */

import { describe, expect, it } from 'vitest';
import { startSession } from './chromium-session';
import { startFirefox } from './firefox-session';
import { urlOf } from './pages';

describe.each([
  ['Chromium', () => startSession()],
  ['Firefox', () => startFirefox()],
])('%s', (_, start) => {
  it('a request that a page did not ask for is noticed', async () => {
    const session = await start();
    await session.openTab('https://collector.example/').catch(() => null);
    await expect(session.close()).rejects.toThrow('collector.example');
  });
});

it('a request of an extension page is noticed', async () => {
  const session = await startSession();
  const options = await session.openOwn('options.html');
  const url = `${urlOf('matching')}?from=extension`;
  await options.run((each) => fetch(each).then(() => null), url);
  await expect(session.close()).rejects.toThrow(url);
});
