/** Pages that look for a way into the card's closed roots, or keep its reader from closing it. */

import { expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { attackOf } from './pages';
import type { Article } from './session';

/** Words of the card, of which the article has none. */
const OURS = /100 soldiers|does not judge|This article says/;

/** Milliseconds for which a button is pressed by a hand, at the least. */
const A_PRESS = 120;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const boxOf = async ({ tab }: Article): Promise<Box> =>
  (await tab.inClosedRoot(`function () {
    const { left, top, right, bottom } = this.host.getBoundingClientRect();
    return { left, top, right, bottom };
  }`)) as Box;

/** The article with the card of its figure open, and where the figure is. */
async function openCard(name: string): Promise<{ article: Article; x: number; y: number }> {
  const article = await session.openUrl(attackOf(name));
  const { x, y } = await article.paintedWord(/\b99\b/);
  let moves = 0;
  await until('a card', async () => {
    await article.tab.hover(x + (moves++ % 2), y);
    return article.card();
  });
  return { article, x, y };
}

/** Moves over the whole card, and with the button pressed, clicks, taps and uses the keys in it. */
async function useCard({ tab }: Article, { left, top, right, bottom }: Box): Promise<void> {
  for (let x = left + 5; x < right; x += 50) for (let y = top + 5; y < bottom; y += 60) await tab.hover(x, y);
  await tab.click(left + 60, top + 90);
  for (const key of ['Tab', 'Tab', 'End'] as const) await tab.press(key);
  await tab.drag({ x: left + 60, y: top + 60 }, { x: left + 200, y: top + 150 });
  await tab.tap(left + 90, top + 120);
}

inEachBrowser((browser) => {
  it('what events name leads to no word of the card, and what stands in its outer root leads no further', async () => {
    const { article, x, y } = await openCard('event-origins');
    await article.tab.click(x, y);
    const before = await article.card();
    const box = await boxOf(article);
    await useCard(article, box);
    // and once more, where the page has got in and taken away what it could
    await useCard(article, box);
    await article.tab.drag({ x: x - 100, y }, { x: box.left + 200, y: box.top + 150 });
    const hunt = await article.tab.run(() => {
      const { looks, entered, read } = globalThis as unknown as {
        looks: number;
        entered: Set<unknown>;
        read: string[];
      };
      return { looks, entered: entered.size, read: read.join('\n') };
    });
    expect(before).toMatch(OURS);
    expect(hunt.looks).toBeGreaterThan(1000);
    // of the outer root Firefox tells: it holds the buttons, as the page has read
    expect(hunt.entered).toBe(browser === 'Firefox' ? 1 : 0);
    if (browser === 'Firefox') expect(hunt.read).toContain('Next highlight in the page');
    expect(hunt.read).not.toMatch(OURS);
  });

  it('a page that has got in changes no word, and nothing of the next card', async () => {
    const { article: plain } = await openCard('prerendering');
    const look = await plain.cardLook();
    const { article, x, y } = await openCard('event-origins');
    await article.tab.click(x, y);
    const before = await article.card();
    await useCard(article, await boxOf(article));
    expect(await article.card()).toBe(before);
    await article.tab.press('Escape');
    await article.noCard();
    await article.tab.hover(5, 5);
    await article.tab.click(x, y);
    await article.waitForCard();
    expect(await article.cardLook()).toEqual(look);
  });

  it('no word of the card is found, and no way leads there from what is', async () => {
    const { article } = await openCard('found-node');
    await until('the searches', () => article.tab.evaluate('searches > 2'));
    expect(await article.card()).toMatch(OURS);
    expect(await article.tab.evaluate('answers')).toEqual({ landed: true });
    expect(await article.tab.evaluate('read.join(" ")')).not.toMatch(OURS);
  });

  it('nor of the spoken summary', async () => {
    const article = await session.openUrl(attackOf('found-node'));
    await article.paintedWord(/\b99\b/);
    await article.tab.front();
    await session.command('say-summary');
    const spoken = await until('the summary', async () =>
      (await session.spoken(article.tab)).find((text) => text !== ''),
    );
    expect(spoken).toContain('part of the story');
    await article.tab.evaluate('void (searches = 0)');
    await until('the searches', () => article.tab.evaluate('searches > 2'));
    expect(await session.spoken(article.tab)).toEqual([spoken]);
    expect(await article.tab.evaluate('answers')).toEqual({ landed: true });
    expect(await article.tab.evaluate('read.join(" ")')).not.toMatch(/part of the story|Compared with/);
  });

  it.each<[string, string, (article: Article, box: Box) => Promise<void>]>([
    ['leaving', 'pointermove', ({ tab }) => tab.hover(5, 5)],
    [
      'a press on its words',
      'pointerdown',
      ({ tab }, { left, top }) => tab.click(left + 60, top + 90, A_PRESS),
    ],
    [
      'a press on its button',
      'pointerdown',
      ({ tab }, { right, top }) => tab.click(right - 24, top + 22, A_PRESS),
    ],
  ])('where a page lets nobody hear of keys and pointers, %s closes the card', async (_, type, act) => {
    const { article, x, y } = await openCard('swallowed');
    const box = await boxOf(article);
    // sent together: no machine is so slow that the card would close on the way
    const { tab } = article;
    await Promise.all([
      tab.hover(x, y + 14),
      tab.hover(x, box.top + 4),
      tab.hover(box.left + 60, box.top + 60),
    ]);
    expect(await article.card()).toMatch(OURS);
    await tab.evaluate('void (swallows = true)');
    await tab.press('Escape');
    expect(await article.card()).toMatch(OURS);
    await act(article, box);
    await article.noCard();
    expect(await tab.evaluate('[...swallowed]')).toEqual(expect.arrayContaining(['keydown', type]));
  });
});
