/** The same scenarios in every browser: each starts once for a file, and is as freshly installed before every scenario. */

import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { extensionFolder } from '../../src/tools/build';
import { startSession, type Session as ChromiumSession } from './chromium-session';
import { startFirefox, type FirefoxSession } from './firefox-session';

type EachSession = ChromiumSession | FirefoxSession;

/** The session of the browser whose turn it is. */
export let session: EachSession;

/** The session, where it is Chromium's turn. */
export function inChromium(): ChromiumSession {
  if (session.name !== 'Chromium') throw new Error('it is not the turn of Chromium');
  return session;
}

const BROWSERS = {
  Chromium: { build: 'chrome', start: startSession },
  Firefox: { build: 'firefox', start: (extension: string) => startFirefox({ extension }) },
} as const;

/** Declares scenarios for every browser; what only one of them can play asks for its name. `prepare` may answer another folder to install than the built one. */
export function inEachBrowser(
  scenarios: (name: EachSession['name']) => void,
  prepare = (built: string): string => built,
): void {
  describe.each(['Chromium', 'Firefox'] as const)('%s', (name) => {
    beforeAll(async () => {
      const { build, start } = BROWSERS[name];
      session = await start(prepare(extensionFolder(build)));
    });
    afterEach(() => session.reset());
    afterAll(() => session.close());
    scenarios(name);
  });
}
