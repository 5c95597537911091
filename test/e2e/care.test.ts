/** Beginning, keeping and leaving: welcome, news, corrections, settings as a file, everything deleted, a diagnosis. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder } from '../../src/tools/build';
import { json } from '../../src/tools/json';
import { chromiumView, paintedWords, until } from '../../src/tools/page-view';
import { clickLabel, startSession, type Session } from './chromium-session';
import { LISTED } from './pages';

let session: Session;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-care-'));
  cpSync(extensionFolder('chrome'), join(folder, 'extension'), { recursive: true });
  session = await startSession(join(folder, 'extension'));
});
afterEach(() => session.reset());
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

const press = (page: Page, label: string) =>
  page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
const openOptions = () => session.chromium.openExtensionPage('options.html');
const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get());
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

describe('the welcome page', () => {
  it('shows painted words with their cards, by pointer and by keyboard', async () => {
    const page = await session.chromium.openExtensionPage('options.html?welcome');
    const words = await until('painted words', async () => {
      const found = await paintedWords(chromiumView(page));
      return found.length === 2 && found;
    });
    expect(words.map(({ text }) => text)).toEqual(['99 passengers', 'Ida Holm']);
    const card = () => page.evaluate(() => document.querySelector('html > [popover]:popover-open') !== null);
    const figure = words[0];
    await page.mouse.move(figure?.x ?? 0, figure?.y ?? 0, { steps: 3 });
    await until('a card', card);
    await page.mouse.move(5, 5, { steps: 3 });
    await until('no card', async () => !(await card()));
    await page.locator('::-p-text(Card of “Ida Holm”)').click();
    await until('a card from the keyboard', card);
    await page.keyboard.press('Escape');
    await until('no card again', async () => !(await card()));
  });

  it('says what is read, that nothing leaves, and where it runs', async () => {
    const page = await session.chromium.openExtensionPage('options.html?welcome');
    await page.waitForSelector('.welcome');
    const text = await textOf(page);
    expect(text).toContain('Nothing leaves your browser');
    expect(text).toMatch(/\d{3} news sites are listed/);
    expect(text).toContain('Every site');
    await page.locator('::-p-aria([name="All settings"][role="link"])').click();
    await page.waitForSelector('.options');
  });
});

it('a page marked “not this story” is listed, and its undo paints it again', async () => {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const popup = await article.popup();
  await press(popup.page, 'Not this story');
  await until('nothing painted', async () => (await article.painted()).length === 0);
  const options = await openOptions();
  await options.waitForSelector('#stories .site-list-long li');
  const row = await options.$eval('#stories .site-list-long li', (item) => item.innerText);
  expect(row).toContain(LISTED);
  expect(row).toContain('Not part of “Russia sends military planes to Venezuela”');
  await options.locator('#stories .site-list-long button').click();
  await until('an empty list', async () => (await options.$('#stories .site-list-long')) === null);
  await article.page.bringToFront();
  await article.paintedWord(/\b99\b/);
});

describe('settings', () => {
  it('leave as a file and come back from it, at once in open pages', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const options = await openOptions();
    await clickLabel(options, 'Underline in articles');
    await until('nothing painted', async () => (await article.painted()).length === 0);
    const cdp = await options.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(options, 'Export settings');
    const name = 'nutgraf-settings.json';
    await until('the file', () => Promise.resolve(readdirSync(folder).includes(name)));
    const file = json(readFileSync(join(folder, name), 'utf8'), name);
    expect(file).toMatchObject({ kind: 'nutgraf-settings', value: { highlights: { on: false } } });

    await clickLabel(options, 'Underline in articles');
    await article.page.bringToFront();
    await article.paintedWord(/\b99\b/);
    await importFile(options, join(folder, name));
    await until('nothing painted', async () => (await article.painted()).length === 0);
    expect(await status(options)).toBe('The settings of the file are in force.');
  });

  it('of a damaged file are taken as far as they fit, and one that is none changes nothing', async () => {
    const options = await openOptions();
    const before = await stored(options);
    const file = join(folder, 'damaged.json');
    writeFileSync(file, 'no settings');
    await importFile(options, file);
    await until('the reason', async () => (await status(options)).startsWith('That file holds no settings'));
    expect(await stored(options)).toEqual(before);

    const value = { sites: { added: ['*', 'own.example'] }, appearance: { theme: 'dark' } };
    writeFileSync(file, JSON.stringify({ kind: 'nutgraf-settings', version: 1, value }));
    await importFile(options, file);
    await until('what came of it', async () => (await status(options)).includes('1 entry was not valid'));
    expect(await options.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    // the browser has not been asked for it yet
    const added = '::-p-xpath(//label[contains(., "own.example")]/..//button)';
    await options.waitForSelector(added);
  });
});

/** Chooses a file in the dialog that the button opens. */
async function importFile(options: Page, path: string): Promise<void> {
  await options.bringToFront();
  const [chooser] = await Promise.all([options.waitForFileChooser(), press(options, 'Import settings')]);
  await chooser.accept([path]);
}

