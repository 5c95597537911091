/** `npm run screenshots`: the pictures that stores show, 1280 by 800, in dist/store. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { SeedError } from '../compiler/seed-error';
import { BrowserMissing } from './browsers';
import { build } from './build';
import { launchBuiltChromium } from './built-chromium';
import { BundleError } from './bundle';
import type { Chromium } from './chromium';
import { runCommand } from './command';
import { ROOT } from './main';
import { pageToOpen } from './page-to-open';
import { chromiumView } from './chromium-view';
import { paintedWords, popupReady, until } from './page-view';

const FOLDER = join(ROOT, 'dist/store');
/** CSS pixels: what the Chrome Web Store asks for. */
const PICTURE = { width: 1280, height: 800 };
const POPUP = { width: 360, height: 600 };
/** Milliseconds from pointing at a word until its card stands still: the hover delay of 500 and the fading in. */
const CARD_OPENS = 1_200;

type Colours = 'light' | 'dark';

async function main(): Promise<void> {
  await build();
  await mkdir(FOLDER, { recursive: true });
  const { url, server } = await pageToOpen(undefined);
  const chromium = await launchBuiltChromium({ server, window: PICTURE });
  try {
    const article = await chromium.browser.newPage();
    await article.goto(url);
    await takeCard(article);
    for (const colours of ['light', 'dark'] as const) await takePopup(chromium, article, colours);
    await take(await chromium.openExtensionPage('options.html?welcome'), '4-welcome');
    await take(await chromium.openExtensionPage('options.html'), '5-settings');
  } finally {
    await chromium.close();
    await server?.close();
  }
  console.log('The pictures are in dist/store.');
}

async function save(name: string, picture: Uint8Array): Promise<void> {
  await writeFile(join(FOLDER, `${name}.png`), picture);
}

async function take(page: Page, name: string): Promise<void> {
  await page.setViewport(PICTURE);
  await page.waitForSelector('main');
  await save(name, await page.screenshot());
}

/** The article with the card of its first painted number. */
async function takeCard(article: Page): Promise<void> {
  const view = chromiumView(article);
  const word = await until('a painted number', async () =>
    (await paintedWords(view)).find(({ text }) => /^\d/.test(text)),
  );
  await view.hover(word.x, word.y);
  await new Promise((resolve) => setTimeout(resolve, CARD_OPENS));
  await save('1-card', await article.screenshot());
  await view.hover(0, 0);
}

/** The popup over the article, put where the browser shows it. */
async function takePopup(chromium: Chromium, article: Page, colours: Colours): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: colours }];
  // a tab behind another draws nothing that a picture could wait for
  await article.bringToFront();
  const behind = await article.screenshot();
  const popup = await chromium.openPopupInTab(article);
  await popup.emulateMediaFeatures(features);
  await popup.setViewport(POPUP);
  await popupReady(chromiumView(popup));
  const front = await popup.screenshot();
  const picture = await chromium.browser.newPage();
  await picture.setViewport(PICTURE);
  await picture.setContent(composed(behind, front));
  await save(colours === 'light' ? '2-popup' : '3-popup-dark', await picture.screenshot());
  await Promise.all([picture.close(), popup.close()]);
}

function composed(behind: Uint8Array, front: Uint8Array): string {
  const source = (picture: Uint8Array): string =>
    `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
  return `<!doctype html>
    <style>
      body { margin: 0 }
      img { position: absolute; inset: 0 0 auto auto }
      img + img { inset: 8px 24px auto auto; border-radius: 8px; box-shadow: 0 8px 32px rgb(0 0 0 / 0.35) }
    </style>
    <img src="${source(behind)}"><img src="${source(front)}">`;
}

await runCommand(
  {
    name: 'npm run screenshots',
    about:
      'Builds, and takes the pictures that stores show, 1280 by 800, into dist/store, through an installed Chromium.',
    failures: [BrowserMissing, BundleError, SeedError],
  },
  main,
);
