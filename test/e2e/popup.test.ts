/** The popup in each of its states, and what its buttons do. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumView, popupReady, until } from '../../src/tools/page-view';
import { readPopup, startSession, type Popup, type Session } from './chromium-session';
import { UNLISTED } from './pages';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

/** Clicks the button with these words on it. */
async function press({ page }: Popup, label: string): Promise<void> {
  await page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
}

async function viewBecomes({ page }: Popup, view: string): Promise<string> {
  await page.waitForSelector(`[data-view="${view}"]`);
  return popupReady(chromiumView(page));
}

describe('over a matching article', () => {
  it('shows headline, baseline, clock, counts, six facts in order, background, reports, timeline', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const { text } = await article.popup();
    const order = [
      'Russia sends military planes to Venezuela',
      'Compared with one report: DW',
      'This article: ',
      'Two planes, reportedly carrying military supplies and troops',
      'As DW reported',
      'Two Russian air force planes landed at Caracas airport on Saturday',
      'A Ilyushin IL-62 passenger jet',
      'The planes carried 100 soldiers',
      'Russian state news agency Sputnik said',
      'A Venezuelan official said',
      'The cargo plane left Venezuela on Sunday',
      'Background',
      'Key ally',
      'Previous deliveries',
      'Venezuela in December',
      'Holding on',
      'Earlier reports',
      'Timeline',
    ];
    let at = -1;
    for (const words of order) {
      const next = text.indexOf(words, at + 1);
      expect(next, `“${words}” after what comes before it`).toBeGreaterThan(at);
      at = next;
    }
  });

  it('jumps from a fact to its sentence, which lights up', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    await article.page.evaluate(() => {
      document.body.style.paddingTop = '3000px';
    });
    const popup = await article.popup();
    await popup.page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await press(popup, 'Show in the page');
    await until('the page to scroll', () => article.page.evaluate(() => scrollY > 1000));
    await until('a sentence to light up', async () =>
      (await article.painted()).some((text) => text.split(' ').length > 8),
    );
  });

  it('“Not this story” takes everything away and can be undone', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const popup = await article.popup();
    await press(popup, 'Not this story');
    await viewBecomes(popup, 'corrected');
    await until('nothing painted', async () => (await article.painted()).length === 0);
    expect(await article.tooltip()).toBe('Nutgraf');
    await press(popup, 'Undo');
    await viewBecomes(popup, 'match');
    await article.paintedWord(/\b99\b/);
  });

  it('pauses on the site, and resumes', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const popup = await article.popup();
    await press(popup, 'Pause on this site');
    await viewBecomes(popup, 'off');
    await until('nothing painted', async () => (await article.painted()).length === 0);
    await article.page.reload();
    const again = await article.popup();
    expect(again.view).toBe('off');
    expect(await article.painted()).toEqual([]);
    await press(again, 'Resume on this site');
    await article.paintedWord(/\b99\b/);
  });
});

describe('elsewhere', () => {
  it('on a site that is not enabled it offers to check the page once, and does', async () => {
    const article = await session.open('matching', UNLISTED);
    // a click on the icon, unlike a call, lends the extension the tab in front
    await article.page.bringToFront();
    const extension = await extensionOf(session);
    const opened = session.chromium.browser.waitForTarget((target) => target.url().includes('/popup.html'));
    await article.page.triggerExtensionAction(extension);
    const popup = await readPopup(await (await opened).asPage());
    expect(popup.view).toBe('off');
    expect(popup.text).toContain(UNLISTED);
    await press(popup, 'Check this page once');
    await article.paintedWord(/\b99\b/);
    expect(await viewBecomes(popup, 'match')).toContain('This article says 99');
  });

  it('on a page of the browser it says that extensions may not read it', async () => {
    const page = await session.chromium.browser.newPage();
    await page.goto('chrome://version/');
    const popup = await readPopup(await session.chromium.openPopup(page));
    expect(popup.view).toBe('unreadable');
    expect(popup.text).toContain('Nutgraf cannot read this page');
  });

  it('the story can be read at any time', async () => {
    const article = await session.open('front');
    const popup = await article.popup();
    await press(popup, 'Stories');
    await viewBecomes(popup, 'library-list');
    await popup.page.locator('::-p-text(Russia sends military planes to Venezuela)').click();
    const text = await viewBecomes(popup, 'library-story');
    expect(text).toContain('The planes carried 100 soldiers');
    expect(text).toContain('Timeline');
    expect(text).toMatch(/AP, Reuters,? (and )?AFP/);
  });
});

async function extensionOf({ chromium }: Session) {
  const extension = (await chromium.browser.extensions()).get(chromium.id);
  if (!extension) throw new Error('the extension is not installed');
  return extension;
}
