/** The card beside painted words: by mouse, click and keyboard, and never in the page's way. */

import { describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inChromium, inEachBrowser, session } from './each-browser';
import { LISTED, UNLISTED } from './pages';
import type { Article } from './session';

let article: Article;

async function openMatching(): Promise<void> {
  await session.choose('Every time');
  article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
}

/** Milliseconds of hover before a card opens, at most: long enough to leave in time on any machine. */
const LONGEST_DELAY = 3000;

/** Milliseconds; a card waits 400 for a pointer to come back. */
const SHORTER_THAN_GRACE = 300;

/** Moves the pointer off a mark and back to it: for how many milliseconds the page saw it away. */
async function timeAway(x: number, y: number): Promise<number> {
  const { tab } = article;
  await tab.run(() => {
    const moves: number[] = [];
    Object.assign(globalThis, { moves });
    addEventListener('pointermove', ({ timeStamp }) => moves.push(timeStamp));
  });
  await tab.hover(x, y - 40);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await tab.hover(x, y);
  return tab.run(() => {
    const { moves } = globalThis as unknown as { moves: number[] };
    return (moves.at(-1) ?? Infinity) - (moves[0] ?? 0);
  });
}

/** The document as its author wrote it, and how many elements stand beside head and body. */
const ownDocument = ({ tab }: Article) =>
  tab.run(() => {
    const root = document.documentElement;
    const added = [...root.children].filter((child) => child !== document.head && child !== document.body);
    const parts = [document.head, document.body].map((part) => new XMLSerializer().serializeToString(part));
    const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
    return { markup: [...attributes, ...parts].join('\n'), added: added.length };
  });

const hostName = () =>
  article.tab.run(
    () =>
      [...document.documentElement.children].find(
        (child) => child !== document.head && child !== document.body,
      )?.localName ?? 'none',
  );

