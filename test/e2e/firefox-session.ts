/** A Firefox with the extension and our pages, and what tests do in it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from '../../src/tools/browsers';
import { extensionFolder } from '../../src/tools/build';
import { launchFirefox, type Firefox, type FirefoxOptions } from '../../src/tools/firefox';
import { json } from '../../src/tools/json';
import { geckoId } from '../../src/tools/manifest';
import type { NewsServer } from '../../src/tools/news-server';
import { paintedWords, until, type Painted, type PageView } from '../../src/tools/page-view';
import { serveTestPages } from './pages';

export interface FirefoxSession {
  firefox: Firefox;
  server: NewsServer;
  geckoId: string;
  close(): Promise<void>;
}

/** Starts Firefox with our pages; the built extension is installed as a temporary add-on where nothing else is asked. */
export async function startFirefox(options: Partial<FirefoxOptions> = {}): Promise<FirefoxSession> {
  const server = await serveTestPages();
  const extension = extensionFolder('firefox');
  const id = geckoId(json(readFileSync(join(extension, 'manifest.json'), 'utf8'), 'manifest.json'));
  const firefox = await launchFirefox({
    executable: requireBrowser('firefox'),
    extension,
    geckoId: id,
    server,
    headless: true,
    ...options,
  });
  return {
    firefox,
    server,
    geckoId: id,
    async close() {
      await firefox.close();
      await server.close();
    },
  };
}

/** Waits until words like these are painted, and answers where the first stand. */
export function paintedWord(page: PageView, like: RegExp): Promise<Painted> {
  return until(`${String(like)} painted`, async () =>
    (await paintedWords(page)).find(({ text }) => like.test(text)),
  );
}

/** Waits until nothing is painted. */
export async function nothingPainted(page: PageView): Promise<void> {
  await until('nothing painted', async () => (await paintedWords(page)).length === 0);
}

/** Clicks with the mouse, as a reader does, on the element that an expression finds, once it stands still. */
export async function clickOn(page: PageView, element: string): Promise<void> {
  const look = async (): Promise<string> =>
    JSON.stringify(
      await page.evaluate(`(() => {
        const found = ${element};
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      })()`),
    );
  let before = '';
  const place = await until(element, async () => {
    const now = await look();
    const isStill = now !== 'null' && now === before;
    before = now;
    return isStill && now;
  });
  const { x, y } = json(place, 'the place of the element');
  await page.click(Number(x), Number(y));
}

/** The expression for the button with these words. */
export function button(words: string, within = 'document'): string {
  return `[...${within}.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(words)})`;
}

/** Answers the question about permissions that the browser shows. */
export async function answer(firefox: Firefox, allow: boolean): Promise<void> {
  await until('the question of the browser', () =>
    firefox.inBrowser(`(() => {
      const { panel } = PopupNotifications;
      const notification = panel.firstElementChild;
      if (panel.state !== 'open' || !notification) return false;
      notification.${allow ? 'button' : 'secondaryButton'}.click();
      return true;
    })()`),
  );
}
