/** `npm start`: builds, opens a browser with the extension on an article, and without a display shows what a reader would see. */

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserMissing } from './browsers';
import { build } from './build';
import { BundleError } from './bundle';
import { SeedError } from '../compiler/seed-error';
import { runCommand } from './command';
import { ROOT } from './main';
import { PageError, pageToOpen, type PageToOpen } from './page-to-open';
import { paintedWords, popupReady, until, type Painted, type TabView } from './page-view';
import { launchReader, type Reader } from './reader';

const SCREENSHOTS = join(ROOT, 'dist/screenshots');
/** Milliseconds for the page to be recognised and painted; about 0.5 s for the sample. A page of no known story uses it up. */
const RECOGNISED = 8_000;
/** Milliseconds from pointing at a word until its card stands still: the hover delay of 500 and the fading in. */
const CARD_OPENS = 1_200;

/** CSS pixels: no browser shows a popup taller than that. */
const POPUP = { width: 360, height: 600 };

async function main(
  shown: { firefox: boolean; headless: boolean },
  given: string | undefined,
): Promise<void> {
  await build();
  const page = await pageToOpen(given);
  const headless = shown.headless || !hasDisplay();
  const reader = await launchReader(page.server, { ...shown, headless });
  try {
    if (headless) await show(reader, page);
    else await leaveOpen(reader, page);
  } finally {
    await reader.close();
    await page.server?.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function leaveOpen(reader: Reader, { url }: PageToOpen): Promise<void> {
  await open(reader, url);
  console.log(
    `Nutgraf is running on ${url}\nClick its icon in the toolbar (in Chromium it is behind the puzzle piece). Close the browser, or press Ctrl-C, to end.`,
  );
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
  });
  await Promise.race([reader.closed, interrupted]);
}

async function open(reader: Reader, url: string): Promise<TabView> {
  return reader.openArticle(url).catch((error: unknown) => {
    throw new PageError(`${url} cannot be opened: ${String(error)}`, { cause: error });
  });
}

/** Prints the story as the popup shows it and saves a picture of each thing that a reader sees. */
async function show(reader: Reader, { url }: PageToOpen): Promise<void> {
  await rm(SCREENSHOTS, { recursive: true, force: true });
  await mkdir(SCREENSHOTS, { recursive: true });
  const article = await open(reader, url);
  const painted = await until('highlights', () => somethingPainted(article), RECOGNISED).catch(() => []);
  await save(article, 'page');
  if (painted.length > 0) await saveCard(article, painted);
  const popup = await reader.openPopup();
  await popupReady(popup);
  await save(popup, 'popup');
  console.log(await textOf(popup));
  await popup.close();
  await saveWhole(await reader.openPopupInTab(), 'popup-whole');
  const options = await reader.openOptions();
  await until(
    'the settings',
    async () => (await options.evaluate("document.querySelector('main') !== null")) === true,
  );
  await save(options, 'options');
  console.log(`\nScreenshots in dist/screenshots: ${(await readdir(SCREENSHOTS)).sort().join(', ')}`);
}

async function somethingPainted(article: TabView): Promise<Painted[] | false> {
  const words = await paintedWords(article);
  return words.length > 0 && words;
}

/** Points at the first painted number, or else at the first painted word, and waits for its card. */
async function saveCard(article: TabView, painted: Painted[]): Promise<void> {
  const word = painted.find(({ text }) => /^\d/.test(text)) ?? painted[0];
  if (word === undefined) return;
  await article.hover(word.x, word.y);
  await new Promise((resolve) => setTimeout(resolve, CARD_OPENS));
  await save(article, 'card');
  await article.hover(0, 0);
}

async function save(view: TabView, name: string): Promise<void> {
  await writeFile(join(SCREENSHOTS, `${name}.png`), await view.screenshot());
}

/** The popup at the width that browsers give it, as tall as what it says. */
async function saveWhole(popup: TabView, name: string): Promise<void> {
  await popup.resize(POPUP.width, POPUP.height);
  await popupReady(popup);
  await popup.resize(POPUP.width, Number(await popup.evaluate('document.documentElement.scrollHeight')));
  await save(popup, name);
  await popup.close();
}

/** The popup's text as it opens, with the names and the evidence at its end unfolded. */
async function textOf(popup: TabView): Promise<string> {
  const text = await popup.evaluate(`(() => {
    for (const fold of document.querySelectorAll('.folds details')) fold.open = true;
    for (const spoken of document.querySelectorAll('.unseen')) spoken.remove();
    return document.querySelector('main')?.innerText ?? document.body.innerText;
  })()`);
  return String(text).replace(/\n{3,}/g, '\n\n');
}

await runCommand(
  {
    name: 'npm start',
    about:
      'Builds, and opens a browser with the extension on an article. Without a display it prints the story as the popup ' +
      'shows it, and leaves pictures of page, card, popup and settings in dist/screenshots.',
    options: {
      firefox: { kind: 'flag', about: 'takes Firefox' },
      headless: { kind: 'flag', about: 'does as without a display' },
    },
    operands: {
      name: 'PAGE',
      about: 'an address, or a file of HTML or text; else the sample article',
      most: 1,
    },
    example: '--firefox page.html',
    failures: [BrowserMissing, BundleError, PageError, SeedError],
  },
  (values, [page]) => main(values, page),
);