const status = (options: Page) =>
  options.$eval('#data [role=status]', (element) => element.textContent.trim());

it('everything deleted: nothing is stored but a new random number, as after the installation', async () => {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const options = await openOptions();
  await clickLabel(options, 'Places');
  const popup = await article.popup();
  await press(popup.page, 'Not this story');
  await until('nothing painted', async () => (await article.painted()).length === 0);
  await popup.page.close();
  const before = await until('settings, correction and number', async () => {
    const items = await stored(options);
    return Object.keys(items).length === 3 && items;
  });
  await options.bringToFront();
  await press(options, 'Delete everything');
  await press(options, 'Delete');
  await until('the answer', async () => (await status(options)) === 'Everything is deleted.');
  const after = await until('a new number', async () => {
    const items = await stored(options);
    return 'secret' in items && items;
  });
  expect(Object.keys(after)).toEqual(['secret']);
  expect(after['secret']).not.toEqual(before['secret']);
  await article.page.bringToFront();
  await article.paintedWord(/\b99\b/);
});

it('the diagnosis names no page and no site', async () => {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  const options = await openOptions();
  await press(options, 'Show the diagnosis');
  const text = await options.$eval('.diagnosis', (element) => element.textContent);
  expect(text).toMatch(/^Nutgraf \d+\.\d+\.\d+\n/);
  expect(text).toMatch(/listed sites: \d{3}, of them withheld by the browser: 0/);
  expect(text).toContain('content scripts registered: 1');
  expect(text).not.toMatch(/https?:|\.com|lantern/);
});

it('shortcuts are shown with their keys, and the browser’s page for them opens', async () => {
  const options = await openOptions();
  await options.waitForSelector('.shortcut');
  const rows = await options.$$eval('.shortcut', (items) => items.map((item) => item.textContent));
  expect(rows).toHaveLength(4);
  expect(rows.join('\n')).toMatch(/Open Nutgraf\s*Alt\+Shift\+U/);
  const opened = session.chromium.browser.waitForTarget((target) =>
    target.url().startsWith('chrome://extensions/shortcuts'),
  );
  await press(options, 'Change shortcuts');
  await (await (await opened).page())?.close();
});

it('after an update one line in the popup says so, until it is read; no tab opens', async () => {
  const manifest = join(folder, 'extension', 'manifest.json');
  const built = json(readFileSync(manifest, 'utf8'), manifest);
  const article = await session.open('matching');
  const tabs = (await session.chromium.browser.pages()).length;
  const before = await article.popup();
  expect(before.text).not.toContain('Nutgraf was updated');
  await before.page.close();
  writeFileSync(manifest, JSON.stringify({ ...built, version: '99.0.0' }));
  await session.chromium.browser.installExtension(join(folder, 'extension'));
  await article.paintedWord(/\b99\b/);
  const popup = await until('the line', async () => {
    const shown = await article.popup();
    if (shown.text.includes('Nutgraf was updated')) return shown;
    await shown.page.close();
    return null;
  });
  expect(await session.chromium.browser.pages()).toHaveLength(tabs);
  const opened = session.chromium.browser.waitForTarget((target) =>
    target.url().endsWith('options.html#about'),
  );
  await press(popup.page, 'What is new');
  const options = await (await opened).page();
  await options?.waitForSelector('#about');
  expect(await options?.$eval('#about', (about) => about.textContent)).toContain('Nutgraf 99.0.0');
  await until('no line any more', async () => !(await article.popup()).text.includes('Nutgraf was updated'));
});
