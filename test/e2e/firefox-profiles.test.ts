/** Firefox as readers have it: installed for good and started again; always private; its background asleep. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../../src/tools/main';
import { until } from '../../src/tools/page-view';
import { startFirefox, type FirefoxSession } from './firefox-session';
import { LISTED } from './pages';

async function start(options: Parameters<typeof startFirefox>[0]): Promise<FirefoxSession> {
  const session = await startFirefox(options);
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await session.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { ...session, close };
}

it('installed for good, it reads on after a restart, and keeps what was said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-profile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const zip = readdirSync(join(ROOT, 'dist')).find((name) => name.startsWith('nutgraf-firefox-'));
  const common = {
    extension: join(ROOT, 'dist', zip ?? ''),
    preferences: { 'xpinstall.signatures.required': false },
  };

  const first = await start({ ...common, profile: { folder, isInstalled: false } });
  const article = await first.open('matching');
  await article.paintedWord(/\b99\b/);
  const popup = await article.popup();
  await popup.tab.clickOn({ button: 'Not this story' });
  await article.nothingPainted();
  await first.close();

  const second = await start({ ...common, profile: { folder, isInstalled: true } });
  const again = await second.open('matching');
  const options = await second.openOwn('options.html');
  await options.clickOn({ button: 'Undo' });
  await again.paintedWord(/\b99\b/);
});

it('always private: it reads, no first-run page opens, and nothing of the page is written', async () => {
  const session = await start({
    privateWindows: true,
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const popup = await article.popup();
  expect(popup.text).toContain('This article says 99');
  expect((await session.firefox.tabs()).filter(({ url }) => url.includes('welcome'))).toEqual([]);
  await popup.tab.clickOn({ button: 'Not this story' });
  await article.nothingPainted();
  const items = await session.inExtension(() => chrome.storage.local.get());
  expect(Object.keys(items)).not.toContain('corrections');
  expect(JSON.stringify(items)).not.toContain(LISTED);
  await popup.tab.clickOn({ button: 'Undo' });
  await article.paintedWord(/\b99\b/);
});

it('the background stops at rest, and a reader never notices', async () => {
  const session = await start({ preferences: { 'extensions.background.idle.timeout': 500 } });
  const asleep = () =>
    until('the background to stop', () =>
      session.firefox.inBrowser(`extension.backgroundState === 'stopped'`),
    );
  await asleep();
  const article = await session.open('matching');
  const { x, y } = await article.paintedWord(/\b99\b/);
  await asleep();
  await article.tab.hover(x, y);
  expect(await article.waitForCard()).toContain('99 soldiers');
  await asleep();
  const popup = await article.popup();
  expect(popup.text).toContain('This article says 99');
  await asleep();
  await popup.tab.clickOn({ button: 'Not this story' });
  await article.nothingPainted();
});