inEachBrowser((name) => {
  describe('the card', () => {
    if (name === 'Chromium')
      it('is loaded when the reader moves the pointer, and not before', async () => {
        const chromium = inChromium();
        const { page } = await chromium.open('matching');
        await chromium.view(page).paintedWord(/\b99\b/);
        const debug = await page.createCDPSession();
        const scripts: string[] = [];
        debug.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
        await debug.send('Debugger.enable');
        const loaded = (step: string) => scripts.some((url) => url.endsWith(step));
        await until('the script that paints', () => Promise.resolve(loaded('step2.js')));
        await new Promise((resolve) => setTimeout(resolve, 1000));
        expect(loaded('step3.js')).toBe(false);
        await page.mouse.move(20, 20, { steps: 2 });
        await until('the card to be loaded', () => Promise.resolve(loaded('step3.js')));
      });

    it('opens over a difference after a pause, says both sides, and stays while the pointer is on it', async () => {
      await openMatching();
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.hover(x, y);
      const card = await article.waitForCard();
      expect(card).toContain('100 soldiers');
      expect(card).toContain('99 soldiers');
      expect(card).toContain('Nutgraf does not judge which is right.');
      // sent together: however slow the machine, the pointer is not in the gap for longer than a card waits
      const { tab } = article;
      await Promise.all([tab.hover(x, y + 14), tab.hover(x, y + 24), tab.hover(x, y + 48)]);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await article.card()).not.toBeNull();
      await article.tab.hover(5, 5);
      await article.noCard();
    });

    it('stays when the pointer leaves the mark and comes back at once', async () => {
      await openMatching();
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.hover(x, y);
      await until('a pointer that was away shorter than a card waits', async () => {
        await article.waitForCard();
        return (await timeAway(x, y)) < SHORTER_THAN_GRACE;
      });
      // longer than a pointer has to cross the gap, shorter than that and the delay of a new card
      for (let look = 0; look < 6; look++) {
        expect(await article.card()).not.toBeNull();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });

    it('does not open while the pointer only passes', async () => {
      await session.store('settings', { version: 1, value: { highlights: { delay: LONGEST_DELAY } } });
      article = await session.open('matching');
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.hover(x, y);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await article.tab.hover(5, 5);
      await new Promise((resolve) => setTimeout(resolve, LONGEST_DELAY + 300));
      expect(await article.card()).toBeNull();
    });

    it('opens at once on a click, and Escape closes it', async () => {
      await openMatching();
      const { x, y } = await article.paintedWord(/Maduro/);
      await article.tab.click(x, y);
      expect(await article.waitForCard()).toContain('Maduro');
      await article.tab.press('Escape');
      await article.noCard();
    });

    it('stays after a click, whatever the pointer does, until a click elsewhere or its button', async () => {
      await openMatching();
      const { x, y } = await article.paintedWord(/\b99\b/);
      const { tab } = article;
      for (const close of [
        () => tab.click(5, 5),
        () => article.clickInCard('Close'),
        () => tab.press('Escape'),
      ]) {
        await tab.click(x, y);
        expect(await article.waitForCard()).toContain('99 soldiers');
        for (const away of [200, 400, 5]) await tab.hover(away, 5);
        await new Promise((resolve) => setTimeout(resolve, 1200));
        expect(await article.card()).toContain('99 soldiers');
        await close();
        await article.noCard();
        await tab.hover(5, 5);
      }
    });

    it('opened by hover, is pinned by a click on its highlight', async () => {
      await openMatching();
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.hover(x, y);
      await article.waitForCard();
      await article.tab.click(x, y);
      await article.tab.hover(5, 5);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await article.card()).toContain('99 soldiers');
    });

    it('is copied by its button, with the address of the page, as it cannot be selected', async () => {
      await openMatching();
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.click(x, y);
      await article.waitForCard();
      await article.clickInCard('Copy');
      const text = await until('the text', async () => {
        const copied = await session.clipboard();
        return copied.includes('100 soldiers') && copied;
      });
      expect(text).toContain('99 soldiers');
      expect(text).toContain(await article.tab.evaluate('location.href'));
      expect(await article.card()).not.toBeNull();
    });

    it('opens by shortcut with the focus in it, steps on, and gives the focus back', async () => {
      await openMatching();
      await article.tab.focusOn('a');
      await session.command('next-highlight');
      expect(await article.waitForCard()).toContain('Two Russian air force planes');
      const focused = () => article.tab.run(() => document.activeElement?.localName ?? '');
      expect(await focused()).toBe(await hostName());
      // “Saturday” belongs to the same fact as “Two aircraft”, and has the same card
      expect((await article.painted()).slice(0, 3)).toEqual(['Two aircraft', 'Saturday', 'Ilyushin Il-62']);
      await session.command('next-highlight');
      await until('the card of the jet', async () => (await article.card())?.startsWith('Ilyushin IL-62'));
      await session.command('previous-highlight');
      await until('the card before it', async () =>
        (await article.card())?.startsWith('Also in this article'),
      );
      await article.tab.press('Escape');
      await article.noCard();
      expect(await focused()).toBe('a');
    });

    it('holds no text of the document, and quotes in the direction of what it quotes', async () => {
      await session.store('settings', { version: 1, value: { appearance: { language: 'ar' } } });
      article = await session.open('matching');
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.click(x, y);
      await article.waitForCard();
      const seen = await article.tab.inClosedRoot(`function () {
        const outer = this.host.getRootNode();
        const texts = [this, outer].map((root) => document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode());
        const directions = (like) => [...new Set([...this.querySelectorAll(like)].map((each) => getComputedStyle(each).direction))];
        return { texts, card: directions('.card'), heading: directions('.side-heading'), quoted: directions('.quoted') };
      }`);
      expect(seen).toEqual({ texts: [null, null], card: ['rtl'], heading: ['rtl'], quoted: ['ltr'] });
    });

    it("leaves a click on a link to the link, and the link's words stay painted", async () => {
      await openMatching();
      const { x, y } = await article.paintedWord(/Tonkoshkurov/);
      await article.tab.click(x, y);
      await article.tab.waitForAddress(`https://${LISTED}/people/tonkoshkurov`);
    });

    it('does not open when text is selected across painted words', async () => {
      await openMatching();
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.drag({ x: x - 60, y }, { x: x + 60, y });
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await article.tab.run(() => String(getSelection()).length)).toBeGreaterThan(5);
      expect(await article.card()).toBeNull();
    });
  });

  describe("the page's own document", () => {
    it('is unchanged but for the one element that carries the card', async () => {
      const untouched = await session.open('matching', UNLISTED);
      const before = await ownDocument(untouched);
      await openMatching();
      expect(await ownDocument(article)).toEqual({ ...before, added: expect.any(Number) as number });
      const { x, y } = await article.paintedWord(/\b99\b/);
      await article.tab.hover(x, y);
      await article.waitForCard();
      expect(before.added).toBe(0);
      expect(await ownDocument(article)).toEqual({ ...before, added: 1 });
    });
  });
});
