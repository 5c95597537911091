/** Pages that change under their reader. */

import { expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { attackOf, urlOf } from './pages';
import type { Article } from './session';

/** What the page's own scripts do when this button is pressed. */
async function pageDoes({ tab }: Article, button: string): Promise<void> {
  await tab.clickOn({ button });
}

async function openLive(): Promise<Article> {
  await session.choose('Every time');
  const article = await session.open('live');
  await article.paintedWord(/\b99\b/);
  return article;
}

inEachBrowser(() => {
  it('an article that corrects its figure is read again', async () => {
    const article = await openLive();
    await pageDoes(article, 'Correct the figure');
    await article.paintedWord(/\b100\b/);
    expect((await article.popup()).text).not.toContain('This article says 99');
  });

  it('another article in the same document starts over, and leaves nothing behind', async () => {
    const article = await openLive();
    await pageDoes(article, 'Go to another article');
    await article.nothingPainted();
    await until('a quiet icon', async () => (await article.tooltip()) === 'Nutgraf');
    expect((await article.popup()).view).toBe('no-story');
  });

  it('highlights that the page cleared come back', async () => {
    const article = await openLive();
    await pageDoes(article, 'Clear all highlights');
    await article.paintedWord(/\b99\b/);
  });

  it('going back restores what was painted', async () => {
    const article = await openLive();
    await article.tab.goto(urlOf('other-story'));
    await article.tab.back();
    await article.paintedWord(/\b99\b/);
  });

  it('an article that the browser kept whole is shown again, and another is never taken for it', async () => {
    const article = await session.openUrl(attackOf('prerendering'));
    await article.paintedWord(/\b99\b/);
    const { tab } = article;
    await tab.run(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['kept'] = String(persisted);
      }),
    );
    await tab.goto(urlOf('other-story'));
    await until('a quiet icon', async () => (await article.tooltip()) === 'Nutgraf');
    await tab.back();
    await until('the page from the cache', async () => (await tab.inOwnWorld(KEPT)) === 'true');
    await article.paintedWord(/\b99\b/);
    await until('a filled icon', async () => (await article.tooltip()).includes('Russia sends'));
    expect((await article.popup()).text).toContain('This article says 99');
  });

  const KEPT = 'document.documentElement.dataset.kept';

  it('a second article below the first starts over, under the address of its own', async () => {
    const article = await session.openUrl(attackOf('infinite-scroll'));
    await article.paintedWord(/\b99\b/);
    await article.tab.run(() => dispatchEvent(new Event('scroll')));
    await article.nothingPainted();
    await until('a quiet icon', async () => (await article.tooltip()) === 'Nutgraf');
    expect((await article.popup()).view).toBe('no-story');
  });

  it('nothing is painted on paper', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const { tab } = article;
    const lines = () =>
      tab.run(() => {
        const paragraph = document.querySelector('article p') ?? document.body;
        return [...CSS.highlights.keys()].map(
          (name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine,
        );
      });
    expect(new Set(await lines())).toEqual(new Set(['underline']));
    await session.showFor(tab, 'print');
    expect(new Set(await lines())).toEqual(new Set(['none']));
  });

  it.each([0.5, 2])('zoomed to %d, a card still opens by its mark and in view', async (zoom) => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const { tab } = article;
    await session.inExtension(
      async (url, factor) => {
        const shown = (await chrome.tabs.query({})).find((each) => each.url === url);
        if (shown?.id !== undefined) await chrome.tabs.setZoom(shown.id, factor);
      },
      urlOf('matching'),
      zoom,
    );
    await until('the zoom', async () => (await tab.evaluate('devicePixelRatio')) === zoom);
    await tab.run(() => {
      const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const mark = marks
        .filter((range) => range instanceof Range)
        .find((range) => range.toString().includes('99'));
      mark?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
    const { x, y } = await article.paintedWord(/\b99\b/);
    await tab.hover(x, y);
    expect(await article.waitForCard()).toContain('99 soldiers');
    expect(await article.cardLook()).toMatchObject({ hit: true, seen: true });
  });
});
