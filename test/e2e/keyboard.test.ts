/** By keyboard, and by ear: where Tab leads, what has a name, what is spoken and when. */

import { describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { dialogIn } from './firefox-session';
import type { Tab } from './session';

interface Stop {
  name: string;
  top: number;
  outlined: boolean;
  /** stays in view while the page scrolls */
  fixed: boolean;
}

/** Where Tab leads, from the page's start until it comes round. */
async function stops(page: Tab): Promise<Stop[]> {
  await page.front();
  const found: Stop[] = [];
  for (let turn = 0; turn < 120; turn++) {
    await page.press('Tab');
    const stop = await page.run(() => {
      const active = document.activeElement ?? document.body;
      if (active === document.body || active.hasAttribute('data-visited')) return null;
      active.setAttribute('data-visited', '');
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return {
        top: active.getBoundingClientRect().top + scrollY,
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        fixed: active.closest('.actions, .top-bar, .contents') !== null,
      };
    });
    if (stop === null) break;
    found.push({ ...stop, name: await session.nameOfFocus(page) });
  }
  return found;
}

/** What stands on the card's buttons. */
const CARD_BUTTONS = ['Previous highlight in the page', 'Next highlight in the page', 'Copy', 'Close'];

inEachBrowser((browser) => {
  describe('by keyboard', () => {
    it('everything in the popup is reached in its order, has a name, and shows where the focus is', async () => {
      const popup = await (await session.open('matching')).popupInTab();
      const seen = await stops(popup);
      expect(seen.length).toBeGreaterThan(15);
      expect(seen.filter(({ name }) => name === '')).toEqual([]);
      expect(seen.filter(({ outlined }) => !outlined)).toEqual([]);
      const tops = seen.filter(({ fixed }) => !fixed).map(({ top }) => top);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    });

    it('a row of the popup opens to both sentences, which need no jump', async () => {
      const popup = await (await session.open('matching')).popupInTab();
      await popup.run(() => {
        [...document.querySelectorAll<HTMLElement>('.fact-summary')].at(2)?.focus();
      });
      await popup.press('Enter');
      await popup.waitFor('details.fact[open] .sides');
      const text = await popup.textOf('details.fact[open] .sides');
      expect(text).toContain('The planes carried 100 soldiers');
      expect(text).toContain('99 soldiers');
    });

    it('everything in the options too', async () => {
      const options = await session.openOwn('options.html');
      await options.waitFor('main');
      // of the long list of sites, a few
      await options.fill('input[type=search]', 'apnews');
      await until('a short list', () =>
        options.run(() => document.querySelectorAll('.site-list-long .site').length < 5),
      );
      await options.run(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      const seen = await stops(options);
      expect(seen.length).toBeGreaterThan(20);
      expect(seen.filter(({ name }) => name === '')).toEqual([]);
      expect(seen.filter(({ outlined }) => !outlined)).toEqual([]);
    });
  });

  describe('to a screen reader', () => {
    it('a card is a dialog with a name, its words and its buttons, and has the focus', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      await article.tab.front();
      await session.command('next-highlight');
      await article.waitForCard();
      const name = 'Also in this article';
      const dialog = await until('the dialog', async () => {
        const found = await session.dialog(article.tab);
        return found?.hasFocus === true && found;
      });
      expect(dialog).toMatchObject({ name, buttons: CARD_BUTTONS });
      expect(dialog.text.replace(/\s+/g, ' ')).toContain('Two aircraft of the Russian air force landed at');
      for (const button of CARD_BUTTONS) {
        await article.tab.press('Tab');
        expect(await session.nameOfFocus(article.tab)).toBe(button);
      }
      await article.tab.press('Tab');
      expect(await session.nameOfFocus(article.tab)).toBe(CARD_BUTTONS[0]);
      await article.tab.press('End');
      await article.tab.press('Escape');
      await article.noCard();
    });

    if (browser === 'Firefox')
      it('a button of a card can be pressed', async () => {
        if (session.name !== 'Firefox') throw new Error('it is not the turn of Firefox');
        const { firefox } = session;
        const article = await session.open('matching');
        const { x, y } = await article.paintedWord(/\b99\b/);
        await article.tab.click(x, y);
        await article.waitForCard();
        await article.tab.front();
        await until('the dialog', () => dialogIn(firefox));
        await dialogIn(firefox, 'Copy');
        await until('the text', async () => (await session.clipboard()).includes('100 soldiers'));
        expect(await article.card()).toContain('99 soldiers');
        await dialogIn(firefox, 'Close');
        await article.noCard();
      });

    it('a page says nothing of itself, and one summary on the shortcut', async () => {
      const article = await session.open('matching');
      await article.paintedWord(/\b99\b/);
      await article.tab.front();
      expect(await session.spoken(article.tab)).toEqual([]);
      await session.command('say-summary');
      const [summary = ''] = await until('the summary', async () => {
        const regions = await session.spoken(article.tab);
        return regions.some((text) => text !== '') && regions;
      });
      expect(summary).toContain('part of the story “Russia sends military planes to Venezuela”');
      expect(summary).toContain('Compared with one report: DW');
      expect(summary).toMatch(/1 figure differs/);
    });
  });
});
