/** `npm run icons`: renders icons/nutgraf.svg to the toolbar's PNGs, in each state and size, through an installed Chromium. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BrowserMissing, requireBrowser } from './browsers';
import { runCommand } from './command';
import { ROOT } from './main';

const STATES = ['quiet', 'story', 'background'];
/** Pixels; toolbars ask for 16 to 48, add-on managers and stores for 128. */
const SIZES = [16, 32, 48, 128];

async function main(): Promise<void> {
  const drawing = await readFile(join(ROOT, 'icons/nutgraf.svg'), 'utf8');
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    for (const state of STATES) {
      const svg = drawing.replace(/data-state="\w+"/, `data-state="${state}"`);
      for (const size of SIZES) {
        await page.setViewport({ width: size, height: size });
        await page.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`);
        const png = await page.screenshot({ omitBackground: true });
        await writeFile(join(ROOT, `icons/${state}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

await runCommand(
  {
    name: 'npm run icons',
    about:
      "Renders icons/nutgraf.svg to the toolbar's PNGs, in each state and size, through an installed Chromium.",
    failures: [BrowserMissing],
  },
  main,
);
