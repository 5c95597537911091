/** What a browser lives through: many tabs, many cards, many reloads, fast pages, private windows, a background that dies. */

import { expect, it } from 'vitest';
import { paintedWords, until } from '../../src/tools/page-view';
import type { ChromiumArticle } from './chromium-session';
import { inEachBrowser, session } from './each-browser';
import { urlOf } from './pages';
import type { Article } from './session';

/** Cards opened and closed for their memory, after as many as warm up what is kept once. */
const CARDS = 1000;
const WARM_UP = 50;

async function openRead(): Promise<Article> {
  const article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
  return article;
}

/** Opens the next card so many times in the page with this address, closing each before. */
async function openCards(url: string, times: number): Promise<number> {
  return session.inExtension(
    async (address, left) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
      let found = 0;
      for (let i = 0; i < left; i++) {
        const message = { name: 'page.step', params: { direction: 'next' } };
        const answer: unknown = await chrome.tabs.sendMessage<unknown, unknown>(tab?.id ?? -1, message);
        if (JSON.stringify(answer).includes('"found":true')) found += 1;
      }
      return found;
    },
    url,
    times,
  );
}

inEachBrowser((name) => {
  it('thirty articles at once are all read, and all follow a setting', async () => {
    const articles: Article[] = [];
    for (let i = 0; i < 30; i++) articles.push(await session.openUrl(`${urlOf('matching')}?${String(i)}`));
    for (const article of articles) await article.paintedWord(/\b99\b/);
    await session.choose('Underline in articles');
    for (const article of articles) await article.nothingPainted();
    for (const article of articles) await article.tab.close();
  }, 180_000);

  it('a thousand cards leave no more behind than one', async () => {
    const article = await openRead();
    const { tab } = article;
    const url = (await tab.evaluate('location.href')) as string;
    const left = async () => {
      await tab.press('Escape');
      return tab.evaluate(`({
        elements: document.querySelectorAll('*').length,
        highlights: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        sheets: document.adoptedStyleSheets.length,
      })`);
    };
    expect(await openCards(url, WARM_UP)).toBe(WARM_UP);
    const before = await left();
    const protocol = name === 'Chromium' ? await (article as ChromiumArticle).page.createCDPSession() : null;
    const counted = async () => {
      if (!protocol) return null;
      await protocol.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    const least = await counted();
    expect(await openCards(url, CARDS)).toBe(CARDS);
    expect(await left()).toEqual(before);
    const most = await counted();
    // one card has some seventy nodes
    if (least && most) {
      expect(most.nodes - least.nodes).toBeLessThan(300);
      expect(most.jsEventListeners - least.jsEventListeners).toBeLessThan(30);
    }
  }, 180_000);

  it('ten reloads of the extension leave open pages with what one leaves', async () => {
    const article = await openRead();
    const before = await article.painted();
    for (let i = 0; i < 10; i++) await session.update();
    await until('as many words as before', async () => {
      const now = await article.painted();
      return now.length === before.length && now.join() === before.join();
    });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await article.painted()).toEqual(before);
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.tab.hover(x, y);
    expect(await article.waitForCard()).toContain('100 soldiers');
    expect(await article.tab.evaluate('document.documentElement.children.length')).toBe(3);
  }, 120_000);

  it('a page that becomes thirty others in three seconds shows the last one only', async () => {
    const article = await openRead();
    const errors = await session.watchErrors(article.tab);
    await article.tab.run(async () => {
      const body = document.body.cloneNode(true);
      for (let i = 0; i < 30; i++) {
        history.pushState(null, '', `/news/front?${String(i)}`);
        const other = document.createElement('main');
        other.append(...Array.from({ length: i % 7 }, () => document.createElement('p')));
        document.body.replaceChildren(other);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      history.pushState(null, '', '/news/matching?again');
      document.body.replaceWith(body);
    });
    await article.paintedWord(/\b99\b/);
    await until('the popup of the last', async () =>
      (await article.popup()).text.includes('This article says 99'),
    );
    expect(await errors()).toEqual([]);
  });

  it('a background that dies while it writes leaves what was, or what was to be', async () => {
    const article = await openRead();
    const kept = async () => {
      const { corrections } = await session.inExtension(() => chrome.storage.local.get('corrections'));
      return (corrections as { value?: unknown[] } | undefined)?.value ?? [];
    };
    for (let i = 0; i < 6; i++) {
      const popup = await article.popup();
      await popup.tab.clickOn({ button: popup.view === 'corrected' ? 'Undo' : 'Not this story' });
      await new Promise((resolve) => setTimeout(resolve, i * 15));
      await session.stopBackground();
      // the popup asks again, and wakes it
      await until('an answer', async () => !(await popup.isOpen()) || popup.tab.has('[data-view]'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      if (await popup.isOpen()) await popup.tab.close();
      const corrections = await kept();
      expect(corrections.length).toBeLessThanOrEqual(1);
      await article.tab.reload();
      await article.found();
      if (corrections.length === 0) await article.paintedWord(/\b99\b/);
      else await article.nothingPainted();
      expect(await kept()).toEqual(corrections);
    }
  }, 180_000);

  it('a card is not printed, and a drag that begins in it takes nothing along', async () => {
    const article = await openRead();
    const { tab } = article;
    const { x, y } = await article.paintedWord(/\b99\b/);
    await tab.click(x, y);
    await article.waitForCard();
    const box = (await tab.inClosedRoot(`function () {
      const { x, y, width, height } = this.host.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }`)) as { x: number; y: number };
    await tab.drag(box, { x: 600, y: 500 });
    expect(await tab.run(() => String(getSelection()))).toBe('');
    expect(await article.card()).toContain('99 soldiers');
    await session.showFor(tab, 'print');
    await until('no card on paper', async () => (await article.card()) === null);
    expect(await paintedWords(tab)).not.toEqual([]);
    await session.showFor(tab, 'screen');
    expect(await article.card()).toContain('99 soldiers');
  });
});
