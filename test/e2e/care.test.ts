/** Beginning, keeping and leaving: welcome, news, corrections, settings as a file, everything deleted, a diagnosis. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json } from '../../src/tools/json';
import { paintedWords, until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { LISTED } from './pages';
import type { Tab } from './session';

/** Where files are kept, and a copy of the extension that can be changed. */
let folder: string;
const folders: string[] = [];
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});
function copied(extension: string): string {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-care-'));
  folders.push(folder);
  cpSync(extension, join(folder, 'extension'), { recursive: true });
  return join(folder, 'extension');
}

const openOptions = () => session.openOwn('options.html');
const stored = () => session.inExtension(() => chrome.storage.local.get());

/** What the names for highlights are made from. */
const randomNumber = () =>
  session.inExtension(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('nutgraf');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('values').objectStore('values').get('secret');
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );

/** Chooses a file in the dialog that the button opens. */
async function importFile(options: Tab, path: string): Promise<void> {
  await options.front();
  await options.chooseFile('input[type=file]', path);
}

const status = async (options: Tab) => (await options.textOf('#data [role=status]'))?.trim() ?? '';

inEachBrowser(() => {
  describe('the welcome page', () => {
    it('shows painted words with their cards, by pointer and by keyboard', async () => {
      const page = await session.openOwn('options.html?welcome');
      const words = await until('painted words', async () => {
        const found = await paintedWords(page);
        return found.length === 2 && found;
      });
      expect(words.map(({ text }) => text)).toEqual(['99 passengers', 'Ida Holm']);
      const card = () => page.has('html > [popover]:popover-open');
      const figure = words[0];
      await page.hover(figure?.x ?? 0, figure?.y ?? 0);
      await until('a card', card);
      await page.hover(5, 5);
      await until('no card', async () => !(await card()));
      await page.clickOn({ button: 'Card of “Ida Holm”' });
      await until('a card from the keyboard', card);
      await page.press('Escape');
      await until('no card again', async () => !(await card()));
    });

    it('says what is read, that nothing leaves, and where it runs', async () => {
      const page = await session.openOwn('options.html?welcome');
      await page.waitFor('.welcome');
      const text = await page.run(() => document.body.innerText);
      expect(text).toContain('Nothing leaves your browser');
      expect(text).toMatch(/\d{3} news sites are listed/);
      expect(text).toContain('Every site');
      await page.clickOn({ link: 'All settings' });
      await page.waitFor('.options');
    });
  });

  it('a page marked “not this story” is listed, and its undo paints it again', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const popup = await article.popup();
    await popup.tab.clickOn({ button: 'Not this story' });
    await article.nothingPainted();
    const options = await openOptions();
    await options.waitFor('#stories .site-list-long li');
    const row = await options.textOf('#stories .site-list-long li');
    expect(row).toContain(LISTED);
    expect(row).toContain('Not part of “Russia sends military planes to Venezuela”');
    await options.clickOn('#stories .site-list-long button');
    await until('an empty list', async () => !(await options.has('#stories .site-list-long')));
    await article.tab.front();
    await article.paintedWord(/\b99\b/);
  });

  describe('settings', () => {
    it('leave as a file and come back from it, at once in open pages', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      const options = await openOptions();
      await options.clickOn({ label: 'Underline in articles' });
      await article.nothingPainted();
      await session.downloadInto(folder);
      await options.clickOn({ button: 'Export settings' });
      const name = 'nutgraf-settings.json';
      // a browser may make the file before it has what goes into it
      const isThere = () => existsSync(join(folder, name)) && statSync(join(folder, name)).size > 0;
      await until('the file', () => Promise.resolve(isThere()));
      const file = json(readFileSync(join(folder, name), 'utf8'), name);
      expect(file).toMatchObject({ kind: 'nutgraf-settings', value: { highlights: { on: false } } });

      await options.clickOn({ label: 'Underline in articles' });
      await article.tab.front();
      await article.paintedWord(/\b99\b/);
      await importFile(options, join(folder, name));
      await article.nothingPainted();
      expect(await status(options)).toBe('The settings of the file are in force.');
    });

    it('of a damaged file are taken as far as they fit, and one that is none changes nothing', async () => {
      const options = await openOptions();
      const before = await stored();
      const file = join(folder, 'damaged.json');
      writeFileSync(file, 'no settings');
      await importFile(options, file);
      await until('the reason', async () =>
        (await status(options)).startsWith('That file holds no settings'),
      );
      expect(await stored()).toEqual(before);

      const value = { sites: { added: ['*', 'own.example'] }, appearance: { theme: 'dark' } };
      writeFileSync(file, JSON.stringify({ kind: 'nutgraf-settings', version: 1, value }));
      await importFile(options, file);
      await until('what came of it', async () => (await status(options)).includes('1 entry was not valid'));
      expect(await options.evaluate('document.documentElement.dataset.theme')).toBe('dark');
      // the browser has not been asked for it yet
      await options.waitFor({ xpath: '//label[contains(., "own.example")]/..//button' });
    });
  });

  it('everything deleted: nothing is stored but a new random number, as after the installation', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const options = await openOptions();
    await options.clickOn({ label: 'Places' });
    const popup = await article.popup();
    await popup.tab.clickOn({ button: 'Not this story' });
    await article.nothingPainted();
    await popup.tab.close();
    await until('settings and correction', async () => Object.keys(await stored()).length === 2);
    const before = await randomNumber();
    await options.front();
    await options.clickOn({ button: 'Delete everything' });
    await options.clickOn({ button: 'Delete' });
    await until('the answer', async () => (await status(options)) === 'Everything is deleted.');
    expect(await stored()).toEqual({});
    const after = await randomNumber();
    expect([before, after]).toEqual(Array(2).fill(expect.stringMatching(/^[0-9a-f]{64}$/)));
    expect(after).not.toBe(before);
    await article.tab.front();
    await article.paintedWord(/\b99\b/);
  });

  it('the diagnosis names no page and no site', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const options = await openOptions();
    await options.clickOn({ button: 'Show the diagnosis' });
    await options.waitFor('.diagnosis');
    const text = await options.textOf('.diagnosis');
    expect(text).toMatch(/^Nutgraf \d+\.\d+\.\d+\n/);
    expect(text).toMatch(/listed sites: \d{3}, of them withheld by the browser: 0/);
    expect(text).toContain('content scripts registered: 1');
    expect(text).toContain('open articles of a story: 1, day of publication from metadata');
    expect(text).not.toMatch(/https?:|\.com|lantern/);
  });

  it('shortcuts are shown with their keys, and the browser’s page for them opens', async () => {
    const options = await openOptions();
    await options.waitFor('.shortcut');
    const rows = await options.run(() =>
      [...document.querySelectorAll('.shortcut')].map(({ textContent }) => textContent),
    );
    expect(rows).toHaveLength(4);
    expect(rows.join('\n')).toMatch(/Open Nutgraf\s*Alt\+Shift\+U/);
    await options.clickOn({ button: 'Change shortcuts' });
    await until('the browser’s page', () => session.showsShortcuts());
  });

  it('after an update one line in the popup says so, until it is read; no tab opens', async () => {
    const manifest = join(folder, 'extension', 'manifest.json');
    const built = json(readFileSync(manifest, 'utf8'), manifest);
    const article = await session.open('matching');
    const tabs = await session.tabCount();
    const before = await article.popup();
    expect(before.text).not.toContain('Nutgraf was updated');
    await before.tab.close();
    writeFileSync(manifest, JSON.stringify({ ...built, version: '99.0.0' }));
    await session.update();
    await article.paintedWord(/\b99\b/);
    const popup = await until('the line', async () => {
      const shown = await article.popup();
      if (shown.text.includes('Nutgraf was updated')) return shown;
      await shown.tab.close();
      return null;
    });
    expect(await session.tabCount()).toBe(tabs);
    await popup.tab.clickOn({ button: 'What is new' });
    const options = await session.tabAt('options.html#about');
    await options.waitFor('#about');
    expect(await options.textOf('#about')).toContain('Nutgraf 99.0.0');
    await until(
      'no line any more',
      async () => !(await article.popup()).text.includes('Nutgraf was updated'),
    );
  });
}, copied);
