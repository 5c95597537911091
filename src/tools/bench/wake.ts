/**
 * `npm run bench:wake [-- --beside FOLDER]`: how long the background takes to wake in real Chromium, from the first message to the
 * answer, and how long a page of the sample story takes from its first byte to the first highlight while the background sleeps.
 */

import type { Page } from 'puppeteer-core';
import { SeedError } from '../../compiler/seed-error';
import { build, extensionFolder } from '../build';
import { BrowserMissing, requireBrowser } from '../browsers';
import { BundleError } from '../bundle';
import { launchChromium, type Chromium } from '../chromium';
import { runCommand } from '../command';
import { pageToOpen, type PageToOpen } from '../page-to-open';

interface Build {
  name: string;
  chromium: Chromium;
  /** a page of the extension that sends, and runs no script of its own */
  sender: Page;
  article: Page;
  wakes: number[];
  paints: number[];
}

/** Milliseconds from the navigation to the first highlight; as a string, since the compiler would put helpers of its own into it. */
const FIRST_HIGHLIGHT = `new Promise((resolve) => {
  (function look() {
    if (CSS.highlights.size > 0) resolve(performance.now());
    else requestAnimationFrame(look);
  })();
})`;

async function main(beside: string | null, times: number): Promise<void> {
  await build();
  const page = await pageToOpen(undefined);
  const folders = [
    { name: 'this build', folder: extensionFolder('chrome') },
    ...(beside === null ? [] : [{ name: beside, folder: beside }]),
  ];
  const builds: Build[] = [];
  try {
    for (const { name, folder } of folders) builds.push(await start(name, folder, page));
    for (let time = 0; time < times; time++) {
      for (const each of builds) await once(each);
    }
  } finally {
    for (const { chromium } of builds) await chromium.close();
    await page.server?.close();
  }
  console.log(
    '                              wake, ms: median (least, most)   first highlight, ms: median (least, most)',
  );
  for (const { name, wakes, paints } of builds)
    console.log(`${name.slice(-28).padEnd(28)}${told(wakes).padStart(33)}${told(paints).padStart(43)}`);
}

async function start(name: string, extension: string, { url, server }: PageToOpen): Promise<Build> {
  const chromium = await launchChromium({
    executable: requireBrowser('chromium'),
    extension,
    server,
    closed: true,
    headless: true,
  });
  const sender = await chromium.openExtensionPage('manifest.json');
  const article = await chromium.browser.newPage();
  await article.goto(url);
  return { name, chromium, sender, article, wakes: [], paints: [] };
}

/** One wake by a message, and one by a page. */
async function once({ chromium, sender, article, wakes, paints }: Build): Promise<void> {
  await chromium.stopWorker();
  wakes.push(
    await sender.evaluate(async () => {
      const start = performance.now();
      await chrome.runtime.sendMessage({ name: 'stories.list', params: null });
      return performance.now() - start;
    }),
  );
  await article.bringToFront();
  await chromium.stopWorker();
  await article.reload({ waitUntil: 'domcontentloaded' });
  paints.push(Number(await article.evaluate(FIRST_HIGHLIGHT)));
}

function told(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `${at(0.5)} (${at(0)}, ${at(1)})`;
}

await runCommand(
  {
    name: 'npm run bench:wake',
    about:
      'Measures how long the background takes to wake in real Chromium, and how long a page takes to its first highlight ' +
      'while the background sleeps.',
    options: {
      beside: {
        kind: 'folder',
        value: 'DIR',
        about: 'another build (dist/chrome of another checkout), measured by turns in the same run',
      },
      times: { kind: 'count', value: 'N', about: 'wakes of each', default: 20 },
    },
    example: '--beside ../other/dist/chrome',
    failures: [BrowserMissing, BundleError, SeedError],
  },
  ({ beside, times }) => main(beside, times),
);
