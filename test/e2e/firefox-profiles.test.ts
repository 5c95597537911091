/** Firefox as readers have it: installed for good and started again; always private; its background asleep. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../../src/tools/main';
import { popupReady, until } from '../../src/tools/page-view';
import {
  button,
  clickOn,
  nothingPainted,
  paintedWord,
  startFirefox,
  type FirefoxSession,
} from './firefox-session';
import { LISTED, urlOf } from './pages';

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

const stored = 'browser.storage.local.get()';

it('installed for good, it reads on after a restart, and keeps what was said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-profile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const zip = readdirSync(join(ROOT, 'dist')).find((name) => name.startsWith('nutgraf-firefox-'));
  const common = {
    extension: join(ROOT, 'dist', zip ?? ''),
    preferences: { 'xpinstall.signatures.required': false },
  };

  const first = await start({ ...common, profile: { folder, isInstalled: false } });
  const article = await first.firefox.newPage();
  await article.goto(urlOf('matching'));
  await paintedWord(article, /\b99\b/);
  const popup = await first.firefox.openPopupFor(urlOf('matching'));
  await popupReady(popup);
  await clickOn(popup, button('Not this story'));
  await nothingPainted(article);
  await first.close();

  const second = await start({ ...common, profile: { folder, isInstalled: true } });
  const again = await second.firefox.newPage();
  await again.goto(urlOf('matching'));
  const options = await second.firefox.openExtensionPage('options.html');
  await clickOn(options, button('Undo'));
  await paintedWord(again, /\b99\b/);
});

it('always private: it reads, and nothing of the page is written', async () => {
  const { firefox } = await start({
    privateWindows: true,
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  const article = await firefox.newPage();
  await article.goto(urlOf('matching'));
  await paintedWord(article, /\b99\b/);
  const popup = await firefox.openPopupFor(urlOf('matching'));
  expect(await popupReady(popup)).toContain('This article says 99');
  await clickOn(popup, button('Not this story'));
  await nothingPainted(article);
  const items = await popup.evaluate(stored);
  expect(Object.keys(items as object)).not.toContain('corrections');
  expect(JSON.stringify(items)).not.toContain(LISTED);
  await until('the undo', () => popup.evaluate(`(${button('Undo')}) !== undefined`));
  await clickOn(popup, button('Undo'));
  await paintedWord(article, /\b99\b/);
});

it('the background stops at rest, and a reader never notices', async () => {
  const { firefox, geckoId } = await start({ preferences: { 'extensions.background.idle.timeout': 500 } });
  const asleep = () =>
    until(
      'the background to stop',
      async () =>
        (await firefox.inBrowser(`WebExtensionPolicy.getByID('${geckoId}').extension.backgroundState`)) ===
        'stopped',
      20_000,
    );
  await asleep();
  const article = await firefox.newPage();
  await article.goto(urlOf('matching'));
  const { x, y } = await paintedWord(article, /\b99\b/);
  await asleep();
  const elements = () => article.evaluate('document.documentElement.children.length');
  const before = Number(await elements());
  await article.hover(x, y);
  await until('the element of the card', async () => (await elements()) === before + 1);
  await asleep();
  const popup = await firefox.openPopupFor(urlOf('matching'));
  expect(await popupReady(popup)).toContain('This article says 99');
  await asleep();
  await clickOn(popup, button('Not this story'));
  await nothingPainted(article);
});
