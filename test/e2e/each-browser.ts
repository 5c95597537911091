/** The same scenarios in every browser: each starts once for a file, and is as freshly installed before every scenario. */

import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { extensionFolder } from '../../src/tools/build';
import { startSession, type Session as ChromiumSession } from './chromium-session';
import { startFirefox, type FirefoxSession } from './firefox-session';
import type { Article, Popup } from './session';

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

/** The matching article, its headline far above the view, and the popup over it with every fact open. */
export async function openFacts(): Promise<{ article: Article; popup: Popup }> {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  await article.tab.run(() => {
    document.body.style.paddingTop = '3000px';
  });
  const popup = await article.popup();
  await popup.tab.run(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fact')) fold.open = true;
  });
  return { article, popup };
}
